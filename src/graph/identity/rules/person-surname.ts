import { countriesApart, isSupported, knownByBareName, mayBeAlone } from '../persons/bare-names.js';
import { contradiction } from '../persons/contradict.js';
import { type Bare, bearerByContext, bearerByTime, findBearers, standsBeside } from '../persons/find-bearers.js';
import { joinBareNames } from '../persons/join-bare-names.js';
import { isFirstNameAlone, joinFirstNames } from '../persons/join-first-names.js';
import { type Person, surnameKeys } from '../persons/person-of.js';
import type { Doubt, IdentityRule, Merge, World } from '../types.js';

/**
 * A bare surname is the only compatible being of the whole set that bears it, where a role or other names beside both speak for it
 * too: “Mrs. Vale” is Ada Vale where no other woman of that name is told of; with two it is the one beside whom the same people are
 * named. One whom many articles know by the bare name alone takes the bare tellings that nothing parts from him.
 */
export const personSurname: IdentityRule = {
  name: 'person/surname',
  joinsTwo: true,
  keys: surnameKeys,
  find(world) {
    const bySurname = new Map<string, Bare[]>();
    for (const bare of findBearers(world)) {
      const known = bySurname.get(bare.surname);
      if (known) known.push(bare);
      else bySurname.set(bare.surname, [bare]);
    }
    const found = [...bySurname.values()].map((bares) => settle(bares, world));
    return { merges: found.flatMap(({ merges }) => merges), doubts: found.flatMap(({ doubts }) => doubts) };
  },
};

/** All bare ones of one surname. Those whom no full name fits are beings of their own, and rivals of the full names. */
function settle(bares: readonly Bare[], world: World): { merges: Merge[]; doubts: Doubt[] } {
  const choices = bares.map((bare) => ({ ...bare, bearers: bare.bearers.filter((one) => mayMean(bare.person, one)) }));
  const own = choices.filter(({ bearers }) => bearers.length === 0).map(({ person }) => person);
  const [firstNames, surnames] = [own.filter(isFirstNameAlone), own.filter((person) => !isFirstNameAlone(person))];
  const merges: Merge[] = [...joinFirstNames(firstNames, world), ...joinBareNames(surnames, world)];
  const doubts: Doubt[] = [];
  const known = knownByBareName(bares[0]!.all, bares[0]!.surname);
  for (const { person, bearers } of choices) {
    if (bearers.length === 0) continue;
    const rivals = own.filter((other) => contradiction(person, other) === null);
    const choice = chooseBearer(person, bearers, rivals, known, world);
    if (choice) merges.push({ one: person.cluster.first, other: choice.bearer.cluster.first, reason: choice.reason });
    else doubts.push({ one: person.cluster.first, reason: doubtOf(person, [...bearers, ...rivals]) });
  }
  return { merges, doubts };
}

/** The countries of both articles go together. */
const mayMean = (person: Person, bearer: Person): boolean => !countriesApart(person, bearer);

/** Whom a bare surname stands for, and why; null where nothing but the surname speaks for anybody, or several fit. */
function chooseBearer(
  person: Person,
  bearers: readonly Person[],
  rivals: readonly Person[],
  known: Person | null,
  world: World,
): { bearer: Person; reason: string } | null {
  const all = [...bearers, ...rivals];
  const byContext = all.length > 1 ? bearerByContext(person, all, world) : null;
  if (known && bearers.includes(known) && (byContext === null || byContext === known))
    return { bearer: known, reason: `“${shown(known)}” is whom articles know as “${shown(person)}”` };
  if (isFirstNameAlone(person)) {
    const [only] = all.length === 1 ? all : [];
    const fits = only && (mayBeAlone(person, only) || standsBeside(person, only, world));
    return fits ? { bearer: only, reason: reasonFor(person, only, 1) } : null;
  }
  const bearer =
    all.length === 1
      ? isSupported(person, all[0]!, world)
        ? all[0]!
        : null
      : (byContext ?? bearerByTime(person, all));
  return bearer && { bearer, reason: reasonFor(person, bearer, all.length) };
}

const shown = ({ cluster }: Person): string => cluster.members[0]!.name;

function reasonFor(person: Person, bearer: Person, choices: number): string {
  return choices === 1
    ? `“${shown(bearer)}” is the only being of the set whom “${shown(person)}” fits`
    : `“${shown(person)}” fits ${choices} beings, and only “${shown(bearer)}” is of the same time or stands beside the same names`;
}

/** Names of at most three of those it fits. */
function doubtOf(person: Person, fitting: readonly Person[]): string {
  if (fitting.length === 1)
    return `nothing but the surname speaks for “${shown(person)}” being “${shown(fitting[0]!)}”`;
  const names = [...new Set(fitting.map(shown))].sort();
  const some = names
    .slice(0, 3)
    .map((name) => `“${name}”`)
    .join(', ');
  return `“${shown(person)}” fits ${fitting.length} beings: ${some}${names.length > 3 ? ' …' : ''}`;
}
