import type { Changes } from './changes.js';
import type { Decided } from './decided.js';
import { EventGroups } from './event-groups.js';
import { EventRegions } from './event-regions.js';
import type { GatheredTables } from './gathered-tables.js';
import type { Work } from './work.js';
import { otherMembers } from './write-article.js';

/** Brings events up to date: groups in which a changed telling stands or stood are joined anew, and the nodes that their joins make. */
export function* updateEvents(
  work: Work,
  decided: Decided,
  changes: Changes,
  gathered: GatheredTables | null,
): Generator<void> {
  const groups = new EventGroups(work, decided, gathered !== null);
  const { affected } = groups;
  for (const [number, state] of changes.removedEvents) groups.leave(number, state);
  for (const number of changes.dirtyEvents) {
    groups.regroup(number);
    affected.add(number);
    yield;
  }
  if (gathered) yield* gathered.settle(['groups']);
  yield* groups.joinAll();
  for (const number of changes.decidedEvents) affected.add(number);
  for (const state of changes.removedEvents.values()) {
    const root = state.readUInt32BE(0);
    changes.touchedNodes.add(root);
    for (const member of [root, ...otherMembers(work, root)]) if (work.event(member)) affected.add(member);
  }
  yield* new EventRegions(work, decided, changes, affected).settle();
}
