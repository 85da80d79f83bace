/**
 * The network's inner loops in AssemblyScript, compiled with SIMD into kernels.generated.ts (npm run build:kernels).
 * Products are exact integers and every floating-point step is a plain IEEE operation in a fixed order, so that results are
 * the same on every machine. Pointers are byte addresses in the one memory; rows come in pairs (callers pad to an even number).
 */

import { sigmoid4, tanh4, toShorts, toUnits } from './squash.as';

/** Largest integer of a row that is scaled by its own maximum. */
const ROW_TOP: f32 = 8191;
/** Bytes of one block of weights for a pair of inputs: 16 outputs x 2 inputs x 2 bytes. */
const BLOCK: usize = 64;

/** Adds the products of two pairs of inputs and weights to each of four sums. */
// @ts-ignore: decorator
@inline
function dot(sum: v128, inputs: v128, weights: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(inputs, weights));
}

// @ts-ignore: decorator
@inline
function scaled(sum: v128, rowScale: v128, scales: usize, biases: usize): v128 {
  const product = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), rowScale), v128.load(scales));
  return f32x4.add(product, v128.load(biases));
}

/**
 * out[row][o] = (inputs[row] . weights[o]) * rowScales[row] * scales[o] + biases[o], for 16 outputs a block.
 * Weights lie as block, pair of inputs, output, the two inputs.
 */
export function project(
  inputs: usize, rows: i32, inputStride: usize, pairs: i32, weights: usize, blocks: i32,
  rowScales: usize, scales: usize, biases: usize, out: usize, outStride: usize,
): void {
  for (let block = 0; block < blocks; block++) {
    const blockWeights = weights + <usize>block * <usize>pairs * BLOCK;
    const at = <usize>block * BLOCK;
    for (let row = 0; row < rows; row += 2) {
      let a = inputs + <usize>row * inputStride;
      let b = a + inputStride;
      const end = a + (<usize>pairs << 2);
      let w = blockWeights;
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      while (a < end) {
        const x = v128.load32_splat(a);
        const y = v128.load32_splat(b);
        const w0 = v128.load(w);
        a0 = dot(a0, x, w0);
        b0 = dot(b0, y, w0);
        const w1 = v128.load(w, 16);
        a1 = dot(a1, x, w1);
        b1 = dot(b1, y, w1);
        const w2 = v128.load(w, 32);
        a2 = dot(a2, x, w2);
        b2 = dot(b2, y, w2);
        const w3 = v128.load(w, 48);
        a3 = dot(a3, x, w3);
        b3 = dot(b3, y, w3);
        a += 4;
        b += 4;
        w += BLOCK;
      }
      const toA = out + <usize>row * outStride + at;
      const toB = toA + outStride;
      const scaleA = v128.load32_splat(rowScales + (<usize>row << 2));
      const scaleB = v128.load32_splat(rowScales + (<usize>row << 2), 4);
      v128.store(toA, scaled(a0, scaleA, scales + at, biases + at));
      v128.store(toA, scaled(a1, scaleA, scales + at + 16, biases + at + 16), 16);
      v128.store(toA, scaled(a2, scaleA, scales + at + 32, biases + at + 32), 32);
      v128.store(toA, scaled(a3, scaleA, scales + at + 48, biases + at + 48), 48);
      v128.store(toB, scaled(b0, scaleB, scales + at, biases + at));
      v128.store(toB, scaled(b1, scaleB, scales + at + 16, biases + at + 16), 16);
      v128.store(toB, scaled(b2, scaleB, scales + at + 32, biases + at + 32), 32);
      v128.store(toB, scaled(b3, scaleB, scales + at + 48, biases + at + 48), 48);
    }
  }
}

// @ts-ignore: decorator
@inline
function gate(sum: v128, scales: usize, inputGates: usize): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scales)), v128.load(inputGates));
}

/** Four cells of one row: new cell values, and the outputs as integers to the next state and to the layer's output. */
// @ts-ignore: decorator
@inline
function updateCells(i: v128, f: v128, g: v128, o: v128, cells: usize, next: usize, output: usize): void {
  const cell = f32x4.add(f32x4.mul(sigmoid4(f), v128.load(cells)), f32x4.mul(sigmoid4(i), tanh4(g)));
  v128.store(cells, cell);
  const units = toUnits(f32x4.mul(sigmoid4(o), tanh4(cell)));
  v128.store64_lane(next, units, 0);
  v128.store64_lane(output, units, 0);
}

/**
 * One step of an LSTM for all rows: state [rows][units] -> next. A block of 16 outputs is the input, forget, cell and output gate of 4
 * units. gates and outputs are tables of one address a row: the row's gates as the input gives them, and where its output goes.
 */
