import type { Evidence } from '../../../src/model/graph.js';
import type { RecordClaim, Span } from '../../../src/model/record.js';
import type { WhoseWord } from '../../../src/model/whose-word.js';
import type { PageTelling } from '../page-data.js';

/** An article as the store holds it: its text, and the claims that were read from it. */
export interface ArticleWords {
  readonly text: string;
  readonly claims: readonly RecordClaim[];
}
/** Looks an article up by its id; null where only the graph's quotes are known. */
export type ReadArticle = (id: string) => ArticleWords | null;

/** The words of a claim: those that tell it, and those that name either side; null where not known. */
type ClaimSpans = Pick<PageTelling, 'cue' | 'from' | 'to'>;
/** The words of an article's claims by their ids; null where the article is not known. */
export type SpansOf = (article: string) => ((claim: string) => ClaimSpans) | null;

/** Tellings of an edge, in their order. */
export function tellingsOf(
  evidence: readonly Evidence[],
  articleAt: ReadonlyMap<string, number>,
  spansOf: SpansOf,
  whoseWord: WhoseWord,
): PageTelling[] {
  return evidence.map((telling) => {
    const spans = spansOf(telling.article);
    return {
      article: articleAt.get(telling.article)!,
      span: telling.span,
      ...(spans ? spans(telling.claim) : UNKNOWN),
      rule: telling.rule,
      confidence: telling.confidence,
      onWordOf: whoseWord(telling),
      ...(spans ? {} : { quote: telling.quote }),
    };
  });
}

const UNKNOWN: ClaimSpans = { cue: null, from: null, to: null };
/** Stands for a span that is not known. */
const NOWHERE = -1;

/** Finds words of claims; an article is read once, and of its claims no more is kept than where these words stand. */
export function spanFinder(read: ReadArticle): SpansOf {
  const known = new Map<string, ReturnType<SpansOf>>();
  const placesAmong = sharedPlaces();
  return (article) => {
    let spans = known.get(article);
    if (spans === undefined) {
      const words = read(article);
      spans = words && spansAmong(words.claims, placesAmong(words.claims));
      known.set(article, spans);
    }
    return spans;
  };
}

/** Where claims stand, by their ids. */
type Places = ReadonlyMap<string, number>;

/** Finds where claims stand; articles whose claims are numbered alike, as all of one extractor are, share what is found. */
function sharedPlaces(): (claims: readonly RecordClaim[]) => Places {
  const shared = new Map<string, number>();
  const isAlike = (id: string, place: number): boolean => {
    if (shared.size === place && !shared.has(id)) shared.set(id, place);
    return shared.get(id) === place;
  };
  return (claims) =>
    claims.every(({ id }, place) => isAlike(id, place))
      ? shared
      : new Map(claims.map(({ id }, place) => [id, place] as const));
}

/** @param places where claims stand, which may tell of more than these */
function spansAmong(claims: readonly RecordClaim[], places: Places): (claim: string) => ClaimSpans {
  const ends = Int32Array.from(
    claims.flatMap(({ cue, sourceSpan, targetSpan }) =>
      [cue, sourceSpan, targetSpan].flatMap((span) => span ?? [NOWHERE, NOWHERE]),
    ),
  );
  return (claim) => {
    const place = places.get(claim);
    if (place === undefined || 6 * place >= ends.length) return UNKNOWN;
    const spanAt = (at: number): Span | null => (ends[at] === NOWHERE ? null : [ends[at]!, ends[at + 1]!]);
    return { cue: spanAt(6 * place), from: spanAt(6 * place + 2), to: spanAt(6 * place + 4) };
  };
}

/** A list cut into parts of one length. */
export function inParts<T>(values: readonly T[], length: number): (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let start = 0; start < values.length; start += length) parts.push(values.slice(start, start + length));
  return parts;
}
