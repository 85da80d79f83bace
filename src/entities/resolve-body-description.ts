import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { calledNouns } from './antecedents/called-nouns.js';
import { mayBeCalled } from './body-nouns.js';
import type { Cluster } from './cluster.js';
import { namedAt } from './named-at.js';
import type { NamedBefore } from './named-before.js';
import { rememberedBy } from './remember.js';

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
  { clusters, named }: { readonly clusters: readonly Cluster[]; readonly named: NamedBefore },
): Cluster | null {
  const words = tellingWords(annotation, mention);
  const within = namedWithin(clusters, mention);
  if (within && mayBeCalled(within, noun)) return within;
  const owner = annotation.children(mention.head).find((child) => annotation.relation(child) === 'nmod:poss');
  if (owner !== undefined) return ownedBy(owner, noun, clusters);
  const isOwn = (cluster: Cluster) =>
    cluster.groups.some((group) => group.words.includes(noun) && words.every((word) => group.words.includes(word))) ||
    (calledNouns(annotation, cluster).has(noun) && words.every((word) => isToldOf(cluster, word)));
  const last = bodiesNamed(named, mention, REACH).find(isOwn);
  if (last) return last;
  if (words.length > 0) return null;
  const near = bodiesNamed(named, mention, NEAR).filter((cluster) => mayBeCalled(cluster, noun));
  return near.length === 1 ? near[0]! : null;
}

/** "the Norlandic retailer" where the body's name tells Norland. */
function isToldOf(cluster: Cluster, word: string): boolean {
  return cluster.groups.some(({ words }) => words.includes(word));
}

/** "Harlow's campaign" is the Harlow campaign, where the text names it so. */
function ownedBy(owner: number, noun: string, clusters: readonly Cluster[]): Cluster | null {
  const person = namedAt(clusters, owner)?.cluster;
  const surname = person?.type === 'person' ? person.groups[0]?.words.at(-1) : undefined;
  return surname ? bodyCalled(clusters, `${surname} ${noun}`) : null;
}

/** The first body whose name ends in these two words. */
const bodyCalled = rememberedBy(
  (clusters, words): Cluster | null =>
    clusters.find(
      ({ type, groups }) =>
        type === 'organisation' && groups.some((group) => group.words.slice(-2).join(' ') === words),
    ) ?? null,
);

function tellingWords(annotation: Annotation, mention: Mention): string[] {
  return annotation
    .children(mention.head)
    .filter((child) => child < mention.head && TELLING.test(annotation.baseRelation(child)))
    .map((child) => annotation.form(child).toLowerCase())
    .filter((word) => /\p{L}/u.test(word));
}

/** "the [Orlin State] group": the body whose name is part of the description. */
function namedWithin(clusters: readonly Cluster[], mention: Mention): Cluster | null {
  const name = namedAt(clusters, mention.head - 1);
  const isWithin =
    name?.cluster.type === 'organisation' && name.first >= mention.first && name.last === mention.head - 1;
  return isWithin ? name.cluster : null;
}

/** The bodies named within reach before the description, the latest first. */
function bodiesNamed(named: NamedBefore, mention: Mention, reach: number): Cluster[] {
  return named
    .within(mention.first, reach)
    .map(({ cluster }) => cluster)
    .filter(({ type }) => type === 'organisation');
}