export function lstmStep(
  state: usize, next: usize, cells: usize, rows: i32, units: i32, weights: usize, scales: usize, gates: usize, outputs: usize,
): void {
  const width = <usize>units << 1;
  const blocks = units >> 2;
  for (let block = 0; block < blocks; block++) {
    const blockWeights = weights + <usize>block * <usize>(units >> 1) * BLOCK;
    const at = <usize>block * BLOCK;
    const s = scales + at;
    for (let row = 0; row < rows; row += 2) {
      let a = state + <usize>row * width;
      let b = a + width;
      const end = b;
      let w = blockWeights;
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
      while (a < end) {
        const x = v128.load32_splat(a);
        const y = v128.load32_splat(b);
        const w0 = v128.load(w);
        a0 = dot(a0, x, w0);
        b0 = dot(b0, y, w0);
        const w1 = v128.load(w, 16);
        a1 = dot(a1, x, w1);
        b1 = dot(b1, y, w1);
        const w2 = v128.load(w, 32);
        a2 = dot(a2, x, w2);
        b2 = dot(b2, y, w2);
        const w3 = v128.load(w, 48);
        a3 = dot(a3, x, w3);
        b3 = dot(b3, y, w3);
        a += 4;
        b += 4;
        w += BLOCK;
      }
      const table = <usize>row << 2;
      const cell = <usize>block << 4;
      const half = <usize>block << 3;
      const gA = <usize>load<u32>(gates + table) + at;
      const rowNext = next + <usize>row * width + half;
      const rowCells = cells + (<usize>row * width << 1) + cell;
      updateCells(
        gate(a0, s, gA), gate(a1, s + 16, gA + 16), gate(a2, s + 32, gA + 32), gate(a3, s + 48, gA + 48),
        rowCells, rowNext, <usize>load<u32>(outputs + table) + half,
      );
      const gB = <usize>load<u32>(gates + table, 4) + at;
      updateCells(
        gate(b0, s, gB), gate(b1, s + 16, gB + 16), gate(b2, s + 32, gB + 32), gate(b3, s + 48, gB + 48),
        rowCells + (width << 1), rowNext + width, <usize>load<u32>(outputs + table, 4) + half,
      );
    }
  }
}

/** out[row] = tanh(values[row]) as integers; size is a multiple of 4. */
export function squash(values: usize, stride: usize, rows: i32, size: i32, out: usize, outStride: usize): void {
  for (let row = 0; row < rows; row++) {
    const from = values + <usize>row * stride;
    const to = out + <usize>row * outStride;
    for (let k: usize = 0; k < <usize>size; k += 4) v128.store64_lane(to + (k << 1), toUnits(tanh4(v128.load(from + (k << 2)))), 0);
  }
}

/** out[row] = tanh(left[row] + right) as integers, where right is the address in the table of rights. */
export function squashSums(left: usize, stride: usize, rights: usize, rows: i32, size: i32, out: usize, outStride: usize): void {
  for (let row = 0; row < rows; row++) {
    const from = left + <usize>row * stride;
    const other = <usize>load<u32>(rights + (<usize>row << 2));
    const to = out + <usize>row * outStride;
    for (let k: usize = 0; k < <usize>size; k += 4) {
      const sum = f32x4.add(v128.load(from + (k << 2)), v128.load(other + (k << 2)));
      v128.store64_lane(to + (k << 1), toUnits(tanh4(sum)), 0);
    }
  }
}

/** Rows as integers up to ROW_TOP, each by its own largest value; scales[row] turns them back. */
export function quantiseRows(values: usize, stride: usize, rows: i32, size: i32, out: usize, outStride: usize, scales: usize): void {
  for (let row = 0; row < rows; row++) {
    const from = values + <usize>row * stride;
    let largest = f32x4.splat(0);
    for (let k: usize = 0; k < <usize>size; k += 4) largest = f32x4.pmax(largest, f32x4.abs(v128.load(from + (k << 2))));
    const top = max(
      max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
      max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
    );
    const factor: f32 = top > 0 ? ROW_TOP / top : 0;
    store<f32>(scales + (<usize>row << 2), top / ROW_TOP);
    const to = out + <usize>row * outStride;
    for (let k: usize = 0; k < <usize>size; k += 4) {
      v128.store64_lane(to + (k << 1), toShorts(f32x4.mul(v128.load(from + (k << 2)), f32x4.splat(factor))), 0);
    }
  }
}

// @ts-ignore: decorator
@inline
function product(a: usize, b: usize, bytes: usize): i32 {
  let sum = i32x4.splat(0);
  for (let k: usize = 0; k < bytes; k += 16) sum = dot(sum, v128.load(a + k), v128.load(b + k));
  return i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3);
}

/**
 * The best head of each of n tokens: queries and keys are tables of addresses (n, and the root's followed by n), heads gets 0 for the
 * root or 1 + the token. The first of equals wins.
 */
export function bestHeads(queries: usize, keys: usize, n: i32, size: i32, heads: usize): void {
  const bytes = <usize>size << 1;
  for (let token = 0; token < n; token++) {
    const query = <usize>load<u32>(queries + (<usize>token << 2));
    let best = i32.MIN_VALUE;
    let head = 0;
    for (let other = 0; other <= n; other++) {
      if (other == token + 1) continue;
      const score = product(query, <usize>load<u32>(keys + (<usize>other << 2)), bytes);
      if (score > best) {
        best = score;
        head = other;
      }
    }
    store<i32>(heads + (<usize>token << 2), head);
  }
}

/** All products of n queries with n + 1 keys, a row of n + 1 integers a query. */
export function allProducts(queries: usize, keys: usize, n: i32, size: i32, out: usize): void {
  const bytes = <usize>size << 1;
  let to = out;
  for (let token = 0; token < n; token++) {
    const query = <usize>load<u32>(queries + (<usize>token << 2));
    for (let other = 0; other <= n; other++, to += 4) {
      store<i32>(to, product(query, <usize>load<u32>(keys + (<usize>other << 2)), bytes));
    }
  }
}

/** The number of the largest of `size` values in each row, `skip` (or -1) left out; the first of equals. */
export function largest(values: usize, stride: usize, rows: i32, size: i32, skip: i32, out: usize): void {
  for (let row = 0; row < rows; row++) {
    const from = values + <usize>row * stride;
    let best: f32 = -f32.MAX_VALUE;
    let at = 0;
    for (let k = 0; k < size; k++) {
      const value = load<f32>(from + (<usize>k << 2));
      if (value > best && k != skip) {
        best = value;
        at = k;
      }
    }
    store<u8>(out + <usize>row, <u8>at);
  }
}
