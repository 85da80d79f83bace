import type { Arena } from './arena.js';
import { type Kernels, UNIT } from './kernels.js';
import { type Matrix, multiply, placeMatrix } from './matrix.js';
import type { ModelFile } from './model-file.js';
import { packWeights, rowsOf } from './pack-weights.js';

/** Where the parts stand in a row of outputs, counted in numbers. */
interface Places {
  readonly dependent: number;
  readonly head: number;
  readonly relationDependent: number;
  readonly relationHead: number;
  readonly upos: number;
  readonly xpos: number;
  readonly name: number;
  /** what a cue tells and how factual it is, and what a word is to a cue; -1 in a model that was taught no claims */
  readonly claim: number;
  readonly roleSide: number;
}

/** The scores and vectors of a batch's tokens, by slot, in the kernels' memory. */
export interface BatchOutputs {
  /** rows of numbers; a part of row `slot` stands at rows + slot * stride + 4 * place */
  readonly rows: number;
  readonly stride: number;
  readonly places: Places;
  /** what a dependent looks for in a head, as integers; with the scale of each row */
  readonly queries: number;
  readonly queryScales: number;
  /** what a head offers, as integers */
  readonly keys: number;
  /** bytes of a query or key */
  readonly arcBytes: number;
  /** the same of the root, which heads a sentence */
  readonly rootKey: number;
  readonly rootRelationHead: number;
  /** what each word offers as a claim's side, as integers, `role` a row; 0 in a model that was taught no claims */
  readonly roleSides: number;
}

/** Everything that is read off the encoder's rows: one product for all tags, names, and sides of arcs and relations. */
export class Outputs {
  readonly #kernels: Kernels;
  readonly #arena: Arena;
  readonly #all: Matrix;
  readonly #arcs: Matrix;
  readonly #relations: Matrix;
  readonly #places: Places;
  readonly #sizes: { readonly arc: number; readonly rel: number; readonly relations: number; readonly role: number };
  readonly #rootKey: number;
  readonly #rootRelationHead: number;

