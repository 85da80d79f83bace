import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import type { Cluster } from './cluster.js';

/** A mention that a pronoun may stand for; `cluster` is null for somebody unnamed ("a voter"). */
export interface Candidate {
  readonly cluster: Cluster | null;
  readonly mention: Mention;
}

/** Everything mentioned so far, by sentence and by head. */
export interface Discourse {
  readonly bySentence: readonly (readonly Candidate[])[];
  byHead(token: number): Candidate | null;
  add(candidate: Candidate): void;
}

/** The discourse before any pronoun is resolved: names, resolved descriptions, and unnamed persons. */
export function beginDiscourse(
  annotation: Annotation,
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
): Discourse {
  const bySentence: Candidate[][] = Array.from({ length: annotation.sentences }, () => []);
  const heads = new Map<number, Candidate>();
  const add = (candidate: Candidate) => {
    const here = bySentence[annotation.sentenceOf(candidate.mention.first)]!;
    let at = here.length;
    while (at > 0 && here[at - 1]!.mention.first > candidate.mention.first) at--;
    here.splice(at, 0, candidate);
    const { head } = candidate.mention;
    if (candidate.cluster || !heads.has(head)) heads.set(head, candidate);
  };
  const home = new Map<Mention, Cluster>();
  for (const cluster of clusters) {
    for (const group of cluster.groups) for (const mention of group.mentions) home.set(mention, cluster);
    for (const mention of cluster.others) home.set(mention, cluster);
  }
  for (const mention of mentions) {
    const cluster = home.get(mention) ?? null;
    if (cluster || isSomebody(annotation, mention)) add({ cluster, mention });
  }
  return { bySentence, byHead: (token) => heads.get(token) ?? null, add };
}

/** A person without a name who could be meant: "a voter said", not "Harlow is a voter" or "voters". */
function isSomebody(annotation: Annotation, mention: Mention): boolean {
  if (mention.form !== 'description' || mention.type !== 'person' || mention.plural) return false;
  return !annotation.children(mention.head).some((child) => annotation.baseRelation(child) === 'cop');
}
