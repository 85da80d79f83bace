import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { calledNouns } from './antecedents/called-nouns.js';
import { mayBeCalled } from './body-nouns.js';
import type { Cluster } from './cluster.js';

/** A description by a body's own noun reaches back over so many sentences. */
const REACH = 25;
/** One by another noun ("the agency") reaches no further than this. */
const NEAR = 2;
/** Dependents that say which of several bodies is meant: "the [appeals] court". */
const TELLING = /^(?:amod|compound|nmod|nummod)$/;

/**
 * Which body "the fund" or "the agency" is: the one named last whose name has the noun and the words before it ("the appeals court");
 * otherwise the only body named just before, where it may be called so ("the newspaper"). Null where several would do.
 */
export function resolveBodyDescription(
  annotation: Annotation,
  mention: Mention,
  noun: string,
  clusters: readonly Cluster[],
): Cluster | null {
  const bodies = clusters.filter(({ type }) => type === 'organisation');
  const words = tellingWords(annotation, mention);
  const named = bodies.find((cluster) => isNamedWithin(cluster, mention) && mayBeCalled(cluster, noun));
  if (named) return named;
  const owner = annotation.children(mention.head).find((child) => annotation.relation(child) === 'nmod:poss');
  if (owner !== undefined) return ownedBy(owner, noun, bodies, clusters);
  const own = bodies.filter(
    (cluster) =>
      cluster.groups.some((group) => group.words.includes(noun) && words.every((word) => group.words.includes(word))) ||
      (calledNouns(annotation, cluster).has(noun) && words.every((word) => isToldOf(cluster, word))),
  );
  const last = lastNamed(annotation, mention, own, REACH)[0];
  if (last) return last;
  if (words.length > 0) return null;
  const near = lastNamed(annotation, mention, bodies, NEAR).filter((cluster) => mayBeCalled(cluster, noun));
  return near.length === 1 ? near[0]! : null;
}

/** "the Norlandic retailer" where the body's name tells Norland. */
function isToldOf(cluster: Cluster, word: string): boolean {
  return cluster.groups.some(({ words }) => words.includes(word));
}

/** "Harlow's campaign" is the Harlow campaign, where the text names it so. */
function ownedBy(
  owner: number,
  noun: string,
  bodies: readonly Cluster[],
  clusters: readonly Cluster[],
): Cluster | null {
  const person = clusters.find(
    (cluster) =>
      cluster.type === 'person' &&
      cluster.groups.some((group) => group.mentions.some(({ first, last }) => first <= owner && owner <= last)),
  );
  const surname = person?.groups[0]?.words.at(-1);
  if (!surname) return null;
  return (
    bodies.find((body) => body.groups.some(({ words }) => words.at(-1) === noun && words.at(-2) === surname)) ?? null
  );
}

function tellingWords(annotation: Annotation, mention: Mention): string[] {
  return annotation
    .children(mention.head)
    .filter((child) => child < mention.head && TELLING.test(annotation.baseRelation(child)))
    .map((child) => annotation.form(child).toLowerCase())
    .filter((word) => /\p{L}/u.test(word));
}

/** "the [Orlin State] group": the body's name is part of the description. */
function isNamedWithin(cluster: Cluster, mention: Mention): boolean {
  return cluster.groups.some((group) =>
    group.mentions.some(({ first, last }) => first >= mention.first && last === mention.head - 1),
  );
}

/** The clusters named within reach before the description, the latest first. */
function lastNamed(annotation: Annotation, mention: Mention, clusters: readonly Cluster[], reach: number): Cluster[] {
  const sentence = annotation.sentenceOf(mention.first);
  return clusters
    .map((cluster) => ({ cluster, last: lastBefore(cluster, mention.first) }))
    .filter(({ last }) => last >= 0 && sentence - annotation.sentenceOf(last) <= reach)
    .sort((a, b) => b.last - a.last)
    .map(({ cluster }) => cluster);
}

function lastBefore(cluster: Cluster, token: number): number {
  let last = -1;
  for (const group of cluster.groups)
    for (const { first, aside } of group.mentions) if (!aside && first < token && first > last) last = first;
  return last;
}
