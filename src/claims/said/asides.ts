import type { Annotation } from '../../language/types.js';
import { wordOf } from '../syntax/index.js';
import { ownTellings } from './own-tellings.js';

/** Relative words that begin a remark of the writer's behind a comma: "said he trusts Bo, [who lost the vote]". */
const REMARK = /^(?:W|IN$)/;

/**
 * What the parse hung on the words said though it is the writer's or another saying of the speaker's:
 * further cues, and remarks behind a comma at its end.
 */
export function asidesOf(annotation: Annotation, verb: number, tops: readonly number[]): number[] {
  return [
    ...ownTellings(annotation, verb, tops),
    ...tops.filter((top) => top > verb).flatMap((top) => remarks(annotation, top)),
  ];
}

/** The relative clause behind a comma that ends the words said. */
function remarks(annotation: Annotation, top: number): number[] {
  const [, last] = annotation.subtree(top);
  for (let token = last; token > top; token = annotation.head(token)) {
    const [first] = annotation.subtree(token);
    if (annotation.relation(token) !== 'acl:relcl' && !beginsWithWhich(annotation, first)) continue;
    const begins = annotation.upos(first) === 'PUNCT' ? first + 1 : first;
    return isBehindComma(annotation, token) && REMARK.test(annotation.xpos(begins)) ? [token] : [];
  }
  return [];
}

/** ", [which] is odd since …": a remark that the parse took for an adverbial. */
function beginsWithWhich(annotation: Annotation, first: number): boolean {
  const word = annotation.upos(first) === 'PUNCT' ? first + 1 : first;
  return wordOf(annotation, word) === 'which' && annotation.form(word - 1) === ',';
}

function isBehindComma(annotation: Annotation, token: number): boolean {
  const [first] = annotation.subtree(token);
  return annotation.form(first) === ',' || (first > 0 && annotation.form(first - 1) === ',');
}
