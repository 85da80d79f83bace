import type { Cluster } from './cluster.js';

/**
 * What is found among all beings of an article by a word, found once a word: an article of thousands of beings asks it for thousands
 * of descriptions. The beings' names are settled by then.
 */
export function rememberedBy<Value, Rest extends readonly unknown[]>(
  find: (clusters: readonly Cluster[], key: string, ...rest: Rest) => Value,
): (clusters: readonly Cluster[], key: string, ...rest: Rest) => Value {
  const known = new WeakMap<readonly Cluster[], Map<string, Value>>();
  return (clusters, key, ...rest) => {
    const own = known.get(clusters) ?? new Map<string, Value>();
    known.set(clusters, own);
    if (!own.has(key)) own.set(key, find(clusters, key, ...rest));
    return own.get(key)!;
  };
}
