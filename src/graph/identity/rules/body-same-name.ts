import { rows } from '../../../lexicon/lists.js';
import { once } from '../../../lexicon/once.js';
import { initialsOf, isAcronym, lettersOf } from '../../../names/acronyms.js';
import { bodyNameOf } from '../../../names/body-name.js';
import { type Body, bodyOf, coreOf, countriesNear } from '../bodies/body-of.js';
import { partByLand } from '../bodies/part-by-land.js';
import type { Cluster, Doubt, IdentityRule, Merge } from '../types.js';

const knownNames = once(() => new Set(rows('organisations').map(({ name }) => bodyNameOf(name).core)));

/** Whether the letters are a name by themselves (“CNN”), so that no long form is looked for. */
export function isBareAcronym(name: string): boolean {
  const { core } = bodyNameOf(name);
  return isAcronym(name) && !core.includes(' ') && !knownNames().has(core);
}

/** One name, written in one way or another, or known from the word lists, is one body; a name of many lands' bodies is one a land. */
export const bodySameName: IdentityRule = {
  name: 'organisation/same-name',
  keys(being) {
    const acronyms = being.forms.filter(isAcronym);
    return [
      { key: coreOf(being.name).core, asks: true },
      // letters that one body has for its name and another is called by besides
      ...acronyms.map((form) => ({ key: `letters ${lettersOf(form)}`, asks: form === being.name })),
    ];
  },
  find(world) {
    const byCore = new Map<string, Body[]>();
    const clusters = world.clusters('organisation');
    const contested = findContested(clusters);
    const doubts: Doubt[] = [];
    for (const cluster of clusters) {
      const { name } = cluster.members[0]!;
      if (isBareAcronym(name)) continue;
      if (isAcronym(name) && contested.has(lettersOf(name))) {
        doubts.push({ one: cluster.first, reason: `“${name}” is what several bodies of the set are called` });
        continue;
      }
      const body = bodyOf(cluster);
      const known = byCore.get(body.core);
      if (known) known.push(body);
      else byCore.set(body.core, [body]);
    }
    const merges: Merge[] = [];
    for (const bodies of byCore.values()) {
      if (bodies.length < 2) continue;
      const name = bodies[0]!.cluster.members[0]!.name;
      if (bodies[0]!.shared) {
        const parting = partByLand(bodies, name);
        merges.push(...parting.merges);
        doubts.push(...parting.doubts);
      } else merges.push(...joinAll(bodies));
    }
    return { merges, doubts };
  },
};

/**
 * All bodies of one name; known initials only where their articles are not about other countries than the spelt-out name's:
 * “PTI” of Pakistan's news is not the Press Trust of India.
 */
function joinAll(bodies: readonly Body[]): Merge[] {
  const spelt = bodies.filter(({ cluster }) => !isAcronym(cluster.members[0]!.name));
  const home = spelt[0] ?? bodies[0]!;
  // read where initials are among them alone: a body told in a quarter of all articles has as many lands to be read
  const countries = once(() => new Set(spelt.flatMap(({ cluster }) => [...countriesNear(cluster.members)])));
  const isFar = ({ cluster: { members } }: Body): boolean => {
    if (!isAcronym(members[0]!.name)) return false;
    const near = countriesNear(members);
    return near.size > 0 && countries().size > 0 && ![...near].some((land) => countries().has(land));
  };
  return bodies.flatMap((body) => (body === home || isFar(body) ? [] : [sameName(home, body)]));
}

/** Known initials count as another body's too where so many of a hundred of their bearers are called so besides: a slip contests nothing. */
const CONTESTED_OF_100 = 10;

/** Known initials that articles give to another body too: "the Culinary Institute of America (CIA)". */
function findContested(clusters: readonly Cluster[]): Set<string> {
  const [own, others] = [new Map<string, number>(), new Map<string, number>()];
  const count = (map: Map<string, number>, letters: string) => void map.set(letters, (map.get(letters) ?? 0) + 1);
  for (const { members } of clusters) {
    const { name, forms } = members[0]!;
    if (isAcronym(name)) count(own, lettersOf(name));
    const initials = once(() => initialsOf(name));
    const given = forms.filter(
      (form) =>
        form !== name &&
        isAcronym(form) &&
        initials().includes(lettersOf(form)) &&
        bodyNameOf(form).core !== bodyNameOf(name).core &&
        !isBareAcronym(form),
    );
    for (const letters of new Set(given.map(lettersOf))) count(others, letters);
  }
  return new Set(
    [...others]
      .filter(([letters, times]) => 100 * times >= CONTESTED_OF_100 * (own.get(letters) ?? 0))
      .map(([letters]) => letters),
  );
}

function sameName(one: Body, other: Body): Merge {
  const [a, b] = [one, other].map(({ cluster }) => cluster.members[0]!.name);
  const reason = a === b ? `same name “${a}”` : `“${a}” and “${b}” are one name`;
  return { one: one.cluster.first, other: other.cluster.first, reason };
}
