import { KERNELS } from './kernels.generated.js';

/** The memory that kernels work in; growing it gives it another buffer. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Node's WebAssembly, as far as it is used here; its types come with browsers' only. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;

/** The compiled inner loops; see kernels.as.ts for what each does. */
export interface Kernels {
  readonly memory: KernelMemory;
  project(
    inputs: number,
    rows: number,
    inputStride: number,
    pairs: number,
    weights: number,
    blocks: number,
    rowScales: number,
    scales: number,
    biases: number,
    out: number,
    outStride: number,
  ): void;
  lstmStep(
    state: number,
    next: number,
    cells: number,
    rows: number,
    units: number,
    weights: number,
    scales: number,
    gates: number,
    outputs: number,
  ): void;
  squash(values: number, stride: number, rows: number, size: number, out: number, outStride: number): void;
  squashSums(
    left: number,
    stride: number,
    rights: number,
    rows: number,
    size: number,
    out: number,
    outStride: number,
  ): void;
  quantiseRows(
    values: number,
    stride: number,
    rows: number,
    size: number,
    out: number,
    outStride: number,
    scales: number,
  ): void;
  bestHeads(queries: number, keys: number, n: number, size: number, heads: number): void;
  allProducts(queries: number, keys: number, n: number, size: number, out: number): void;
  largest(values: number, stride: number, rows: number, size: number, skip: number, out: number): void;
}

/** Activations in [-1, 1] are integers times this (UNIT in squash.as.ts). */
export const UNIT = 4096;
/** Largest integer of a row scaled by its own maximum (ROW_TOP in kernels.as.ts). */
export const ROW_TOP = 8191;

let compiled: object | undefined;

/** A fresh instance with a memory of its own; the compiled code is shared. */
export function instantiateKernels(): Kernels {
  compiled ??= new Module(Buffer.from(KERNELS, 'base64'));
  return new Instance(compiled, {}).exports as Kernels;
}
