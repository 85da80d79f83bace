import type { Cluster } from './cluster.js';

/** Whose name stands at a token, and where it begins. */
export interface NameAt {
  readonly cluster: Cluster;
  readonly first: number;
  readonly last: number;
}

const known = new WeakMap<readonly Cluster[], ReadonlyMap<number, NameAt>>();

/** The being whose name holds a token; no two names share one. */
export function namedAt(clusters: readonly Cluster[], token: number): NameAt | undefined {
  const names = known.get(clusters) ?? namesByToken(clusters);
  known.set(clusters, names);
  return names.get(token);
}

function namesByToken(clusters: readonly Cluster[]): ReadonlyMap<number, NameAt> {
  const names = new Map<number, NameAt>();
  for (const cluster of clusters)
    for (const group of cluster.groups)
      for (const { first, last } of group.mentions)
        for (let token = first; token <= last; token++)
          if (!names.has(token)) names.set(token, { cluster, first, last });
  return names;
}
