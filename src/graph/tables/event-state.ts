import { firstNumber, numbersKey } from './binary-keys.js';
import type { GraphTables } from './graph-tables.js';

/** Bytes of a group's key: the rule, and a hash. */
export const GROUP_KEY = 9;
const ROOT = 4;

/** The event that stands for an event's node. */
export const rootOfEvent = ({ states }: GraphTables, number: number): number => firstNumber(states, number)!;

/** Keys of the groups in which an event stands. */
export function groupsOfEvent({ states }: GraphTables, number: number): Buffer[] {
  const bytes = states.get(number);
  return bytes ? groupsIn(bytes) : [];
}

export const groupsIn = (state: Buffer): Buffer[] =>
  Array.from({ length: (state.length - ROOT) / GROUP_KEY }, (_, at) =>
    state.subarray(ROOT + at * GROUP_KEY, ROOT + (at + 1) * GROUP_KEY),
  );

export const stateOf = (root: number, groups: readonly Buffer[]): Buffer =>
  Buffer.concat([numbersKey(root), ...groups]);

/** The same groups with another root. */
export function withRoot(state: Buffer, root: number): Buffer {
  const copy = Buffer.from(state);
  copy.writeUInt32BE(root, 0);
  return copy;
}
