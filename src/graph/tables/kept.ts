/** How much a reader keeps of what it read: articles with their claims and texts, and rows of nodes. */
export interface Kept {
  readonly articles: number;
  readonly nodes: number;
}

/** Who asks comes back to what was read. */
export const FOR_QUESTIONS: Kept = { articles: 2000, nodes: 50_000 };
/** Who writes a whole graph out passes over all of it, whatever is kept. */
export const FOR_EXPORTS: Kept = { articles: 500, nodes: 5000 };
/** So many heads of articles are kept, and how sure their claims are. */
export const HEADS_KEPT = 50_000;

/** What was read under a key, kept; where there is no room what was kept first goes. */
export function remember<K, V>(kept: Map<K, V>, key: K, read: () => V, most: number): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = read();
  if (kept.size >= most) kept.delete(kept.keys().next().value!);
  kept.set(key, value);
  return value;
}
