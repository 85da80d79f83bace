import type { KernelMemory, Kernels } from './kernels.js';

/** Kernels read whole vectors; everything starts on a cache line. */
const ALIGNMENT = 64;
/** Size of a page of WebAssembly memory. */
const PAGE = 65536;
/** Memory grows by at least so many pages (4 MB): growing is slow, and untouched pages cost nothing. */
const GROWTH = 64;
/** Where free memory starts: the compiled code keeps nothing of its own above. */
const BASE = 1024;

/** Hands out pieces of the kernels' memory, one after the other; what was handed out after a mark can be taken back at once. */
export class Arena {
  readonly #memory: KernelMemory;
  #next = BASE;

  constructor(kernels: Kernels) {
    this.#memory = kernels.memory;
  }

  /** An address with room for so many bytes. */
  reserve(bytes: number): number {
    const address = this.#next;
    this.#next = Math.ceil((address + bytes) / ALIGNMENT) * ALIGNMENT;
    const missing = this.#next - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.max(GROWTH, Math.ceil(missing / PAGE)));
    return address;
  }

  /** Copies numbers in. */
  place(values: Int16Array | Float32Array): number {
    const address = this.reserve(values.byteLength);
    new Uint8Array(this.#memory.buffer, address, values.byteLength).set(
      new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
    );
    return address;
  }

  mark(): number {
    return this.#next;
  }

  /** Takes back everything that was handed out since the mark. */
  release(mark: number): void {
    this.#next = mark;
  }

  floats(address: number, length: number): Float32Array {
    return new Float32Array(this.#memory.buffer, address, length);
  }

  shorts(address: number, length: number): Int16Array {
    return new Int16Array(this.#memory.buffer, address, length);
  }

  integers(address: number, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, address, length);
  }

  addresses(address: number, length: number): Uint32Array {
    return new Uint32Array(this.#memory.buffer, address, length);
  }

  bytes(address: number, length: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, address, length);
  }
}
