/** What tells versions of one article apart. */
export interface Version {
  readonly id: string;
  readonly url: string | null;
  readonly date: string | null;
}

/**
 * Articles at one address are versions of one another: the one with the later date counts (one without a date before all
 * others), then the one with the larger id.
 * @returns for every version that no longer counts, the id of the one that does.
 */
export function findNewestVersions(versions: Iterable<Version>): Map<string, string> {
  const newest = new Map<string, Version>();
  const all: Version[] = [];
  for (const version of versions) {
    if (version.url === null) continue;
    all.push(version);
    const known = newest.get(version.url);
    if (!known || isNewer(version, known)) newest.set(version.url, version);
  }
  const by = all.map(({ id, url }) => [id, newest.get(url!)!.id] as const);
  return new Map(by.filter(([id, newer]) => id !== newer));
}

function isNewer(one: Version, other: Version): boolean {
  const [a, b] = [one.date ?? '', other.date ?? ''];
  return a === b ? one.id > other.id : a > b;
}
