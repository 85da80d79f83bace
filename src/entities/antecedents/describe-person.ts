import type { Annotation } from '../../language/types.js';
import { personNouns } from '../../mentions/person-nouns.js';
import type { Mention } from '../../mentions/types.js';
import { wordLists } from '../../mentions/word-lists.js';
import type { Cluster } from '../cluster.js';
import type { Quotations } from '../find-quotations.js';
import { governingSubjects, sentencesBack } from '../score-antecedent.js';
import { type Being, lastBefore } from './being.js';
import { type DescribedRole, matchRole, type RoleMatch, readDescribedRole } from './described-role.js';
import { forNobody, isNew, isSubjectOfSpeech, sortOf } from './for-nobody.js';
import type { Persons } from './persons.js';
import type { Options } from './types.js';

/** What roles tell, the likeliest to be meant first. */
const MATCHES: readonly RoleMatch[] = ['whole', 'noun', 'wider', 'against', 'none'];

/** What speaks for each person whom a description ("the envoy", "Norland's premier") may stand for, and for nobody. */
export function describePerson(
  annotation: Annotation,
  quotations: Quotations,
  mention: Mention,
  all: Persons,
  byRule: Cluster | null,
): Options {
  const described = readDescribedRole(annotation, mention);
  const sort = sortOf(annotation, mention);
  const gender = personNouns().get(annotation.form(mention.head).toLowerCase()) ?? null;
  const beings = all.near(mention, described.noun);
  const barred = new Set(barredTokens(annotation, mention).map((token) => all.at(token)));
  const governors = governingSubjects(annotation, mention.head).map((token) => all.at(token));
  const speaks = isSubjectOfSpeech(annotation, mention.head);
  const lastSpeaker = all.at(quotations.speakerBefore(mention.first));
  const quote = quotations.of[mention.first]!;
  const quoted = quote < 0 ? null : all.at(quotations.speakers[quote]!);
  const matches = beings.map((being) => bestMatch(described, being, mention));
  // where a holder of that land is told, nobody else of whom no land is told
  const isLandTold = beings.some((being, index) => isHeld(matches[index]!) && landTold(described, being));
  const holders = matches.filter(({ match }) => match === 'whole' || match === 'noun').length;
  const recency = [...beings]
    .map((being) => ({ being, last: lastBefore(being, mention.first)?.first ?? -1 }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last)
    .map(({ being }) => being);
  const brandNew = isNew(annotation, mention.head);
  const spoken = new Set(
    quotations.speakers.flatMap((speaker, at) => (speaker >= mention.first && speaker <= mention.head ? [at] : [])),
  );
  const options = beings.flatMap((being, index) => {
    const { cluster } = being;
    if (gender && cluster.gender && gender !== cluster.gender) return [];
    const { match, later, former, land } = matches[index]!;
    if (match === 'none' && (brandNew || isNamedIn(being, quotations, spoken))) return [];
    if (match === 'against' || (isLandTold && !landTold(described, being))) return [];
    if (barred.has(cluster)) return [];
    const last = lastBefore(being, mention.first);
    const say: string[] = [];
    // where a rule knows who it is, that no role fits says nothing
    const isByRule = cluster === byRule;
    const role = match === 'none' ? otherRoles(being) : match;
    if (match !== 'none' || !isByRule) say.push(`role:${role}`, `${sort}:${role}`);
    if (match !== 'none') {
      say.push(later ? 'role-later' : 'role-before', holders > 1 ? 'role-shared' : 'role-alone');
      if (described.land) say.push(landTold(described, being) ? 'land-same' : 'land-untold');
      if (former !== described.former) say.push('former-differs');
      if (!described.land && land)
        say.push(
          all.lands > 1 ? 'land-only-told:of-several' : 'land-only-told',
          `land-only-told:rank-${Math.min(being.rank, 3)}`,
        );
    } else if (described.land) {
      // "the Norlandic envoy" is nobody of whom no Norland is told
      if (!landTold(described, being)) return [];
      say.push('land-same-other-role');
    }
    if (gender) say.push(cluster.gender ? 'gender-same' : 'gender-untold');
    const back = last ? sentencesBack(annotation, quotations, mention, last) : null;
    const near = back === null ? 'never' : back > 10 ? '11' : back > 5 ? '6' : back > 2 ? '3' : String(back);
    const strong =
      isByRule && match === 'none'
        ? 'by-rule'
        : match === 'whole' || match === 'noun'
          ? 'role'
          : match === 'wider'
            ? 'wider'
            : 'plain';
    say.push(`back:${near}`, `${strong}/back:${near}`);
    const recent = recency.indexOf(being);
    const among = strong === 'plain' ? 'plain' : holders > 1 ? 'shared' : null;
    if (among)
      say.push(
        `${among}/recent:${recent < 0 ? 'no' : Math.min(recent, 3)}`,
        `${among}/rank:${Math.min(being.rank, 3)}`,
      );
    if (strong === 'plain') {
      say.push(`times:${Math.min(4, Math.floor(Math.log2(being.times)))}`);
      if (being.rank === 1 && being.times >= 2 * all.secondMost) say.push('plain/main');
    }
    if (being.leads) say.push('leads');
    if (recency.length === 1 && recent === 0) say.push(`${strong}/only`);
    if (last && back === 0)
      say.push(/^nsubj/.test(annotation.relation(last.head)) ? 'same-sentence-subject' : 'same-sentence');
    if (last && back === 1 && /^nsubj/.test(annotation.relation(last.head))) say.push(`${strong}/subject-before`);
    if (governors.includes(cluster)) say.push('governor');
    if (speaks) {
      say.push(being.speaks ? 'speaks:too' : 'speaks:never');
      if (lastSpeaker === cluster) say.push(`${strong}/speaks-on`);
    }
    if (quoted === cluster) say.push('own-words');
    if (described.party && being.roles.some(({ party }) => party === described.party)) say.push('party-same');
    if (described.party && being.roles.some(({ party }) => party !== null && party !== described.party))
      say.push('party-other');
    return [{ cluster, features: say }];
  });
  return { options, nobody: forNobody(annotation, quotations, mention, described, sort) };
}

/** “Lund has made her views clear,” [the spokesman] said: whoever speaks names himself only where a role tells that it is he. */
const isNamedIn = ({ namings }: Being, { of }: Quotations, spoken: ReadonlySet<number>): boolean =>
  spoken.size > 0 && namings.some(({ first, form }) => form === 'name' && spoken.has(of[first]!));

interface Matched {
  readonly match: RoleMatch;
  /** told only behind the description */
  readonly later: boolean;
  readonly former: boolean;
  /** that the role tells */
  readonly land: string | null;
}

function isHeld({ match }: Matched): boolean {
  return match === 'whole' || match === 'noun' || match === 'wider';
}

/** The best of a being's roles, those told before first; one that speaks against the description outweighs what only a wider noun tells. */
function bestMatch(described: DescribedRole, being: Being, mention: Mention): Matched {
  const all = being.roles.map((told) => ({
    match: matchRole(described, told),
    later: told.at >= mention.first,
    former: told.former,
    land: told.land,
  }));
  const rank = ({ match, later, former }: Matched) =>
    MATCHES.indexOf(match) * 4 + (later ? 1 : 0) + (former === described.former ? 0 : 2);
  const [best] = all.sort((a, b) => rank(a) - rank(b));
  return best ?? { match: 'none', later: false, former: false, land: null };
}

function landTold({ land }: DescribedRole, being: Being): boolean {
  return being.roles.some((role) => role.land === land);
}

/** Of whom no fitting role is told: an office, something else or nothing. */
function otherRoles({ roles }: Being): 'office-told' | 'role-told' | 'none-told' {
  if (roles.length === 0) return 'none-told';
  const { titles } = wordLists();
  const isOffice = roles.some(({ words }) => words.some((word) => titles.get(word)?.kind === 'office'));
  return isOffice ? 'office-told' : 'role-told';
}

/** Whom it cannot be: who shares its verb, who owns it, who stands beside it. */
function barredTokens(annotation: Annotation, mention: Mention): number[] {
  const up = annotation.head(mention.head);
  const owners = annotation.children(mention.head);
  if (up < 0) return [...owners];
  const relation = annotation.baseRelation(mention.head);
  const beside = /^(?:nsubj|obj|iobj|obl)$/.test(relation)
    ? annotation
        .children(up)
        .filter((child) => child !== mention.head && /^(?:nsubj|obj|iobj|obl)$/.test(annotation.baseRelation(child)))
    : [];
  return [...owners, ...beside, ...(relation === 'conj' || relation === 'nmod' ? [up] : [])];
}
