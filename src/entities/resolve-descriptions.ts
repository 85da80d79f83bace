import type { Annotation } from '../language/types.js';
import { anyOf, BEHIND_ROLES, INDEFINITE, NEGATIVE_ADVERBS } from '../lexicon/closed-classes.js';
import type { Mention } from '../mentions/types.js';
import { choose, describePerson, type Observer, type Options, Persons } from './antecedents/index.js';
import type { Cluster } from './cluster.js';
import { contradicts, fullOffice, isFormerRole, modifiers, originOf } from './description-words.js';
import type { Quotations } from './find-quotations.js';
import { NamedBefore } from './named-before.js';
import { rememberedBy } from './remember.js';
import { resolveBodyDescription } from './resolve-body-description.js';
import { kinOf } from './resolve-kin.js';
import { leaderOf } from './resolve-leader.js';
import { candidateOf } from './resolve-party-description.js';
import { ofAge, soleSpeaker } from './sole-speaker.js';

/** A description reaches back over so many sentences. */
const REACH = 25;

/**
 * Descriptions of somebody named: by apposition ("the mayor, [Ann Harlow]"), otherwise whoever weighs most of those whom the article
 * tells of ("the envoy" -> whoever was called envoy; "the fund" -> the last body called a fund), where that outweighs nobody.
 */
export function resolveDescriptions(
  annotation: Annotation,
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
  quotations: Quotations,
  observe: Observer = () => {},
): void {
  const homes = homesByHead(clusters);
  const named = new NamedBefore(annotation, clusters);
  const persons = new Persons(annotation, quotations, clusters);
  for (const mention of mentions) {
    if (mention.form !== 'description' || mention.plural) continue;
    const beside = besides(annotation, mention, homes);
    if (beside) {
      beside.others.push(mention);
      continue;
    }
    if (mention.type === 'person' && isNewcomer(annotation, mention)) continue;
    const rule = takenUp(annotation, mention, clusters, named);
    if (mention.type !== 'person') {
      rule?.cluster.others.push(mention);
      continue;
    }
    const options = withRule(describePerson(annotation, quotations, mention, persons, rule?.cluster ?? null), rule);
    observe('person', mention, options);
    choose('person', options)?.cluster.others.push(mention);
  }
}

/** "a [Wire] representative": whoever is brought in with "a" and a name is none of those told of before. */
function isNewcomer(annotation: Annotation, { first, head }: Mention): boolean {
  if (!INDEFINITE.has(annotation.form(first).toLowerCase())) return false;
  for (let token = first + 1; token < head; token++) if (annotation.upos(token) === 'PROPN') return true;
  return false;
}

/** What a rule found is one sign more. */
function withRule({ options, nobody }: Options, found: Taken | null): Options {
  if (!found) return { options, nobody };
  return {
    options: options.map((option) =>
      option.cluster === found.cluster ? { ...option, features: [...option.features, `rule:${found.by}`] } : option,
    ),
    nobody,
  };
}

/** Whom a rule takes a description for, and which one. */
interface Taken {
  readonly cluster: Cluster;
  readonly by: string;
}

function homesByHead(clusters: readonly Cluster[]): ReadonlyMap<number, Cluster> {
  const homes = new Map<number, Cluster>();
  for (const cluster of clusters)
    for (const group of cluster.groups) for (const { head } of group.mentions) homes.set(head, cluster);
  return homes;
}

/** "the mayor, [Ann Harlow],", "[Ann Harlow], the mayor,", "the actor [Bo Marsh]": what stands beside it names it. */
function besides(annotation: Annotation, mention: Mention, homes: ReadonlyMap<number, Cluster>): Cluster | null {
  const fits = (token: number) => {
    const home = homes.get(token);
    return home && home.type === mention.type ? home : null;
  };
  if (annotation.baseRelation(mention.head) === 'appos') {
    const named = fits(annotation.head(mention.head));
    if (named) return named;
  }
  for (const child of annotation.children(mention.head)) {
    const relation = annotation.relation(child);
    const beside =
      !hasAnd(annotation, mention.head, child) && (relation === 'appos' || child <= mention.head + FULL_NAME);
    if (
      child <= mention.head ||
      !/^(?:appos|flat|compound|nmod)$/.test(relation) ||
      !beside ||
      !isBare(annotation, child)
    )
      continue;
    const named = fits(child);
    if (named) return named;
  }
  return null;
}

/** A name so many tokens long at most follows a noun without a comma: "the actor [Bo Peter Marsh]". */
const FULL_NAME = 3;

/** "The President and Envoy [Marsh]": another stands between. */
function hasAnd(annotation: Annotation, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (annotation.upos(token) === 'CCONJ') return true;
  return false;
}

/** No preposition leads in, and no denial: "the actor [Bo Marsh]", not "the son of [Bo Marsh]", "the deputy, not [Bo Marsh]". */
function isBare(annotation: Annotation, token: number): boolean {
  return !annotation
    .children(token)
    .some(
      (child) =>
        annotation.baseRelation(child) === 'case' || NEGATIVE_ADVERBS.has(annotation.form(child).toLowerCase()),
    );
}

