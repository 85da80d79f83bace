import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { respelled } from '../read/respelled.js';
import { findBeings, findNamed, isCommonWord } from './find-beings.js';
import { findByInitials } from './find-by-initials.js';
import { findByRole, namesRole } from './find-by-role.js';
import { findDescribed } from './find-described.js';
import { findEvents } from './find-events.js';
import { findFamily } from './find-family.js';
import { findNearNames } from './find-near-names.js';
import { findOwnedRole } from './find-owned-role.js';
import { ownedRole } from './owned-role.js';
import type { Found, HowFound, Wanted } from './types.js';

/** The ways in which a typed name is looked for, in order. Add one here: a line with its reason. */
const WAYS: readonly {
  readonly how: HowFound;
  readonly reason: string;
  readonly find: (view: GraphView, typed: string, wanted: Wanted) => readonly ViewNode[];
}[] = [
  {
    how: 'family',
    reason: '“the Lunds” are several, and a name that articles call them by is none of theirs',
    find: findFamily,
  },
  { how: 'name', reason: 'whole names go before all else', find: findNamed },
  { how: 'role', reason: '“the Kremlin spokesman” is nobody’s name', find: findByRole },
  { how: 'role', reason: '“Lund’s wife” is one where the article says so beside the role', find: findOwnedRole },
  { how: 'part', reason: '“Lewandowski” is a part of one', find: findBeings },
  { how: 'part', reason: '“the base chief Lund” is Lund, whom no article may call so', find: findDescribed },
  {
    how: 'initials',
    reason: '“A. Lund” is one being before it is every event that she is named in',
    find: findByInitials,
  },
  { how: 'event', reason: '“the meeting of Lund and Vik” names two beings, and means neither', find: findEvents },
  {
    how: 'near',
    reason: 'a typo only where nothing is spelled so',
    // nobody is called “Lund’s chief” or nearly so
    find: (view, typed) => (isCommonWord(view, typed) || isOwnedRole(typed) ? [] : findNearNames(view, typed).near),
  },
];

/**
 * Finds what a person typed for a node: its key, a name, `name#2` (the second of those that a name fits), a role, an
 * event's participants or words, initials, a near spelling. Several may fit; the likeliest is taken, so that no name
 * is a dead end. Of events all that the words name are taken: two articles may tell one apart.
 */
export function findNodes(view: GraphView, typed: string, wanted: Wanted = {}): Found {
  const found = findSpelled(view, typed, wanted);
  if (found.nodes.length > 0 && found.how !== 'near') return found;
  const other = respelled(typed);
  const spelled = other === null ? found : findSpelled(view, other, wanted);
  return spelled.nodes.length > 0 ? { ...spelled, typed } : found;
}

function findSpelled(view: GraphView, typed: string, wanted: Wanted): Found {
  const { name, number } = numbered(typed);
  const known = view.node(name);
  if (known) return { typed, nodes: [known], how: 'key', candidates: [known], suggestions: [] };
  for (const { how, find } of WAYS) {
    const candidates = find(view, bare(name), wanted);
    const taken = candidates[(number ?? 1) - 1];
    if (!taken) continue;
    const all = taken.type === 'event' || how === 'family';
    const nodes = all && number === null ? candidates : [taken];
    return { typed, nodes, how, candidates, suggestions: [] };
  }
  return { typed, nodes: [], how: null, candidates: [], suggestions: findNearNames(view, bare(name)).offered };
}

const isOwnedRole = (typed: string): boolean => {
  const owned = ownedRole(typed);
  return owned !== null && namesRole(owned.role);
};

/** "Obama#2" -> Obama, 2 */
function numbered(typed: string): { name: string; number: number | null } {
  const match = /^(?<name>.+?)\s*#(?<number>[1-9]\d*)$/.exec(typed.trim());
  return { name: match?.groups?.name ?? typed.trim(), number: match?.groups ? Number(match.groups.number) : null };
}

/** “the "Kremlin"” -> the Kremlin */
const bare = (text: string): string =>
  text
    .replace(/["“”„]/g, '')
    .replace(/^['‘’]+|['‘]+$/g, '')
    .trim();
