/** A telling of a being: an entity of an article's record. */
export interface Telling {
  readonly article: string;
  readonly entities: readonly string[];
}

/**
 * Which nodes of the server are beings that the graph knows by another key: those that join most of the same tellings.
 * "Lund" of one article becomes "Ada Lund" by a second; the node stays, and what others attached to it.
 * @param gone old keys with their tellings as the server has them
 * @param added new keys with their tellings
 * @returns old key -> new key, each at most once
 */
export function sameBeings(
  gone: ReadonlyMap<string, readonly Telling[]>,
  added: ReadonlyMap<string, readonly Telling[]>,
  mayBe: (from: string, to: string) => boolean,
): Map<string, string> {
  const bearers = new Map<string, string[]>();
  for (const [to, tellings] of added) {
    for (const name of namesOf(tellings)) bearers.set(name, [...(bearers.get(name) ?? []), to]);
  }
  const pairs = [...gone].flatMap(([from, tellings]) => {
    const shared = new Map<string, number>();
    for (const name of namesOf(tellings)) {
      for (const to of bearers.get(name) ?? []) if (mayBe(from, to)) shared.set(to, (shared.get(to) ?? 0) + 1);
    }
    return [...shared].map(([to, count]) => ({ from, to, count }));
  });
  pairs.sort((a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to));
  const same = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of pairs) {
    if (same.has(from) || taken.has(to)) continue;
    same.set(from, to);
    taken.add(to);
  }
  return same;
}

const namesOf = (tellings: readonly Telling[]): string[] =>
  tellings.flatMap(({ article, entities }) => entities.map((entity) => `${article} ${entity}`));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
