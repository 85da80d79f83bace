import type { CueReading, RoleReading } from '../types.js';
import type { Arena } from './arena.js';
import type { Kernels } from './kernels.js';
import { UNIT } from './kernels.js';
import { type Matrix, multiply, placeMatrix } from './matrix.js';
import type { ModelFile } from './model-file.js';
import type { BatchOutputs } from './outputs.js';
import { packWeights, rowsOf } from './pack-weights.js';
import type { BatchPlan } from './plan-batch.js';

/** What a cue word may tell, in the order of the model's outputs. */
const KINDS = ['said', 'attitude', 'met', 'condemned'] as const;
/** What a word may be of a cue, in the order of the model's outputs. */
const ROLES = ['source', 'target', 'content'] as const;
/** Factualities follow the kinds in the outputs. */
const FACTUALITIES = 4;
/** Readings below these chances are not given: rules decide by far higher ones. */
const LEAST_CUE = 0.1;
const LEAST_ROLE = 0.05;

/**
 * Of a sentence so many cues are read, the likeliest: each looks at every word for its sides, and a sentence of nothing but cues
 * would take the square of its length. Sentences of prose have a tenth of these.
 */
export const MOST_CUES = 64;

/** What a batch tells of claims. */
export interface ClaimReadings {
  readonly cues: CueReading[];
  /** the first tokens of sentences that had more cues than are read */
  readonly crowded: number[];
}

/** A cue on its way: its token, slot and kind. */
interface Found {
  readonly token: number;
  readonly sentence: readonly [first: number, end: number];
  readonly slot: number;
  readonly kind: number;
  readonly probability: number;
}

/** Reads the cues of claims, how factual they are and which words are their sides off the encoder's rows. */
export class ClaimReader {
  readonly #kernels: Kernels;
  readonly #arena: Arena;
  readonly #cues: Matrix;
  readonly #roles: Matrix;
  readonly #bias: Float32Array;
  readonly #size: number;

  private constructor(model: ModelFile, kernels: Kernels, arena: Arena) {
    this.#kernels = kernels;
    this.#arena = arena;
    const place = (weights: string, biases?: string) => {
      const rows = rowsOf(model.integers(weights), biases === undefined ? undefined : model.floats(biases));
      return placeMatrix(arena, packWeights(rows, UNIT, 1 / UNIT));
    };
    this.#cues = place('w_roled', 'b_roled');
    this.#roles = place('u_role');
    this.#bias = model.floats('b_role');
    this.#size = model.header.config.role ?? 0;
  }

  /** A reader, or undefined for a model that was taught no claims. */
  static of(model: ModelFile, kernels: Kernels, arena: Arena): ClaimReader | undefined {
    return model.header.config.role ? new ClaimReader(model, kernels, arena) : undefined;
  }

  /** The cues of a batch, in text order; `first` is the number of its first token in the document. */
  read(
    encoded: number,
    outputs: BatchOutputs,
    plan: BatchPlan,
    lengths: readonly number[],
    first: number,
  ): ClaimReadings {
    const { found, crowded } = this.#findCues(outputs, plan, lengths);
    if (found.length === 0) return { cues: [], crowded: [] };
    const wanted = this.#wantedSides(encoded, found);
    const width = outputs.stride / 4;
    const scores = this.#arena.floats(outputs.rows, plan.tokens * width);
    const told: number[] = [];
    const ends = found.map((cue, at) => {
      told.push(...shares(scores, cue.slot * width + outputs.places.claim + KINDS.length));
      this.#findRoles(cue, at, wanted, outputs, plan, told);
      return told.length;
    });
    const all = Uint32Array.from(told);
    const cues = found.map(
      ({ token, kind, probability, sentence }, at) =>
        new CompactCue(
          first + token,
          KINDS[kind]!,
          probability,
          first + sentence[0],
          all,
          at === 0 ? 0 : ends[at - 1]!,
          ends[at]!,
        ),
    );
    return { cues, crowded: crowded.map((token) => first + token) };
  }

