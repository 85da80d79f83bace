import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { wordLists } from '../mentions/word-lists.js';
import { addGroup, type Cluster, fullestName, type NameGroup } from './cluster.js';
import { titleGender } from './infer-gender.js';
import type { NameJoin } from './joins/types.js';

/** What a bare name is to the full one, and the rule's name. */
export interface BareName {
  readonly rule: `article/${string}`;
  /** "is the surname of" */
  readonly is: string;
}

/**
 * Whom each mention of a bare surname (or first name) stands for, of the persons it fits, by these rules in order:
 * 1. a form of address tells the gender ("Mrs. Harlow"); where it fits nobody named in full, there is another Harlow: a new being;
 * 2. an office that one of them alone is called by ("Senator Harlow"); an office that none has goes to the new being, if there is one;
 * 3. otherwise the one whom the article names most, forms with titles counted, unless that one was last named long before and
 *    another was just named in full.
 * Gives the new being, or none.
 */
export function shareSurname(
  annotation: Annotation,
  group: NameGroup,
  fitting: readonly Cluster[],
  counts: ReadonlyMap<Cluster, number>,
  bare: BareName,
): Cluster[] {
  const share = new Map<Cluster, Mention[]>(fitting.map((cluster) => [cluster, []]));
  const give = (cluster: Cluster, mention: Mention) => share.set(cluster, [...(share.get(cluster) ?? []), mention]);
  let stranger: Cluster | null = null;
  const untitled: Mention[] = [];
  for (const mention of group.mentions) {
    const gender = titleGender(annotation, mention.first);
    const agreeing = fitting.filter(({ gender: own }) => gender === null || own === null || own === gender);
    if (gender && agreeing.length === 0) {
      stranger ??= { type: 'person', groups: [], joins: [], gender, others: [] };
      give(stranger, mention);
    } else if (gender) give(mostNamed(agreeing, counts, share), mention);
    else untitled.push(mention);
  }
  for (const mention of untitled) {
    const office = officeBefore(annotation, mention);
    const holders = office ? fitting.filter((cluster) => isCalled(cluster, office)) : [];
    if (holders.length === 1) give(holders[0]!, mention);
    else if (office && stranger) give(stranger, mention);
    else {
      const most = mostNamed(stranger ? [...fitting, stranger] : fitting, counts, share);
      give(justNamed(annotation, mention, most, fitting, share) ?? most, mention);
    }
  }
  for (const [cluster, mentions] of share) {
    if (mentions.length === 0) continue;
    if (cluster === stranger) cluster.groups.push({ ...group, mentions });
    else addGroup(cluster, { ...group, mentions }, joinOf(cluster, group, bare, fitting.length));
  }
  return stranger ? [stranger] : [];
}

function joinOf(cluster: Cluster, { text }: NameGroup, { rule, is }: BareName, choices: number): NameJoin {
  const one = fullestName(cluster);
  const choice = choices > 1 ? `, of ${choices} whom it fits the one meant by title or named most` : '';
  return { one, other: text, rule, reason: `“${text}” ${is} “${one}”${choice}` };
}

/** "[President] Harlow" -> president */
function officeBefore(annotation: Annotation, mention: Mention): string | null {
  if (mention.first === 0) return null;
  const word = annotation.form(mention.first - 1).toLowerCase();
  return wordLists().titles.get(word)?.kind === 'office' ? word : null;
}

function isCalled(cluster: Cluster, office: string): boolean {
  return cluster.groups.some((group) =>
    group.mentions.some(({ roles }) => roles.some((role) => role.split(' ').includes(office))),
  );
}

/** Another who was named just before, when the one named most was last named long ago. */
function justNamed(
  annotation: Annotation,
  mention: Mention,
  most: Cluster,
  fitting: readonly Cluster[],
  share: ReadonlyMap<Cluster, readonly Mention[]>,
): Cluster | null {
  const sentence = annotation.sentenceOf(mention.first);
  const back = (cluster: Cluster) => {
    const own = [...cluster.groups.flatMap((group) => group.mentions), ...(share.get(cluster) ?? [])];
    const before = own.filter(({ first }) => first < mention.first).map(({ first }) => annotation.sentenceOf(first));
    return before.length > 0 ? sentence - Math.max(...before) : Infinity;
  };
  if (back(most) < LONG_AGO) return null;
  const near = fitting.filter((cluster) => cluster !== most && back(cluster) <= JUST_NOW);
  return near.length === 1 ? near[0]! : null;
}

/** In sentences. */
const LONG_AGO = 10;
const JUST_NOW = 4;

function mostNamed(
  clusters: readonly Cluster[],
  counts: ReadonlyMap<Cluster, number>,
  share: ReadonlyMap<Cluster, readonly Mention[]>,
): Cluster {
  const times = (cluster: Cluster) => (counts.get(cluster) ?? 0) + (share.get(cluster)?.length ?? 0);
  return clusters.reduce((best, cluster) => (times(cluster) > times(best) ? cluster : best));
}
