import type { CleanArticle, SourceArticle } from '../articles/types.js';
import { pairQuotes } from '../claims/said/quotes/pair-quotes.js';
import { beingsAt, frameOf, phrasalLemma } from '../claims/syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../claims/types.js';
import type { Annotation, Language } from '../language/types.js';
import { words } from '../lexicon/lists.js';
import type { Span } from '../model/record.js';
import { firstStartingAt, overlaps } from '../model/span.js';
import { readStages } from './stages/read-stages.js';

/** Something that no rule took, under the words by which it is counted. */
export interface Missed {
  readonly kind: 'verb' | 'quotation' | 'name';
  /** verb: its dictionary form; quotation: the words after it; name: the capitalised words */
  readonly words: string;
  readonly span: Span;
  /** the sentence it stands in */
  readonly sentence: Span;
}

/** How many words behind a quotation tell what stands in a speaker's place there. */
const WORDS_BEHIND = 3;

/**
 * What the rules passed over in an article: verbs that join two named beings and cue no claim, quotations that were given to
 * no statement, and capitalised names that no mention holds. It is the list one reads to improve the lexicons.
 * @throws InputError naming the article when it is written in a language that is not read.
 */
export function findMissed(source: SourceArticle, language: Language): Missed[] {
  const { article, annotation, told, claims } = readStages(source, language);
  return [...missedVerbs(told, claims), ...missedQuotations(article, annotation, claims), ...missedNames(told)].sort(
    (a, b) => a.span[0] - b.span[0],
  );
}

/** "Lund [endorsed] Marsh": a verb with two named beings, of which no claim was made. */
function missedVerbs(context: ClaimContext, claims: readonly ClaimDraft[]): Missed[] {
  const { annotation } = context;
  const cued = new Set(claims.map(({ cueToken }) => cueToken));
  const missed: Missed[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (annotation.upos(token) !== 'VERB' || cued.has(token)) continue;
    const { doers, undergoers, obliques } = frameOf(annotation, token);
    const named = (tokens: readonly number[]) => tokens.some((each) => beingsAt(context, each).length > 0);
    if (!named(doers) || !named([...undergoers, ...obliques.map((oblique) => oblique.token)])) continue;
    missed.push({ kind: 'verb', words: phrasalLemma(annotation, token), ...placeOf(annotation, token, token) });
  }
  return missed;
}

/** A quotation of which no statement's content holds a part. */
function missedQuotations(article: CleanArticle, annotation: Annotation, claims: readonly ClaimDraft[]): Missed[] {
  const contents = claims.filter(({ type }) => type === 'said').flatMap(({ content }) => content);
  const spans = article.blocks.map(({ span }) => span);
  return pairQuotes(article.text, spans).flatMap((quoted) => {
    const parts: readonly Span[] = quoted.parts;
    const taken = parts.some((part) => contents.some((content) => overlaps(part, content)));
    const [start, end] = parts[0]!;
    const first = firstStartingAt(annotation, start);
    if (taken || first === annotation.size) return [];
    const behind = firstStartingAt(annotation, end);
    const words = wordsFrom(annotation, behind, WORDS_BEHIND);
    return [{ kind: 'quotation' as const, words, ...placeOf(annotation, first, first), span: [start, end] as Span }];
  });
}

/** "the [Orlin Ferry Line]" where no mention holds it. */
function missedNames({ annotation, entities }: ClaimContext): Missed[] {
  const missed: Missed[] = [];
  const calendar = words('time-nouns');
  const loose = (token: number) =>
    annotation.upos(token) === 'PROPN' &&
    entities.mentionAt(token) === null &&
    !calendar.has(annotation.form(token).toLowerCase());
  for (let token = 0; token < annotation.size; token++) {
    if (!loose(token)) continue;
    let last = token;
    const sentence = annotation.sentenceOf(token);
    while (last + 1 < annotation.size && annotation.sentenceOf(last + 1) === sentence && loose(last + 1)) last++;
    const place = placeOf(annotation, token, last);
    missed.push({ kind: 'name', words: annotation.text.slice(...place.span), ...place });
    token = last;
  }
  return missed;
}

function placeOf(annotation: Annotation, first: number, last: number): { span: Span; sentence: Span } {
  const sentence = annotation.sentenceOf(first);
  const end = annotation.sentenceFirst(sentence + 1) - 1;
  return { span: annotation.span(first, last), sentence: annotation.span(annotation.sentenceFirst(sentence), end) };
}

function wordsFrom(annotation: Annotation, first: number, count: number): string {
  const last = Math.min(first + count, annotation.size) - 1;
  return Array.from({ length: last - first + 1 }, (_, i) => annotation.lemma(first + i)).join(' ');
}
