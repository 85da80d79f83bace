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
  const times = (cluster: Cluster): number => (counts.get(cluster) ?? 0) + (share.get(cluster)?.length ?? 0);
  const most: MostNamed[] = [];
  const mostOf = (clusters: readonly Cluster[]): MostNamed => {
    const one = new MostNamed(clusters, times);
    most.push(one);
    return one;
  };
  const give = (cluster: Cluster, mention: Mention) => {
    const own = share.get(cluster);
    if (own) own.push(mention);
    else share.set(cluster, [mention]);
    named.add(cluster, mention);
    for (const one of most) one.raise(cluster);
  };
  const byOffice = new Map<string, Cluster[]>();
  const byGender = new Map<string, MostNamed>();
  let stranger: Cluster | null = null;
  const untitled: Mention[] = [];
  for (const mention of group.mentions) {
    const gender = titleGender(annotation, mention.first);
    if (gender === null) {
      untitled.push(mention);
      continue;
    }
    const agreeing =
      byGender.get(gender) ?? mostOf(fitting.filter(({ gender: own }) => own === null || own === gender));
    byGender.set(gender, agreeing);
    if (agreeing.best) give(agreeing.best, mention);
    else {
      stranger ??= { type: 'person', groups: [], joins: [], gender, others: [] };
      give(stranger, mention);
    }
  }
  const all = mostOf(stranger ? [...fitting, stranger] : fitting);
  for (const mention of untitled) {
    const office = officeBefore(annotation, mention);
    const holders = office ? (byOffice.get(office) ?? fitting.filter((cluster) => isCalled(cluster, office))) : [];
    if (office) byOffice.set(office, holders);
    if (holders.length === 1) give(holders[0]!, mention);
    else if (office && stranger) give(stranger, mention);
    else give(justNamed(mention, all.best!, named) ?? all.best!, mention);
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

/** A naming of a person, by its first token. */
interface Naming {
  readonly first: number;
  readonly cluster: Cluster;
}

/** How long ago persons were named: by their own names, sorted once, and by the bare names given to them so far. */
class LastNamed {
  private readonly firsts = new Map<Cluster, number[]>();
  private readonly own: readonly Naming[];
  private readonly given: Naming[] = [];
  private readonly fitting: ReadonlySet<Cluster>;

  constructor(
    private readonly annotation: Annotation,
    clusters: readonly Cluster[],
  ) {
    this.fitting = new Set(clusters);
    const namings: Naming[] = [];
    for (const cluster of clusters) {
      const firsts = cluster.groups.flatMap((group) => group.mentions.map(({ first }) => first));
      this.firsts.set(
        cluster,
        firsts.sort((a, b) => a - b),
      );
      for (const first of firsts) namings.push({ first, cluster });
    }
    this.own = namings.sort((a, b) => a.first - b.first);
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
    if (this.fitting.has(cluster)) this.given.splice(placeIn(this.given, first), 0, { first, cluster });
  }

  /** Sentences from the last naming before a token to it; Infinity where there was none. */
  sentencesBack(cluster: Cluster, token: number): number {
    const own = this.firsts.get(cluster) ?? [];
    const before = own[firstWhere(own.length, (at) => own[at]! >= token) - 1];
    return before === undefined ? Infinity : this.annotation.sentenceOf(token) - this.annotation.sentenceOf(before);
  }

  /** The only one, but for this, who was named at most so many sentences before a token; null where none or several were. */
  onlyNear(token: number, sentences: number, but: Cluster): Cluster | null {
    const sentence = this.annotation.sentenceOf(token);
    let only: Cluster | null = null;
    for (const namings of [this.own, this.given]) {
      for (let at = placeIn(namings, token) - 1; at >= 0; at--) {
        const { first, cluster } = namings[at]!;
        if (sentence - this.annotation.sentenceOf(first) > sentences) break;
        if (cluster === but || cluster === only) continue;
        if (only) return null;
        only = cluster;
      }
    }
    return only;
  }
}

const placeIn = (namings: readonly Naming[], first: number): number =>
  firstWhere(namings.length, (at) => namings[at]!.first >= first);

/** Another who was named just before, when the one named most was last named long ago. */
function justNamed({ first }: Mention, most: Cluster, named: LastNamed): Cluster | null {
  return named.sentencesBack(most, first) < LONG_AGO ? null : named.onlyNear(first, JUST_NOW, most);
}

/** In sentences. */
const LONG_AGO = 10;
const JUST_NOW = 4;

/** Of some persons the one named most, the first of several, however the counts go up. */
class MostNamed {
  private readonly places: ReadonlyMap<Cluster, number>;
  best: Cluster | null = null;

  constructor(
    clusters: readonly Cluster[],
    private readonly times: (cluster: Cluster) => number,
  ) {
    this.places = new Map(clusters.map((cluster, at) => [cluster, at] as const));
    for (const cluster of clusters) this.raise(cluster);
  }

  /** A person's count is higher than before. */
  raise(cluster: Cluster): void {
    const place = this.places.get(cluster);
    if (place === undefined || cluster === this.best) return;
    const more = this.best === null ? 1 : this.times(cluster) - this.times(this.best);
    if (more > 0 || (more === 0 && place < this.places.get(this.best!)!)) this.best = cluster;
  }
}
