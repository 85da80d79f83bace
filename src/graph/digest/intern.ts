/** So many strings are kept before all are forgotten; names and ids repeat far more often than that. */
const KEPT = 200_000;
const kept = new Map<string, string>();

/** One copy of equal strings: every article's record brings its own "e1", "c1" and "Ada Lund". */
export function intern(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, text);
  return text;
}
