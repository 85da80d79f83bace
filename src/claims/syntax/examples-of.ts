import type { Annotation } from '../../language/types.js';
import { BEFORE_EXAMPLES } from '../../lexicon/closed-classes.js';
import { words } from '../../lexicon/lists.js';
import { conjuncts } from './conjuncts.js';
import { childrenBy, isNominal, prepositionOf, wordOf } from './tree.js';

/** Words between a group and its examples: "[leaders] of the three towns, including [Ada]". */
const REACH = 12;

/**
 * The heads of the examples named for a group: "countries, including [Iraq] and [Qatar]", "opponents such as [Bo]",
 * "many of them - including [Ada] - held …"; also behind the clause whose subject the group is: "[leaders] condemned the attack, including [Ada]".
 */
export function examplesOf(annotation: Annotation, group: number): number[] {
  const below = examplesBelow(annotation, group);
  const found = below.length > 0 ? below : examplesBehind(annotation, group);
  return found.flatMap((token) => conjuncts(annotation, token));
}

/** Each token, and behind a group without a name of its own the examples named for it. */
export function withExamples(
  annotation: Annotation,
  tokens: readonly number[],
  isGroup: (token: number) => boolean,
): number[] {
  return tokens.flatMap((token) => (isGroup(token) ? [token, ...examplesOf(annotation, token)] : [token]));
}

function examplesBelow(annotation: Annotation, group: number): number[] {
  return [group, ...childrenBy(annotation, group, 'nmod', 'appos', 'conj')]
    .flatMap((noun) => annotation.children(noun).filter((child) => child > group))
    .flatMap((child) => examplesAt(annotation, child));
}

/** "including [Ada]" where "including" is Ada's preposition or a participle of its own. */
function examplesAt(annotation: Annotation, token: number): number[] {
  if (isNominal(annotation, token) && BEFORE_EXAMPLES.has(prepositionOf(annotation, token))) return [token];
  return wordOf(annotation, token) === 'including' ? childrenBy(annotation, token, 'obj', 'nmod', 'obl') : [];
}

/** Examples that the tree hung elsewhere: right behind the group's phrase, or behind its clause where nothing nearer is a group. */
function examplesBehind(annotation: Annotation, group: number): number[] {
  if (!annotation.xpos(group).endsWith('S')) return [];
  const sentence = annotation.sentenceOf(group);
  const end = annotation.sentenceFirst(sentence + 1);
  for (let token = group + 1; token < end; token++) {
    if (wordOf(annotation, token) !== 'including') continue;
    const examples = [annotation.head(token), ...childrenBy(annotation, token, 'obj', 'nmod', 'obl')].filter(
      (each) => each > token && isNominal(annotation, each),
    );
    if (examples.length === 0 || isOfAnother(annotation, group, examples[0]!)) return [];
    return token - group <= REACH || isBehindClause(annotation, group, token) ? examples.slice(0, 1) : [];
  }
  return [];
}

/** ", including" behind the whole clause of a subject, no other plural right before it. */
function isBehindClause(annotation: Annotation, group: number, including: number): boolean {
  const isSubject = annotation.baseRelation(group) === 'nsubj' && annotation.head(group) < including;
  const before = including - 2;
  return isSubject && annotation.form(including - 1) === ',' && !/S$/.test(annotation.xpos(before));
}

/** "speakers slammed the [politicians], including [Ada]": an example hangs on other people, the object of the group's verb. */
function isOfAnother(annotation: Annotation, group: number, example: number): boolean {
  const over = annotation.head(example);
  return (
    over > group &&
    annotation.baseRelation(over) === 'obj' &&
    annotation.head(over) === annotation.head(group) &&
    words('human-nouns').has(annotation.lemma(over).toLowerCase())
  );
}
