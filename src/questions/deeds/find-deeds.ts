import { sharedEnglish } from '../../language/index.js';
import { nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import type { Factuality } from '../../model/kinds.js';
import type { Span } from '../../model/record.js';
import { articlesHoldingOne } from '../articles-holding.js';
import { articlesNamingAll } from '../names/articles-naming.js';
import { findBeings } from '../names/find-beings.js';
import type { Passage } from '../passages.js';
import { contentOf } from '../read/content-of.js';
import { escaped } from '../read/word-classes.js';
import { articlesOf } from '../rows/article-rows.js';
import type { RowFilter } from '../rows/filter.js';
import { LONGEST_SENTENCE, type Sentence, sentencesAt } from '../sentences-of.js';
import { beginningsOf, holdsLike, mayHoldLike } from '../synonyms.js';
import type { AnswerArticle } from '../types.js';
import { withSentenceBefore } from '../with-sentence-before.js';
import { beginningOf } from '../words-in.js';
import { wordsSought } from '../words-sought.js';
import { type DeedTold, deedsIn } from './deeds-in.js';
import { type MentionFinder, mentionFinder, spansWithin, whoIn } from './mention-finder.js';
import { isNamedAt, type Phrase, phraseAt } from './phrase-at.js';
import type { VerbsAsked } from './verbs-asked.js';

/** A deed that is looked for: what is known of who did what to whom; the side that is not known is asked for. */
export interface DeedSought {
  readonly verbs: VerbsAsked;
  /** before whom it is done to: "apologised [to] Bo" */
  readonly preposition: string | null;
  readonly doer: ViewNode | null;
  readonly undergoer: ViewNode | null;
  /** whether nobody is asked for, but the deed alone: "when was Ada Lund arrested" */
  readonly whole: boolean;
  /** words that the sentence must hold besides */
  readonly words: string;
  /** whether the earliest tellings are asked for: "who was the first to sue Ada Lund" */
  readonly oldest?: boolean;
}

/** Somebody who did it, or to whom it was done. */
export interface DeedSide {
  readonly label: string;
  /** null where the graph knows nobody of that name */
  readonly node: ViewNode | null;
  /** whether it is a name and no description */
  readonly named: boolean;
}

/** A sentence that tells the deed. */
export interface DeedSentence {
  readonly article: AnswerArticle;
  readonly factuality: Factuality;
  /** whether a verb tells it, and no noun: "her endorsement is a matter of time" is none yet */
  readonly byVerb: boolean;
  /** letters between the verb and the name: the fewer, the plainer it is told */
  readonly apart: number;
  /** who is on the side asked for; none where a pronoun stands for him */
  readonly sides: readonly DeedSide[];
}

/** Of so many articles the records are read for whom pronouns and descriptions stand for; of more, names alone count. */
const MOST_RESOLVED = 120;
/** So many sentences are read for who did what. */
const MOST_READ = 60;
/** Shorter beginnings of words say little. */
const SHORTEST_BEGINNING = 5;

interface Candidate {
  readonly article: AnswerArticle;
  /** the sentence; with the one before it where that tells who is meant */
  readonly passage: Passage;
  readonly quote: string;
  readonly start: number;
  /** letters between the verb and the name */
  readonly apart: number;
  /** where it stands for each of those who are known */
  readonly places: readonly (readonly Span[])[];
}

/**
 * Sentences of the articles that tell a deed of which the graph holds no relation, by who does it and to whom it is done, in
 * whatever voice: "Ada Lund was sued by Bo Vik". The newest first, unless the oldest are asked for; what is planned, possible or denied among them, marked.
 */
export function findDeeds(view: GraphView, sought: DeedSought, filter: RowFilter): DeedSentence[] {
  const known = [sought.doer, sought.undergoer].filter((node): node is ViewNode => node !== null);
  const finders = known.map((node) => mentionFinder(view, node));
  const candidates = candidatesFor(view, sought, filter, finders);
  const language = candidates.length > 0 ? sharedEnglish() : null;
  return candidates.flatMap(({ article, passage, quote, start, apart, places }): DeedSentence[] => {
    if (!language) return [];
    const annotation = language.annotate(quote);
    const who = whoIn(view, article.article, [start, start + quote.length]);
    const isSide = (heads: readonly number[], node: ViewNode | null): boolean =>
      node === null || heads.some((head) => isNamedAt(annotation, head, places[known.indexOf(node)] ?? [], who));
    const isPair = sought.doer !== null && sought.undergoer !== null;
    const told = deedsIn(annotation, sought.verbs, sought.preposition).filter(
      (one) =>
        isSide(one.doers, sought.doer) &&
        isSide(one.undergoers, sought.undergoer) &&
        // "they tapped into the anger" tapped nobody
        (isPair || sought.whole || askedSide(sought, one).length > 0),
    );
    const [deed] = told;
    if (!deed) return [];
    const phrases = told
      .flatMap((one) => askedSide(sought, one))
      .flatMap((head) => phraseAt(annotation, head, who) ?? []);
    // "Ada Lund, the envoy and committeeman"
    const names = phrases.filter(({ named }) => named);
    const sides = (names.length > 0 ? names : phrases).map((phrase) => sideOf(view, phrase));
    return [
      {
        article: { ...article, passage },
        factuality: deed.factuality,
        byVerb: told.some(({ byVerb }) => byVerb),
        apart,
        sides: different(sides, known),
      },
    ];
  });
}

const askedSide = ({ doer, undergoer }: DeedSought, { doers, undergoers }: DeedTold): readonly number[] =>
  doer !== null && undergoer !== null ? [] : doer === null ? doers : undergoers;

/** The being that a name means; a description stands for itself. */
function sideOf(view: GraphView, { text, named, node: known }: Phrase): DeedSide {
  const node = known ?? (named ? (findBeings(view, text)[0] ?? null) : null);
  return { label: node?.name ?? text, node, named };
}

function different(sides: readonly DeedSide[], known: readonly ViewNode[]): DeedSide[] {
  const seen = new Set(known.map(({ key }) => key));
  return sides.filter(({ label, node }) => {
    const key = node?.key ?? label;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** "Lund [supporters]" are whoever does it, and no deed. */
const NO_DOER = '(?!\\p{L}*[eo]rs?(?!\\p{L}))';

/** A short word begins others: "con" man is no conference. */
const SHORT = 4;

/** Whether a text holds all short words as they are. */
function holdsShort(text: string, words: string): boolean {
  const own = new Set(nameWordsOf(text));
  return nameWordsOf(words).every((word) => word.length >= SHORT || own.has(word));
}

/** Sentences that name those who are known and hold the verb, in the order of their articles; of many those in which both stand nearest. */
function candidatesFor(
  view: GraphView,
  { verbs, doer, undergoer, words, oldest = false }: DeedSought,
  filter: RowFilter,
  finders: readonly MentionFinder[],
): Candidate[] {
  const beginnings = [...verbs.lemmas].map(beginningOf).filter(({ length }) => length >= SHORTEST_BEGINNING);
  const verb = new RegExp(
    `(?<![\\p{L}])(?:${[...verbs.forms.map(escaped), ...beginnings.map((one) => `${escaped(one)}${NO_DOER}\\p{L}*`)].join('|')})(?![\\p{L}])`,
    'iu',
  );
  const known = [doer, undergoer].filter((node): node is ViewNode => node !== null);
  // a capital stands now for the town and now for its government: sentences by the name, whichever is meant
  const sure = known.some(({ type }) => type === 'person') ? known.filter(({ type }) => type === 'person') : known;
  // "as [his] running mate"
  const wanted = contentOf(words, []);
  const mayHold = mayHoldLike(wanted);
  const held = [[...verbs.forms, ...beginnings], ...wordsSought(wanted).map(beginningsOf)].map((each) =>
    articlesHoldingOne(view, each),
  );
  const ids = articlesNamingAll(view, sure).filter((id) => held.every((own) => own?.has(id) ?? true));
  const isFew = ids.length <= MOST_RESOLVED;
  const found: Candidate[] = [];
  const articles = articlesOf(view, ids, filter);
  for (const article of oldest ? articles.reverse() : articles) {
    const text = article.copyOf === null ? view.text(article.article) : null;
    if (text === null || !verb.test(text)) continue;
    let told: readonly (readonly Span[])[] | null = null;
    const placesIn = (span: Span): (readonly Span[])[] => {
      if (!isFew) return finders.map((one) => one.named(text.slice(...span)));
      told ??= finders.map((one) => one.resolved(article.article, text));
      return told.map((spans) => spansWithin(spans, span));
    };
    // cutting a line into sentences takes longest, then whoever is named in it
    const isWorthCutting = (line: string, start: number): boolean =>
      mayHold(line) && verb.test(line) && placesIn([start, start + line.length]).every(({ length }) => length > 0);
    let behind: Sentence | null = null;
    for (const sentence of sentencesAt(text, isWorthCutting)) {
      const { start, quote } = sentence;
      const before: Sentence | null = behind;
      behind = sentence;
      const at = quote.length > LONGEST_SENTENCE ? -1 : quote.search(verb);
      if (at < 0 || (wanted !== '' && !(holdsLike(quote, wanted) && holdsShort(quote, wanted)))) continue;
      const places = placesIn([start, start + quote.length]);
      if (places.some((own) => own.length === 0)) continue;
      const apart = Math.min(...places.flat().map(([from, to]) => Math.min(Math.abs(from - at), Math.abs(to - at))));
      found.push({ article, passage: withSentenceBefore(text, sentence, before), quote, start, apart, places });
    }
  }
  if (found.length <= MOST_READ) return found;
  if (oldest) return found.slice(0, MOST_READ);
  const nearest = new Set([...found].sort((a, b) => a.apart - b.apart).slice(0, MOST_READ));
  return found.filter((one) => nearest.has(one));
}
