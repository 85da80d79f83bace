import type { Arena } from './arena.js';
import { FormCache } from './form-cache.js';
import { inputWriter } from './form-inputs.js';
import { type Kernels, ROW_TOP, UNIT } from './kernels.js';
import { type Matrix, multiply, placeMatrix } from './matrix.js';
import type { ModelFile } from './model-file.js';
import { gateOrder, packWeights, rowsOf } from './pack-weights.js';
import type { BatchPlan } from './plan-batch.js';
import type { FeatureReader } from './word-features.js';

/** One direction of one layer: its recurrent weights, and where it writes in a layer's output row. */
interface Direction {
  readonly recurrent: Matrix;
  readonly backward: boolean;
}

/** Two layers of LSTMs in both directions over a batch of sentences: forms -> a row of numbers a token. */
export class Encoder {
  readonly #kernels: Kernels;
  readonly #arena: Arena;
  readonly #units: number;
  readonly #forms: FormCache;
  /** the second layer's input gates, a matrix a direction */
  readonly #inputs: readonly Matrix[];
  readonly #layers: readonly (readonly Direction[])[];

  constructor(model: ModelFile, features: FeatureReader, kernels: Kernels, arena: Arena) {
    this.#kernels = kernels;
    this.#arena = arena;
    this.#units = model.header.config.hidden;
    const order = gateOrder(this.#units);
    const gates = (name: string) => rowsOf(model.integers(`wx_${name}`), model.floats(`b_${name}`), order);
    const place = (...packed: Parameters<typeof packWeights>) => placeMatrix(arena, packWeights(...packed));
    const recurrent = (name: string) => place(rowsOf(model.integers(`wh_${name}`), undefined, order), UNIT, 1 / UNIT);
    const first = place([...gates('0f'), ...gates('0b')], ROW_TOP, 1);
    this.#inputs = [place(gates('1f'), UNIT, 1 / UNIT), place(gates('1b'), UNIT, 1 / UNIT)];
    this.#layers = ['0', '1'].map((layer) => [
      { recurrent: recurrent(`${layer}f`), backward: false },
      { recurrent: recurrent(`${layer}b`), backward: true },
    ]);
    this.#forms = new FormCache(kernels, arena, first, inputWriter(model, features));
  }

  /** Width of an output row: both directions. */
  get width(): number {
    return 2 * this.#units;
  }

  /** Encodes forms[first …] by plan; returns the address of the output rows (integers, by slot, with room for two more). */
  encode(forms: readonly string[], first: number, plan: BatchPlan, ones: number): number {
    const { tokens } = plan;
    const known = this.#forms.addressesOf(forms, first, first + tokens);
    const bySlot = new Uint32Array(tokens + 1).fill(known[0]!);
    for (let token = 0; token < tokens; token++) bySlot[plan.slots[token]!] = known[token]!;
    const gateBytes = this.#units * 4 * 4;
    const rowBytes = this.width * 2;
    const lower = this.#arena.reserve((tokens + 2) * rowBytes);
    const upper = this.#arena.reserve((tokens + 2) * rowBytes);
    for (const [side, direction] of this.#layers[0]!.entries()) {
      this.#run(direction, plan, (slot) => bySlot[slot]! + side * gateBytes, lower + side * this.#units * 2);
    }
    const gates = this.#arena.reserve((tokens + 2) * gateBytes);
    for (const [side, direction] of this.#layers[1]!.entries()) {
      multiply(this.#kernels, this.#inputs[side]!, lower, tokens, ones, gates);
      this.#run(direction, plan, (slot) => gates + slot * gateBytes, upper + side * this.#units * 2);
    }
    return upper;
  }

  /** Runs one direction through time. */
  #run(direction: Direction, plan: BatchPlan, gatesOf: (slot: number) => number, out: number): void {
    const slots = direction.backward ? plan.backward : plan.forward;
    const stateBytes = (plan.rows + 1) * this.#units * 2;
    const gates = this.#arena.reserve(slots.length * 4);
    const outputs = this.#arena.reserve(slots.length * 4);
    let state = this.#arena.reserve(stateBytes);
    let next = this.#arena.reserve(stateBytes);
    const cells = this.#arena.reserve(stateBytes * 2);
    this.#arena.bytes(state, stateBytes).fill(0);
    this.#arena.bytes(cells, stateBytes * 2).fill(0);
    const gateTable = this.#arena.addresses(gates, slots.length);
    const outputTable = this.#arena.addresses(outputs, slots.length);
    for (let at = 0; at < slots.length; at++) {
      gateTable[at] = gatesOf(slots[at]!);
      outputTable[at] = out + slots[at]! * this.width * 2;
    }
    const { weights, scales } = direction.recurrent;
    let at = 0;
    for (const rows of plan.stepRows) {
      this.#kernels.lstmStep(state, next, cells, rows, this.#units, weights, scales, gates + at * 4, outputs + at * 4);
      [state, next] = [next, state];
      at += rows;
    }
  }
}
