import type { Arena } from './arena.js';
import { isTree } from './decode/is-tree.js';
import { maximumTree } from './decode/maximum-tree.js';
import type { Kernels } from './kernels.js';
import type { BatchOutputs } from './outputs.js';

/**
 * The head of every token of a batch, sentence by sentence: 0 for the root, otherwise 1 + the token's number in its sentence.
 * The best head of each token, and where those make no tree with one root, the best tree.
 */
export function parseBatch(
  kernels: Kernels,
  arena: Arena,
  outputs: BatchOutputs,
  lengths: readonly number[],
  slots: Uint32Array,
): Int32Array {
  const heads = new Int32Array(slots.length);
  const longest = Math.max(...lengths);
  const [queries, keys, best] = [
    arena.reserve(longest * 4),
    arena.reserve((longest + 1) * 4),
    arena.reserve(longest * 4),
  ];
  const size = outputs.arcBytes / 2;
  let first = 0;
  for (const length of lengths) {
    // looked up anew for each sentence: memory that grew below a tree lies elsewhere
    const queryTable = arena.addresses(queries, length);
    const keyTable = arena.addresses(keys, length + 1);
    keyTable[0] = outputs.rootKey;
    for (let token = 0; token < length; token++) {
      const at = slots[first + token]! * outputs.arcBytes;
      queryTable[token] = outputs.queries + at;
      keyTable[token + 1] = outputs.keys + at;
    }
    kernels.bestHeads(queries, keys, length, size, best);
    let found: Int32Array = arena.integers(best, length);
    if (!isTree(found)) found = bestTree(kernels, arena, outputs, slots.subarray(first, first + length), queries, keys);
    heads.set(found, first);
    first += length;
  }
  return heads;
}

function bestTree(
  kernels: Kernels,
  arena: Arena,
  outputs: BatchOutputs,
  slots: Uint32Array,
  queries: number,
  keys: number,
): Int32Array {
  const length = slots.length;
  const mark = arena.mark();
  const products = arena.reserve(length * (length + 1) * 4);
  kernels.allProducts(queries, keys, length, outputs.arcBytes / 2, products);
  const values = arena.integers(products, length * (length + 1));
  const scales = arena.floats(outputs.queryScales, Math.max(...slots) + 1);
  const heads = maximumTree(length, (token, head) => values[token * (length + 1) + head]! * scales[slots[token]!]!);
  arena.release(mark);
  return heads;
}