function takenUp(
  annotation: Annotation,
  mention: Mention,
  clusters: readonly Cluster[],
  named: NamedBefore,
): Taken | null {
  const noun = fullOffice(annotation.form(mention.head).toLowerCase());
  const rules: Readonly<Record<string, () => Cluster | null>> = {
    holder: () => holderOf(annotation, mention, noun, named),
    age: () => ofAge(annotation, mention, clusters),
    kin: () => kinOf(annotation, mention, noun, clusters),
    later: () => laterHolderOf(annotation, mention, noun, clusters),
    leader: () => leaderOf(annotation, mention, noun, clusters),
    party: () => candidateOf(annotation, mention, noun, clusters),
    sole: () => soleSpeaker(annotation, mention, named),
    body: () => resolveBodyDescription(annotation, mention, noun, { clusters, named }),
  };
  for (const by of RULES[mention.rule] ?? []) {
    const cluster = rules[by]!();
    if (cluster) return { cluster, by };
  }
  return null;
}

/** Which rules a description is tried by, in order. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'description/title-alone': ['holder', 'later', 'leader', 'party', 'sole'],
  'description/age': ['age', 'sole'],
  'description/somebody': ['kin', 'later'],
  'description/body': ['body'],
};

/** The only person, or of several the last one named, whose title or role has the description's noun and nothing against its other words. */
function holderOf(annotation: Annotation, mention: Mention, noun: string, named: NamedBefore): Cluster | null {
  let best: Cluster | null = null;
  let latest = -1;
  let bestIsFormer = false;
  for (const { cluster, last } of named.within(mention.first, REACH)) {
    if (cluster.type !== 'person' || !holds(annotation, cluster, mention, noun)) continue;
    const former = isFormer(cluster, noun);
    if (best && former !== bestIsFormer ? former : last <= latest) continue;
    [best, latest, bestIsFormer] = [cluster, last, former];
  }
  return best;
}

/**
 * "the Norlandic president", "Norland's foreign minister": where nobody was called so before, the only person of the article whom it
 * calls by that office of that land.
 */
function laterHolderOf(
  annotation: Annotation,
  mention: Mention,
  noun: string,
  clusters: readonly Cluster[],
): Cluster | null {
  const land = originOf(modifiers(annotation, mention));
  if (!land) return null;
  const holders = holdersIn(clusters, `${noun}\n${land}`).filter(({ roles }) =>
    roles.some((role) => !contradicts(annotation, mention, role)),
  );
  return holders.length === 1 ? holders[0]!.cluster : null;
}

/** The persons whom the article calls by an office of a land, with the roles that say so. */
const holdersIn = rememberedBy((clusters, key) => {
  const [noun, land] = key.split('\n') as [string, string];
  return clusters
    .filter(({ type }) => type === 'person')
    .map((cluster) => ({ cluster, roles: [...new Set(rolesOf(cluster))].filter((role) => isOf(role)) }))
    .filter(({ roles }) => roles.length > 0);

  function isOf(role: string): boolean {
    if (!headWords(role).includes(noun) || originOf(role.split(/[\s,]+/)) !== land) return false;
    return !isFormerRole(role);
  }
});

/** Whether a person was called by this role before the description, and by none that speaks against it. */
function holds(annotation: Annotation, cluster: Cluster, mention: Mention, noun: string): boolean {
  let found = false;
  for (const { role, first } of calledBy(cluster, noun)) {
    if (first >= mention.first) break;
    if (contradicts(annotation, mention, role)) return false;
    found = true;
  }
  return found;
}

/** A role that a person is called by, and the token where first. */
interface Called {
  readonly role: string;
  readonly first: number;
}

/** So many roles of one noun are looked at: a list of "a friend of …" has thousands, and each description asks for all of them. */
const MOST_ALIKE = 50;

const called = new WeakMap<Cluster, ReadonlyMap<string, readonly Called[]>>();

/** The roles with this noun by which a person is called, the first first. */
function calledBy(cluster: Cluster, noun: string): readonly Called[] {
  const known = called.get(cluster) ?? rolesByNoun(cluster);
  called.set(cluster, known);
  return known.get(noun) ?? [];
}

function rolesByNoun(cluster: Cluster): Map<string, Called[]> {
  const firsts = new Map<string, number>();
  for (const group of cluster.groups)
    for (const { first, roles } of group.mentions)
      for (const role of roles) firsts.set(role, Math.min(first, firsts.get(role) ?? first));
  const found = new Map<string, Called[]>();
  for (const [role, first] of [...firsts].sort(([, a], [, b]) => a - b)) {
    for (const noun of new Set(headWords(role))) {
      const alike = found.get(noun) ?? [];
      if (alike.length < MOST_ALIKE) alike.push({ role, first });
      found.set(noun, alike);
    }
  }
  return found;
}

function rolesOf(cluster: Cluster): string[] {
  return cluster.groups.flatMap((group) => group.mentions.flatMap(({ roles }) => [...roles]));
}

const isFormer = (cluster: Cluster, noun: string): boolean =>
  calledBy(cluster, noun).some(({ role }) => isFormerRole(role));

/** Where the complement of a role begins. */
const COMPLEMENT = new RegExp(` ${anyOf(BEHIND_ROLES)} |,`);

/** A role's own words before its complement: "head of the orlin fund" -> head. */
function headWords(role: string): string[] {
  return role
    .split(COMPLEMENT)[0]!
    .split(/[\s-]+/)
    .map(fullOffice);
}
