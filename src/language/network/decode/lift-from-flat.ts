/**
 * The later words of a name hang flat on its first and have nothing below themselves: what a tree hangs on them is lifted to the first,
 * so that the preposition of "in Saint Petersburg" stands where every name's does. Heads are document-wide, -1 for a root.
 */
export function liftFromFlat(heads: Int32Array, relations: Uint8Array, flat: number): void {
  if (flat < 0) return;
  for (let token = 0; token < heads.length; token++) {
    for (let head = heads[token]!; head >= 0 && relations[head] === flat; head = heads[token]!) {
      heads[token] = heads[head]!;
    }
  }
}
