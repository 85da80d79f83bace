import { childrenBy, wordOf } from '../../claims/syntax/index.js';
import type { Annotation } from '../../language/types.js';
import { PERSONAL_OF_ONE } from '../../lexicon/closed-classes.js';
import type { ViewNode } from '../../model/graph-view.js';
import type { Span } from '../../model/record.js';
import type { WhoAt } from './mention-finder.js';

/** A longer phrase names nobody in a line. */
const LONGEST_PHRASE = 70;

/** Somebody in a sentence, by the words that stand for it there. */
export interface Phrase {
  readonly text: string;
  /** whether it is a name and no description */
  readonly named: boolean;
  /** who it is, where the article's record tells */
  readonly node: ViewNode | null;
}

/**
 * What stands for somebody at the head of a phrase: a name, a name beside it, or a description; for a pronoun, and a
 * description that the record resolves, whom it stands for. For "she" that no record resolves the name before it, null
 * for any other pronoun.
 */
export function phraseAt(annotation: Annotation, head: number, who: WhoAt): Phrase | null {
  if (isDoubted(annotation, head, who)) return null;
  const known = who(...annotation.span(head, head));
  if (known && !isNameAt(annotation, head)) return { text: known.name, named: true, node: known };
  const name = personBefore(annotation, head) ?? nameAt(annotation, head);
  if (name !== null) {
    const span = nameSpan(annotation, name);
    return { text: textOf(annotation, span), named: true, node: who(...span) };
  }
  if (annotation.upos(head) !== 'NOUN' && annotation.upos(head) !== 'PROPN') return null;
  const before = childrenBy(annotation, head, 'amod', 'compound', 'nummod', 'nmod').filter((child) => child < head);
  const behind = childrenBy(annotation, head, 'flat', 'nmod').filter((child) => child > head);
  const first = Math.min(head, ...before.map((child) => annotation.subtree(child)[0]));
  const last = Math.max(head, ...behind.map((child) => annotation.subtree(child)[1]));
  const whole = textOf(annotation, annotation.span(first, last));
  return {
    text: whole.length <= LONGEST_PHRASE ? whole : textOf(annotation, annotation.span(first, head)),
    named: false,
    node: null,
  };
}

const isNameAt = (annotation: Annotation, head: number): boolean => nameAt(annotation, head) !== null;

/** A word of a name: the head itself, or of a name beside it: "the envoy, Ada [Lund]", "Icon [Bo] Vik". */
function nameAt(annotation: Annotation, head: number): number | null {
  const beside = childrenBy(annotation, head, 'appos', 'flat').filter((child) => child > head);
  const labelled = [head, ...beside].filter((token) => annotation.name(token) !== '');
  // "the Norland envoy Ada Lund": a person before the land in the description
  return labelled.find((token) => annotation.name(token).endsWith('-person')) ?? labelled[0] ?? null;
}

/** All words that the network takes for one name. */
function nameSpan(annotation: Annotation, token: number): Span {
  let [first, last] = [token, token];
  while (first > 0 && annotation.name(first).startsWith('I-')) first--;
  while (last + 1 < annotation.size && annotation.name(last + 1).startsWith('I-')) last++;
  return annotation.span(first, last);
}

/** Whether the phrase at a head is one of those that stand in these places, or has one beside it. */
export function isNamedAt(annotation: Annotation, head: number, places: readonly Span[], who: WhoAt): boolean {
  const isIn = (token: number): boolean =>
    places.some(([start, end]) => annotation.start(token) >= start && annotation.end(token) <= end);
  if (isDoubted(annotation, head, who)) return false;
  if (isIn(head)) return true;
  const before = who(...annotation.span(head, head)) === null ? personBefore(annotation, head) : null;
  if (before !== null) return isIn(before);
  return childrenBy(annotation, head, 'flat', 'appos').some(isIn);
}

/** A pronoun that the record gives to one, and its sentence to another who is named in it. */
function isDoubted(annotation: Annotation, pronoun: number, who: WhoAt): boolean {
  const before = personBefore(annotation, pronoun);
  const named = before === null ? null : who(...nameSpan(annotation, before));
  const known = named === null ? null : who(...annotation.span(pronoun, pronoun));
  return known !== null && known.key !== named?.key;
}

/**
 * "[Ada Lund] named the man who succeeded her": the only person who is named before a pronoun of one; of several the last
 * that is a subject, or whose a subject is: "[Ada Lund]'s lead is that of Bo Vik, and she …".
 */
function personBefore(annotation: Annotation, pronoun: number): number | null {
  if (!PERSONAL_OF_ONE.has(wordOf(annotation, pronoun))) return null;
  const before: number[] = [];
  for (let token = 0; token < pronoun; token++) if (annotation.name(token) === 'B-person') before.push(token);
  const isSubject = (token: number): boolean => annotation.baseRelation(token) === 'nsubj';
  const leads = before.filter((token) => {
    const head = annotation.baseRelation(token) === 'flat' ? annotation.head(token) : token;
    return (
      isSubject(head) || (/^(?:nmod:poss|appos)$/.test(annotation.relation(head)) && isSubject(annotation.head(head)))
    );
  });
  return (before.length > 1 ? leads : before).at(-1) ?? null;
}

const textOf = ({ text }: Annotation, [start, end]: Span): string =>
  text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
