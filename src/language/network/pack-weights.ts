import type { IntegerTensor } from './model-file.js';

/** Outputs that a kernel works on at once; the number of outputs is padded to a multiple. */
export const BLOCK_OUTPUTS = 16;
/** Largest sum of products that 32 bits hold. */
const TOP_SUM = 2 ** 31 - 1;
const TOP_WEIGHT = 2 ** 15 - 1;

/** Weights as the kernels read them: a block of 16 outputs after the other, in it every pair of inputs, in that the outputs' two weights. */
export interface PackedWeights {
  readonly values: Int16Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  readonly inputs: number;
  readonly outputs: number;
  readonly blocks: number;
}

/** One output row on its way into the packed form. */
interface Row {
  readonly matrix: IntegerTensor;
  readonly row: number;
  readonly bias: number;
}

/** Rows of a matrix with their biases, in the matrix's own order or the given one. */
export function rowsOf(matrix: IntegerTensor, biases?: Float32Array, order?: readonly number[]): Row[] {
  return (order ?? Array.from({ length: matrix.rows }, (_, row) => row)).map((row) => ({
    matrix,
    row,
    bias: biases?.[row] ?? 0,
  }));
}

/**
 * Packs output rows. `top` is the largest integer that an input takes: a row is scaled down until no sum of products
 * can leave 32 bits, whatever the inputs. `inputScale` is what an input of 1 means.
 */
export function packWeights(rows: readonly Row[], top: number, inputScale: number): PackedWeights {
  const inputs = rows[0]!.matrix.columns;
  const outputs = Math.ceil(rows.length / BLOCK_OUTPUTS) * BLOCK_OUTPUTS;
  const values = new Int16Array(outputs * inputs);
  const scales = new Float32Array(outputs);
  const biases = new Float32Array(outputs);
  for (let output = 0; output < rows.length; output++) {
    const { matrix, row, bias } = rows[output]!;
    const factor = safeFactor(matrix.values, row * inputs, inputs, top);
    const block = Math.floor(output / BLOCK_OUTPUTS);
    const to = block * BLOCK_OUTPUTS * inputs + (output % BLOCK_OUTPUTS) * 2;
    packRow(matrix.values, row * inputs, inputs, factor, values, to);
    scales[output] = (matrix.scales[row]! * inputScale) / factor;
    biases[output] = bias;
  }
  return { values, scales, biases, inputs, outputs, blocks: outputs / BLOCK_OUTPUTS };
}

/** The factor that brings a row into 16 bits and its sums of products into 32; rounding may add half to every weight. */
function safeFactor(values: Int8Array | Int16Array, from: number, size: number, top: number): number {
  let sum = 0;
  let largest = 1;
  for (let at = from; at < from + size; at++) {
    const weight = values[at]!;
    const magnitude = weight < 0 ? -weight : weight;
    sum += magnitude;
    if (magnitude > largest) largest = magnitude;
  }
  const room = TOP_SUM / top - size / 2;
  return Math.min(1, room / Math.max(1, sum), TOP_WEIGHT / largest);
}

/** Writes a row's weights in pairs, a block's width apart; halves round up, as everywhere on every machine. */
function packRow(
  source: Int8Array | Int16Array,
  from: number,
  size: number,
  factor: number,
  target: Int16Array,
  to: number,
): void {
  for (let at = 0, place = to; at < size; at += 2, place += 2 * BLOCK_OUTPUTS) {
    target[place] = Math.floor(source[from + at]! * factor + 0.5);
    target[place + 1] = Math.floor(source[from + at + 1]! * factor + 0.5);
  }
}

/** Gate rows stand as all input gates, all forget gates, all cells, all outputs; a block takes those of four units together. */
export function gateOrder(units: number): number[] {
  const order: number[] = [];
  for (let unit = 0; unit < units; unit += 4) {
    for (let gate = 0; gate < 4; gate++) for (let k = 0; k < 4; k++) order.push(gate * units + unit + k);
  }
  return order;
}
