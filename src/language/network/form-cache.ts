import type { Arena } from './arena.js';
import type { InputWriter } from './form-inputs.js';
import type { Kernels } from './kernels.js';
import { type Matrix, multiply } from './matrix.js';

/**
 * Forms whose first-layer gates are kept, 4 kB each; when full, all are forgotten and those in use made anew. More than a batch has
 * tokens; twice as many save no time.
 */
const FORMS_KEPT = 4096;
/** New forms that go through the input matrix together. */
const CHUNK = 256;

/**
 * The first layer's gates depend on a word's form alone, so they are computed once a form and kept. What is kept never changes a
 * result: a form's row is the same whenever it is made.
 */
export class FormCache {
  readonly #kernels: Kernels;
  readonly #arena: Arena;
  readonly #matrix: Matrix;
  readonly #writeInput: InputWriter;
  readonly #rows: number;
  readonly #inputs: number;
  readonly #integers: number;
  readonly #scales: number;
  readonly #numbers = new Map<string, number>();

  constructor(kernels: Kernels, arena: Arena, matrix: Matrix, writeInput: InputWriter) {
    this.#kernels = kernels;
    this.#arena = arena;
    this.#matrix = matrix;
    this.#writeInput = writeInput;
    this.#rows = arena.reserve((FORMS_KEPT + 1) * matrix.outputs * 4);
    this.#inputs = arena.reserve((CHUNK + 1) * matrix.inputs * 4);
    this.#integers = arena.reserve((CHUNK + 1) * matrix.inputs * 2);
    this.#scales = arena.reserve((CHUNK + 1) * 4);
  }

  /** Addresses of the gates of forms[first … end), both directions one after the other. */
  addressesOf(forms: readonly string[], first: number, end: number): Uint32Array {
    const known = this.#numbers.size;
    let fresh = this.#register(forms, first, end, known);
    if (fresh === undefined) {
      this.#numbers.clear();
      fresh = this.#register(forms, first, end, 0)!;
      this.#compute(fresh, 0);
    } else this.#compute(fresh, known);
    const addresses = new Uint32Array(end - first);
    for (let at = first; at < end; at++) {
      addresses[at - first] = this.#rows + this.#numbers.get(forms[at]!)! * this.#matrix.outputs * 4;
    }
    return addresses;
  }

  /** Gives new forms their numbers and returns them; nothing when there is no room. */
  #register(forms: readonly string[], first: number, end: number, from: number): string[] | undefined {
    const fresh: string[] = [];
    for (let at = first; at < end; at++) {
      if (this.#numbers.has(forms[at]!)) continue;
      if (from + fresh.length === FORMS_KEPT) return undefined;
      const form = ownCopy(forms[at]!);
      this.#numbers.set(form, from + fresh.length);
      fresh.push(form);
    }
    return fresh;
  }

  #compute(forms: readonly string[], from: number): void {
    const { inputs, outputs } = this.#matrix;
    for (let start = 0; start < forms.length; start += CHUNK) {
      const count = Math.min(CHUNK, forms.length - start);
      const rows = this.#arena.floats(this.#inputs, count * inputs);
      for (let k = 0; k < count; k++) this.#writeInput(forms[start + k]!, rows.subarray(k * inputs, (k + 1) * inputs));
      this.#kernels.quantiseRows(this.#inputs, inputs * 4, count, inputs, this.#integers, inputs * 2, this.#scales);
      const out = this.#rows + (from + start) * outputs * 4;
      multiply(this.#kernels, this.#matrix, this.#integers, count, this.#scales, out);
    }
  }
}

/** A slice of an article's text keeps the whole text in memory; a copy does not. */
const ownCopy = (form: string): string => Buffer.from(form, 'utf16le').toString('utf16le');