  constructor(model: ModelFile, kernels: Kernels, arena: Arena) {
    this.#kernels = kernels;
    this.#arena = arena;
    const { config, labels } = model.header;
    this.#sizes = { arc: config.arc, rel: config.rel, relations: labels.rel.length, role: config.role ?? 0 };
    const part = (weights: string, biases?: string) =>
      rowsOf(model.integers(weights), biases === undefined ? undefined : model.floats(biases));
    const parts = {
      dependent: part('w_arcd', 'b_arcd'),
      head: part('w_arch', 'b_arch'),
      relationDependent: part('w_reld', 'b_rel'),
      relationHead: part('w_relh'),
      upos: part('w_upos', 'b_upos'),
      xpos: part('w_xpos', 'b_xpos'),
      name: part('w_name', 'b_name'),
      claim: config.role ? part('w_claim', 'b_claim') : [],
      roleSide: config.role ? part('w_rolee', 'b_rolee') : [],
    };
    this.#places = placesOf(parts);
    const place = (rows: ReturnType<typeof part>) => placeMatrix(arena, packWeights(rows, UNIT, 1 / UNIT));
    this.#all = place(Object.values(parts).flat());
    // (d U) . e + e . u = (d U + u) . e: what every head is worth by itself goes in as the product's bias
    this.#arcs = place(rowsOf(model.integers('u_arc'), model.floats('u_head')));
    this.#relations = place(part('w_relout', 'b_relout'));
    [this.#rootKey, this.#rootRelationHead] = this.#placeRoot(model.floats('root'));
  }

  /** The root has no token: what it offers is computed once. Its numbers may leave [-1, 1], so they go by their own scale. */
  #placeRoot(root: Float32Array): [key: number, relationHead: number] {
    const stride = this.#all.outputs * 4;
    const arcBytes = this.#sizes.arc * 2;
    const rows = this.#arena.reserve(2 * stride);
    const key = this.#arena.reserve(arcBytes);
    const integers = this.#arena.reserve(2 * root.length * 2);
    const scales = this.#arena.reserve(8);
    const values = this.#arena.place(root);
    this.#kernels.quantiseRows(values, 0, 1, root.length, integers, 0, scales);
    // weights expect inputs times UNIT
    this.#arena.floats(scales, 1)[0]! *= UNIT;
    multiply(this.#kernels, this.#all, integers, 1, scales, rows);
    this.#kernels.squash(rows + this.#places.head * 4, stride, 1, this.#sizes.arc, key, arcBytes);
    return [key, rows + this.#places.relationHead * 4];
  }

  /** Reads everything but relations off the encoder's rows. */
  read(encoded: number, tokens: number, ones: number): BatchOutputs {
    const { arc, role } = this.#sizes;
    const stride = this.#all.outputs * 4;
    const arcBytes = arc * 2;
    const rows = this.#arena.reserve((tokens + 1) * stride);
    const dependents = this.#arena.reserve((tokens + 1) * arcBytes);
    const keys = this.#arena.reserve((tokens + 1) * arcBytes);
    const products = this.#arena.reserve((tokens + 1) * this.#arcs.outputs * 4);
    const queries = this.#arena.reserve((tokens + 1) * arcBytes);
    const queryScales = this.#arena.reserve((tokens + 1) * 4);
    multiply(this.#kernels, this.#all, encoded, tokens, ones, rows);
    this.#kernels.squash(rows + this.#places.dependent * 4, stride, tokens, arc, dependents, arcBytes);
    this.#kernels.squash(rows + this.#places.head * 4, stride, tokens, arc, keys, arcBytes);
    multiply(this.#kernels, this.#arcs, dependents, tokens, ones, products);
    this.#kernels.quantiseRows(products, this.#arcs.outputs * 4, tokens, arc, queries, arcBytes, queryScales);
    const roleSides = role > 0 ? this.#arena.reserve((tokens + 1) * role * 2) : 0;
    if (role > 0) this.#kernels.squash(rows + this.#places.roleSide * 4, stride, tokens, role, roleSides, role * 2);
    const root = { rootKey: this.#rootKey, rootRelationHead: this.#rootRelationHead };
    return { rows, stride, places: this.#places, queries, queryScales, keys, arcBytes, roleSides, ...root };
  }

  /** The best label of each token from one part of the output rows, by slot. */
  bestLabels(outputs: BatchOutputs, place: number, labels: number, tokens: number): Uint8Array {
    const best = this.#arena.reserve(tokens);
    this.#kernels.largest(outputs.rows + place * 4, outputs.stride, tokens, labels, -1, best);
    return this.#arena.bytes(best, tokens);
  }

  /** The best relation of each token to its head, by slot; `heads` holds the addresses of the heads' relation parts, by slot. */
  bestRelations(outputs: BatchOutputs, heads: Uint32Array, skip: number): Uint8Array {
    const tokens = heads.length;
    const { rel, relations } = this.#sizes;
    const table = this.#arena.reserve(tokens * 4);
    const sums = this.#arena.reserve((tokens + 1) * rel * 2);
    const scores = this.#arena.reserve((tokens + 1) * this.#relations.outputs * 4);
    const best = this.#arena.reserve(tokens);
    const ones = this.#arena.reserve((tokens + 1) * 4);
    this.#arena.floats(ones, tokens + 1).fill(1);
    this.#arena.addresses(table, tokens).set(heads);
    const dependents = outputs.rows + outputs.places.relationDependent * 4;
    this.#kernels.squashSums(dependents, outputs.stride, table, tokens, rel, sums, rel * 2);
    multiply(this.#kernels, this.#relations, sums, tokens, ones, scores);
    this.#kernels.largest(scores, this.#relations.outputs * 4, tokens, relations, skip, best);
    return this.#arena.bytes(best, tokens);
  }
}

/** Parts stand one after the other, in the order of the object. */
function placesOf(parts: Record<keyof Places, readonly unknown[]>): Places {
  let at = 0;
  const places = Object.entries(parts).map(([name, rows]) => {
    at += rows.length;
    return [name, at - rows.length] as const;
  });
  return Object.fromEntries(places) as unknown as Places;
}
