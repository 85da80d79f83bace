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
  for (const [output, { matrix, row, bias }] of rows.entries()) {
    const source = matrix.values.subarray(row * inputs, (row + 1) * inputs);
    const factor = safeFactor(source, top);
    const base = Math.floor(output / BLOCK_OUTPUTS) * BLOCK_OUTPUTS * inputs + (output % BLOCK_OUTPUTS) * 2;
    for (let input = 0; input < inputs; input++) {
      values[base + (input >> 1) * 2 * BLOCK_OUTPUTS + (input & 1)] = Math.round(source[input]! * factor);
    }
    scales[output] = (matrix.scales[row]! * inputScale) / factor;
    biases[output] = bias;
  }
  return { values, scales, biases, inputs, outputs, blocks: outputs / BLOCK_OUTPUTS };
}

/** The factor that brings a row into 16 bits and its sums of products into 32; rounding may add half to every weight. */
function safeFactor(row: Int8Array | Int16Array, top: number): number {
  let sum = 0;
  let largest = 1;
  for (const weight of row) {
    const size = Math.abs(weight);
    sum += size;
    if (size > largest) largest = size;
  }
  const room = TOP_SUM / top - row.length / 2;
  return Math.min(1, room / Math.max(1, sum), TOP_WEIGHT / largest);
}

/** Gate rows stand as all input gates, all forget gates, all cells, all outputs; a block takes those of four units together. */
export function gateOrder(units: number): number[] {
  const order: number[] = [];
  for (let unit = 0; unit < units; unit += 4) {
    for (let gate = 0; gate < 4; gate++) for (let k = 0; k < 4; k++) order.push(gate * units + unit + k);
  }
  return order;
}
