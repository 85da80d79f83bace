/** Children of every token as one array: those of token t stand from offsets[t] to offsets[t + 1], in text order. */
export interface ChildTable {
  readonly offsets: Uint32Array;
  readonly children: Uint32Array;
}

/** Turns heads round: who hangs below whom. */
export function childTable(heads: Int32Array): ChildTable {
  const offsets = new Uint32Array(heads.length + 1);
  for (const head of heads) if (head >= 0) offsets[head + 1]!++;
  for (let token = 0; token < heads.length; token++) offsets[token + 1]! += offsets[token]!;
  const next = offsets.slice();
  const children = new Uint32Array(offsets[heads.length]!);
  for (let token = 0; token < heads.length; token++) {
    const head = heads[token]!;
    if (head >= 0) children[next[head]!++] = token;
  }
  return { offsets, children };
}

/** First and last token of the subtree below every token. */
export interface Extents {
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
}

/** Walks from every token to its root and widens what it passes; stops where nothing widens. */
export function subtreeExtents(heads: Int32Array): Extents {
  const firsts = Uint32Array.from(heads.keys());
  const lasts = firsts.slice();
  for (let token = 0; token < heads.length; token++) {
    let above = heads[token]!;
    while (above >= 0 && (token < firsts[above]! || token > lasts[above]!)) {
      if (token < firsts[above]!) firsts[above] = token;
      if (token > lasts[above]!) lasts[above] = token;
      above = heads[above]!;
    }
  }
  return { firsts, lasts };
}
