import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import type { Cluster } from './cluster.js';

/** A description reaches back over so many sentences. */
const REACH = 25;

/** "the envoy" -> whoever was called envoy before; "the company" -> the last body whose name or form says so. Ambiguity stays unresolved. */
export function resolveDescriptions(
  annotation: Annotation,
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
): void {
  for (const mention of mentions) {
    if (mention.form !== 'description' || mention.type === 'event') continue;
    const noun = annotation.form(mention.head).toLowerCase();
    const home =
      mention.type === 'person'
        ? holderOf(annotation, mention, noun, clusters)
        : bodyOf(annotation, mention, noun, clusters);
    home?.others.push(mention);
  }
}

/** The only person, or of several the last one, whose title or role ends with the description's noun. */
function holderOf(
  annotation: Annotation,
  mention: Mention,
  noun: string,
  clusters: readonly Cluster[],
): Cluster | null {
  const holders = clusters
    .filter((cluster) => cluster.type === 'person')
    .map((cluster) => ({ cluster, last: lastWithRole(cluster, noun, mention.first) }))
    .filter(({ last }) => last !== null && annotation.sentenceOf(mention.first) - annotation.sentenceOf(last) <= REACH);
  if (holders.length === 0) return null;
  const former = holders.filter(({ cluster }) => !isFormer(cluster, noun));
  const kept = former.length > 0 ? former : holders;
  return kept.length === 1 ? kept[0]!.cluster : kept.reduce((a, b) => (b.last! > a.last! ? b : a)).cluster;
}

function lastWithRole(cluster: Cluster, noun: string, before: number): number | null {
  let named = null as number | null;
  let holds = false;
  for (const group of cluster.groups) {
    for (const { first, roles } of group.mentions) {
      if (first >= before) continue;
      if (roles.some((role) => wordsOf(role).includes(noun))) holds = true;
      if (named === null || first > named) named = first;
    }
  }
  return holds ? named : null;
}

function isFormer(cluster: Cluster, noun: string): boolean {
  return cluster.groups.some((group) =>
    group.mentions.some(({ roles }) =>
      roles.some((role) => wordsOf(role).includes(noun) && /^(?:former|ex|late)\b/.test(role)),
    ),
  );
}

/** A role's own words before its complement: "head of the orlin fund" -> head. */
function wordsOf(role: string): string[] {
  return role.split(/ (?:of|for|to|at|in|who|and) |,/)[0]!.split(/[\s-]+/);
}

function bodyOf(annotation: Annotation, mention: Mention, noun: string, clusters: readonly Cluster[]): Cluster | null {
  let best: Cluster | null = null;
  let latest = -1;
  for (const cluster of clusters) {
    if (cluster.type !== 'organisation' || !cluster.groups.some((group) => group.words.includes(noun))) continue;
    for (const group of cluster.groups) {
      for (const { first } of group.mentions) {
        if (
          first < mention.first &&
          first > latest &&
          annotation.sentenceOf(mention.first) - annotation.sentenceOf(first) <= REACH
        ) {
          latest = first;
          best = cluster;
        }
      }
    }
  }
  return best;
}
