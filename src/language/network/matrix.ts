import type { Arena } from './arena.js';
import type { Kernels } from './kernels.js';
import type { PackedWeights } from './pack-weights.js';

/** Packed weights in the kernels' memory. */
export interface Matrix {
  readonly weights: number;
  readonly scales: number;
  readonly biases: number;
  readonly inputs: number;
  /** padded to whole blocks */
  readonly outputs: number;
  readonly blocks: number;
}

/** Puts packed weights into the kernels' memory. */
export function placeMatrix(arena: Arena, packed: PackedWeights): Matrix {
  const { inputs, outputs, blocks } = packed;
  const weights = arena.place(packed.values);
  return { weights, scales: arena.place(packed.scales), biases: arena.place(packed.biases), inputs, outputs, blocks };
}

/** out[row] = inputs[row] x matrix, for integer rows one after the other; works on an even number of rows, so leave room for one more. */
export function multiply(
  kernels: Kernels,
  matrix: Matrix,
  inputs: number,
  rows: number,
  rowScales: number,
  out: number,
): void {
  const { weights, scales, biases, blocks, outputs } = matrix;
  const even = rows + (rows & 1);
  const stride = matrix.inputs * 2;
  kernels.project(
    inputs,
    even,
    stride,
    matrix.inputs / 2,
    weights,
    blocks,
    rowScales,
    scales,
    biases,
    out,
    outputs * 4,
  );
}
