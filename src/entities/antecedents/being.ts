import type { Annotation } from '../../language/types.js';
import { NEGATIVE_ADVERBS } from '../../lexicon/closed-classes.js';
import { personNouns } from '../../mentions/person-nouns.js';
import type { Mention } from '../../mentions/types.js';
import { wordLists } from '../../mentions/word-lists.js';
import { type Cluster, timesNamed } from '../cluster.js';
import type { Quotations } from '../find-quotations.js';
import { readToldRole, type ToldRole } from './described-role.js';

/** A being of the article as a candidate for what stands for somebody: what the whole article tells of it. */
export interface Being {
  readonly cluster: Cluster;
  /** in text order, none in datelines */
  readonly namings: readonly Mention[];
  readonly roles: readonly ToldRole[];
  /** 1 for the most named of its kind, 2 for the next … */
  readonly rank: number;
  readonly times: number;
  /** named in the article's first sentence */
  readonly leads: boolean;
  /** whether it says something anywhere */
  readonly speaks: boolean;
}

/** The beings of one kind, the most named first. */
export function beingsOf(
  annotation: Annotation,
  quotations: Quotations,
  clusters: readonly Cluster[],
  type: Cluster['type'],
): Being[] {
  const found = clusters
    .filter((cluster) => cluster.type === type)
    .map((cluster) => {
      const namings = cluster.groups
        .flatMap((group) => group.mentions)
        .filter(({ aside }) => !aside)
        .sort((a, b) => a.first - b.first);
      return { cluster, namings, times: timesNamed(cluster) };
    })
    .filter(({ namings }) => namings.length > 0)
    .sort((a, b) => b.times - a.times || a.namings[0]!.first - b.namings[0]!.first);
  return found.map(({ cluster, namings, times }, index) => ({
    cluster,
    namings,
    times,
    rank: index + 1,
    roles: rolesOf(annotation, namings),
    leads: annotation.sentenceOf(namings[0]!.first) === 0,
    speaks: namings.some(({ head }) => quotations.isSpeaker(head)),
  }));
}

/** What titles, appositions and "is" tell: "[Norlandic President] Ada Lund", "Ada Lund, [the mayor]", "Ada Lund is [the mayor]". */
function rolesOf(annotation: Annotation, namings: readonly Mention[]): ToldRole[] {
  const seen = new Set<string>();
  const found: ToldRole[] = [];
  for (const { first, head, roles } of namings) {
    for (const role of [...roles, ...predicates(annotation, head)]) {
      if (seen.has(role) || isAddress(role)) continue;
      seen.add(role);
      found.push(readToldRole(role, first));
    }
  }
  return found;
}

/** "mr", "sir": how somebody is addressed tells no role. */
function isAddress(role: string): boolean {
  const { titles } = wordLists();
  return role.split(/\s+/).every((word) => titles.get(word)?.kind === 'honorific' && !personNouns().has(word));
}

/** "Ada Lund is the [mayor of Orlin]": the nouns that the sentence says the name to be. */
function predicates(annotation: Annotation, head: number): string[] {
  const noun = annotation.head(head);
  if (noun < 0 || annotation.relation(head) !== 'nsubj' || annotation.upos(noun) !== 'NOUN') return [];
  const children = annotation.children(noun);
  if (!children.some((child) => annotation.baseRelation(child) === 'cop')) return [];
  if (children.some((child) => NEGATIVE_ADVERBS.has(annotation.lemma(child)))) return [];
  const words: string[] = [];
  for (
    let token = Math.max(head + 1, noun - LONGEST);
    token <= Math.min(noun + LONGEST, annotation.size - 1);
    token++
  ) {
    const [first, last] = annotation.subtree(noun);
    const own =
      token === noun || (children.includes(token) && /^(?:amod|compound)$/.test(annotation.baseRelation(token)));
    if (token >= first && token <= last && own) words.push(annotation.form(token).toLowerCase());
  }
  return [words.join(' ')];
}

/** A predicate reaches so many tokens around its noun. */
const LONGEST = 6;

/** The last naming before a token, or null. */
export function lastBefore({ namings }: Being, token: number): Mention | null {
  let [low, high] = [0, namings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (namings[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return namings[low - 1] ?? null;
}
