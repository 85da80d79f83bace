import type { Annotation } from '../language/types.js';
import { speechVerbs } from '../mentions/speech-verbs.js';
import type { Mention } from '../mentions/types.js';
import type { Cluster } from './cluster.js';
import type { NamedBefore } from './named-before.js';
import { rememberedBy } from './remember.js';

/** So many sentences before a description are looked at. */
const REACH = 2;

/** "[Ada Lund], 56, … the 56-year-old": the only person whose age the article tells so. */
export function ofAge(annotation: Annotation, mention: Mention, clusters: readonly Cluster[]): Cluster | null {
  const age = ageIn(annotation, mention);
  const persons = age === null ? [] : personsOfAge(clusters, age, annotation);
  return persons.length === 1 ? persons[0]! : null;
}

const personsOfAge = rememberedBy((clusters, age, annotation: Annotation) =>
  clusters.filter(
    (cluster) =>
      cluster.type === 'person' &&
      cluster.groups.some((group) => group.mentions.some((each) => isOfAge(annotation, each, age))),
  ),
);

function ageIn(annotation: Annotation, { first, last }: Mention): string | null {
  for (let token = first; token <= last; token++) {
    const number = /^\d{1,3}/.exec(annotation.form(token));
    if (number) return number[0];
  }
  return null;
}

/** "Ada Lund, [56]," */
function isOfAge(annotation: Annotation, { last }: Mention, age: string): boolean {
  return last + 2 < annotation.size && annotation.form(last + 1) === ',' && annotation.form(last + 2) === age;
}

/**
 * "Ada Lund spoke on Friday. The former premier said …": a description that speaks, and that nobody is called by in the article, stands for
 * the only person named in the sentences before, when that one is their subject and is called by no office.
 */
export function soleSpeaker(annotation: Annotation, mention: Mention, named: NamedBefore): Cluster | null {
  const verb = annotation.head(mention.head);
  if (annotation.relation(mention.head) !== 'nsubj' || verb < 0 || !speechVerbs().has(annotation.lemma(verb)))
    return null;
  const from = annotation.sentenceFirst(Math.max(0, annotation.sentenceOf(mention.first) - REACH));
  const near = named
    .within(mention.first, REACH)
    .map(({ cluster }) => cluster)
    .filter(({ type }) => type === 'person');
  const [only] = near;
  if (!only || near.length > 1) return null;
  const mentions = only.groups.flatMap((group) => group.mentions);
  const age = mention.rule === 'description/age';
  if (!age && mentions.some(({ roles }) => roles.length > 0)) return null;
  return mentions.some(({ first, head }) => isNear(first) && /^nsubj/.test(annotation.relation(head))) ? only : null;

  function isNear(first: number): boolean {
    return first >= from && first < mention.first;
  }
}
