import { AFTER_ALL, type GraphTables } from './graph-tables.js';

/** How many nodes there are of each sort: the sorts are jumped through, and none of their nodes is read. */
export function* sortsIn({ sorted }: GraphTables): Generator<readonly [sort: string, count: number]> {
  let start: readonly unknown[] = ['sort'];
  for (;;) {
    const [first] = sorted.getKeys({ start, end: ['sort', AFTER_ALL], limit: 1 } as never);
    if (!first) return;
    const range = rangeOf(first[1] as string);
    yield [first[1] as string, sorted.getKeysCount(range as never)];
    start = range.end;
  }
}

/** The nodes of a sort, by their numbers. */
export function* rootsOfSort({ sorted }: GraphTables, sort: string): Generator<number> {
  for (const [, , root] of sorted.getKeys(rangeOf(sort) as never)) yield root;
}

const rangeOf = (sort: string) => ({ start: ['sort', sort], end: ['sort', sort, AFTER_ALL] });
