/** Whether heads (0 = root, otherwise 1 + token) make one tree: exactly one root, no circle. */
export function isTree(heads: ArrayLike<number>): boolean {
  const size = heads.length;
  let roots = 0;
  for (let token = 0; token < size; token++) if (heads[token] === 0) roots++;
  if (roots !== 1) return false;
  // walk up from every token; what a walk passes is marked with the walk's number
  const walk = new Int32Array(size + 1).fill(-1);
  for (let token = 0; token < size; token++) {
    let at = token + 1;
    while (at !== 0 && walk[at] === -1) {
      walk[at] = token;
      at = heads[at - 1]!;
    }
    if (at !== 0 && walk[at] === token) return false;
  }
  return true;
}
