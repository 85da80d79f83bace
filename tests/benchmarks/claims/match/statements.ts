import type { ArticleRecord, Span } from '../../../../src/model/record.js';
import type { AttributionArticle, Judged } from './types.js';

/** A statement is the labelled one where so much of the words of both is shared. */
export const LEAST_OVERLAP = 0.5;

/** Statements of a record judged by the labels as score.py quotes judges them: the words overlap by half and so does the speaker. */
export function judgeStatements(article: AttributionArticle, record: ArticleRecord): Judged[] {
  const labels = labelledChars(article);
  const given = record.claims
    .filter(({ type, content }) => type === 'said' && content.length > 0)
    .map((claim) => ({
      claim,
      source: charsOf(claim.sourceSpan ? [claim.sourceSpan] : []),
      content: charsOf(claim.content),
    }));
  const pairs = labels.flatMap((label) =>
    given.map((each) => ({ label, each, share: shareOf(label.content, each.content) })),
  );
  const right = new Set<unknown>();
  const taken = new Set<unknown>();
  for (const { label, each, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < LEAST_OVERLAP) break;
    if (taken.has(label) || taken.has(each)) continue;
    taken.add(label).add(each);
    if ([...label.source].some((char) => each.source.has(char))) right.add(each);
  }
  return given.map((each) => ({
    rule: each.claim.rule,
    right: right.has(each),
    key: each.claim.rule,
    doc: article.doc,
  }));
}

/** The characters of source, cue and words of each labelled attribution that has source and words, in UTF-16 code units. */
export function labelledChars({
  text,
  attributions,
}: AttributionArticle): { source: Set<number>; cue: Set<number>; content: Set<number> }[] {
  const offsets = offsetsOf(text);
  const moved = (spans: readonly Span[]) => charsOf(spans.map(([s, e]) => [offsets[s]!, offsets[e]!]));
  return attributions
    .filter(({ source, content }) => source.length > 0 && content.length > 0)
    .map(({ source, cue, content }) => ({ source: moved(source), cue: moved(cue), content: moved(content) }));
}

/** The offsets that spans cover. */
export const charsOf = (spans: readonly Span[]): Set<number> => new Set(spans.flatMap(([s, e]) => range(s, e)));

/** What two stretches of words share of both together. */
export function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const char of one) if (other.has(char)) shared++;
  return shared / (one.size + other.size - shared);
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);

/** Offsets in UTF-16 code units by offsets in code points. */
function offsetsOf(text: string): number[] {
  const offsets = [0];
  for (const char of text) offsets.push(offsets.at(-1)! + char.length);
  return offsets;
}