  #findCues(outputs: BatchOutputs, plan: BatchPlan, lengths: readonly number[]): { found: Found[]; crowded: number[] } {
    const width = outputs.stride / 4;
    const scores = this.#arena.floats(outputs.rows, plan.tokens * width);
    const least = Math.log(LEAST_CUE / (1 - LEAST_CUE));
    const all: Found[] = [];
    const crowded: number[] = [];
    let start = 0;
    for (const length of lengths) {
      const found: Found[] = [];
      for (let token = start; token < start + length; token++) {
        const slot = plan.slots[token]!;
        const row = slot * width + outputs.places.claim;
        for (let kind = 0; kind < KINDS.length; kind++) {
          const score = scores[row + kind]!;
          if (score < least) continue;
          found.push({ token, sentence: [start, start + length], slot, kind, probability: chance(score) });
        }
      }
      if (found.length > MOST_CUES) crowded.push(start);
      all.push(...likeliest(found));
      start += length;
    }
    return { found: all, crowded };
  }

  /** For each cue what its sides look like, for each kind and role; the address of floats, a row a cue. */
  #wantedSides(encoded: number, found: readonly Found[]): number {
    const arena = this.#arena;
    const cues = found.length + 1;
    const inputBytes = this.#cues.inputs * 2;
    const inputs = arena.reserve(cues * inputBytes);
    const raw = arena.reserve(cues * this.#cues.outputs * 4);
    const squashed = arena.reserve(cues * this.#size * 2);
    const wanted = arena.reserve(cues * this.#roles.outputs * 4);
    const ones = arena.reserve(cues * 4);
    arena.floats(ones, cues).fill(1);
    for (const [at, { slot }] of found.entries()) {
      arena.bytes(inputs + at * inputBytes, inputBytes).set(arena.bytes(encoded + slot * inputBytes, inputBytes));
    }
    multiply(this.#kernels, this.#cues, inputs, found.length, ones, raw);
    this.#kernels.squash(raw, this.#cues.outputs * 4, found.length, this.#size, squashed, this.#size * 2);
    multiply(this.#kernels, this.#roles, squashed, found.length, ones, wanted);
    return wanted;
  }

  #findRoles(cue: Found, at: number, wanted: number, outputs: BatchOutputs, plan: BatchPlan, found: number[]): void {
    const size = this.#size;
    const least = Math.log(LEAST_ROLE / (1 - LEAST_ROLE));
    const rows = this.#arena.floats(wanted + at * this.#roles.outputs * 4, this.#roles.outputs);
    const sides = this.#arena.shorts(outputs.roleSides, (plan.tokens + 1) * size);
    for (const role of ROLES.keys()) {
      const from = (cue.kind * ROLES.length + role) * size;
      const bias = this.#bias[cue.kind * ROLES.length + role]!;
      const take = (token: number, sum: number): void => {
        const score = sum / UNIT + bias;
        if (score >= least) found.push(packed(role, token - cue.sentence[0], chance(score)));
      };
      // four words together, each sum in its own order: twice as fast, and the very same numbers
      for (let token = cue.sentence[0]; token < cue.sentence[1]; token += 4) {
        const left = cue.sentence[1] - token;
        const a = plan.slots[token]! * size;
        const b = left > 1 ? plan.slots[token + 1]! * size : a;
        const c = left > 2 ? plan.slots[token + 2]! * size : a;
        const d = left > 3 ? plan.slots[token + 3]! * size : a;
        let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
        for (let k = 0; k < size; k++) {
          const wants = rows[from + k]!;
          sumA += wants * sides[a + k]!;
          sumB += wants * sides[b + k]!;
          sumC += wants * sides[c + k]!;
          sumD += wants * sides[d + k]!;
        }
        take(token, sumA);
        if (left > 1) take(token + 1, sumB);
        if (left > 2) take(token + 2, sumC);
        if (left > 3) take(token + 3, sumD);
      }
    }
  }
}

/**
 * A cue whose factualities and sides stand in one number each, among those of all cues of its batch: where every word of a long
 * sentence may be a side of every cue, as objects they would take half a gigabyte, and so would lists of them where every word is a cue.
 */
class CompactCue implements CueReading {
  readonly #first: number;
  readonly #told: Uint32Array;
  readonly #from: number;
  readonly #end: number;

  constructor(
    readonly token: number,
    readonly kind: CueReading['kind'],
    readonly probability: number,
    first: number,
    told: Uint32Array,
    from: number,
    end: number,
  ) {
    this.#first = first;
    this.#told = told;
    this.#from = from;
    this.#end = end;
  }

  get factuality(): CueReading['factuality'] {
    const [actual, planned, possible, negated] = this.#told.subarray(this.#from, this.#from + FACTUALITIES);
    return [actual! / STEPS, planned! / STEPS, possible! / STEPS, negated! / STEPS];
  }

  get roles(): RoleReading[] {
    return Array.from(this.#told.subarray(this.#from + FACTUALITIES, this.#end), (side) => ({
      role: ROLES[side >>> ROLE_AT]!,
      token: this.#first + (side & MOST_OFFSET),
      probability: ((side >>> CHANCE_AT) & MOST_CHANCE) / STEPS,
    }));
  }
}

/** A side as one number: its role in two bits, its chance in ten thousandths, and how many words into its sentence it stands. */
const [ROLE_AT, CHANCE_AT] = [30, 16];
const [MOST_CHANCE, MOST_OFFSET] = [0x3fff, 0xffff];
const STEPS = 10_000;

const packed = (role: number, offset: number, probability: number): number =>
  ((role << ROLE_AT) | (Math.round(probability * STEPS) << CHANCE_AT) | offset) >>> 0;

/** The likeliest cues of a sentence, in text order. */
function likeliest(found: readonly Found[]): readonly Found[] {
  if (found.length <= MOST_CUES) return found;
  const best = [...found].sort((one, other) => other.probability - one.probability).slice(0, MOST_CUES);
  return found.filter((cue) => best.includes(cue));
}

/** exp is V8's own (fdlibm), so the same everywhere; four decimals are more than anything decides by. */
const inSteps = (value: number): number => Math.round(value * STEPS);
const chance = (score: number): number => inSteps(1 / (1 + Math.exp(-score))) / STEPS;

/** How likely each factuality is, in ten thousandths. */
function shares(scores: Float32Array, at: number): number[] {
  const powers = Array.from({ length: FACTUALITIES }, (_, k) => Math.exp(scores[at + k]!));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => inSteps(power / sum));
}
