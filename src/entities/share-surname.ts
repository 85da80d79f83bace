import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { wordLists } from '../mentions/word-lists.js';
import { firstWhere } from '../model/first-where.js';
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
  const named = new LastNamed(annotation, fitting);
  const give = (cluster: Cluster, mention: Mention) => {
    const own = share.get(cluster);
    if (own) own.push(mention);
    else share.set(cluster, [mention]);
    named.add(cluster, mention);
  };
  const byOffice = new Map<string, Cluster[]>();
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
    const holders = office ? (byOffice.get(office) ?? fitting.filter((cluster) => isCalled(cluster, office))) : [];
    if (office) byOffice.set(office, holders);
    if (holders.length === 1) give(holders[0]!, mention);
    else if (office && stranger) give(stranger, mention);
    else {
      const most = mostNamed(stranger ? [...fitting, stranger] : fitting, counts, share);
      give(justNamed(mention, most, fitting, named) ?? most, mention);
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

/** How long ago persons were named: by their own names, sorted once, and by the bare names given to them so far. */
class LastNamed {
  private readonly firsts = new Map<Cluster, number[]>();

  constructor(
    private readonly annotation: Annotation,
    clusters: readonly Cluster[],
  ) {
    for (const cluster of clusters) {
      const firsts = cluster.groups.flatMap((group) => group.mentions.map(({ first }) => first));
      this.firsts.set(
        cluster,
        firsts.sort((a, b) => a - b),
      );
    }
  }

  /** A bare name is given to a person. */
  add(cluster: Cluster, { first }: Mention): void {
    const own = this.firsts.get(cluster) ?? [];
    this.firsts.set(cluster, own);
    own.splice(
      firstWhere(own.length, (at) => own[at]! >= first),
      0,
      first,
    );
  }

  /** Sentences from the last naming before a token to it; Infinity where there was none. */
  sentencesBack(cluster: Cluster, token: number): number {
    const own = this.firsts.get(cluster) ?? [];
    const before = own[firstWhere(own.length, (at) => own[at]! >= token) - 1];
    return before === undefined ? Infinity : this.annotation.sentenceOf(token) - this.annotation.sentenceOf(before);
  }
}

/** Another who was named just before, when the one named most was last named long ago. */
function justNamed(mention: Mention, most: Cluster, fitting: readonly Cluster[], named: LastNamed): Cluster | null {
  const back = (cluster: Cluster) => named.sentencesBack(cluster, mention.first);
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
