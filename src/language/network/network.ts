import type { CueReading } from '../types.js';
import { Arena } from './arena.js';
import { checkSizes } from './check-sizes.js';
import { ClaimReader } from './claim-reader.js';
import { cutSentences, LONGEST_PIECE } from './cut-sentences.js';
import { agreedTags, contradict, type TagAgreement, tagAgreement } from './decode/agree-tags.js';
import { bestNames, type NameGrammar, nameGrammar } from './decode/best-names.js';
import { liftFromFlat } from './decode/lift-from-flat.js';
import { Encoder } from './encoder.js';
import { instantiateKernels, type Kernels } from './kernels.js';
import type { ModelFile, ModelLabels } from './model-file.js';
import { type BatchOutputs, Outputs } from './outputs.js';
import { parseBatch } from './parse-batch.js';
import { type BatchPlan, planBatch } from './plan-batch.js';
import { type FeatureReader, featureReader } from './word-features.js';

/** Tokens that go through the network together at most (a sentence more or less): bounds memory, never changes a result. */
const BATCH_TOKENS = 2048;

/** What the network says of every token; heads are document-wide, -1 for a root. Numbers index the model's labels. */
export interface Analysis {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly names: Uint8Array;
  /** what may tell a claim, in text order */
  readonly cues: CueReading[];
  /** the first tokens of sentences, or pieces of them, that had more cues than are read */
  readonly crowded: number[];
}

/**
 * The network, ready to run: one a thread. It keeps scratch memory and forms it has seen, neither of which shows in a result,
 * so the same sentences always get the same analysis.
 */
export class Network {
  readonly labels: ModelLabels;
  readonly #featuresOf: FeatureReader;
  readonly #kernels: Kernels;
  readonly #arena: Arena;
  readonly #encoder: Encoder;
  readonly #outputs: Outputs;
  readonly #claims: ClaimReader | undefined;
  readonly #names: NameGrammar;
  readonly #agreement: TagAgreement | null;
  readonly #rootRelation: number;
  readonly #pieceRelation: number;
  readonly #flatRelation: number;

  constructor(model: ModelFile) {
    checkSizes(model);
    this.labels = model.header.labels;
    this.#featuresOf = featureReader(model);
    this.#kernels = instantiateKernels();
    this.#arena = new Arena(this.#kernels);
    this.#encoder = new Encoder(model, this.#featuresOf, this.#kernels, this.#arena);
    this.#outputs = new Outputs(model, this.#kernels, this.#arena);
    this.#claims = ClaimReader.of(model, this.#kernels, this.#arena);
    this.#names = nameGrammar(this.labels.name, model.floats('name_start'), model.floats('name_trans'));
    this.#agreement = tagAgreement(this.labels);
    this.#rootRelation = this.labels.rel.indexOf('root');
    // the pieces of an overlong sentence hang below the first one
    this.#flatRelation = this.labels.rel.indexOf('flat');
    this.#pieceRelation = Math.max(0, this.labels.rel.indexOf('parataxis'));
  }

  /** Whether the word vectors or a list that the network reads hold a word; what its training met may be misprints. */
  knows(word: string): boolean {
    const { vector, lists } = this.#featuresOf(word);
    return vector > 0 || lists.length > 0;
  }

  /** Analyses sentences given as forms and the sentences' first tokens (and the number of tokens at the end). */
  analyse(forms: readonly string[], sentenceFirsts: Uint32Array): Analysis {
    const size = forms.length;
    const analysis: Analysis = {
      upos: new Uint8Array(size),
      xpos: new Uint8Array(size),
      heads: new Int32Array(size).fill(-1),
      relations: new Uint8Array(size),
      names: new Uint8Array(size),
      cues: [],
      crowded: [],
    };
    const firsts = cutSentences(forms, sentenceFirsts);
    for (let piece = 0; piece + 1 < firsts.length; ) {
      let end = piece + 1;
      while (end + 1 < firsts.length && firsts[end + 1]! - firsts[piece]! <= BATCH_TOKENS) end++;
      this.#analyseBatch(forms, firsts.slice(piece, end + 1), analysis);
      piece = end;
    }
    this.#joinPieces(sentenceFirsts, analysis);
    liftFromFlat(analysis.heads, analysis.relations, this.#flatRelation);
    return analysis;
  }

  #analyseBatch(forms: readonly string[], firsts: readonly number[], analysis: Analysis): void {
    const first = firsts[0]!;
    const lengths = firsts.slice(1).map((end, index) => end - firsts[index]!);
    const plan = planBatch(lengths);
    const mark = this.#arena.mark();
    const ones = this.#arena.reserve((plan.tokens + 2) * 4);
    this.#arena.floats(ones, plan.tokens + 2).fill(1);
    const encoded = this.#encoder.encode(forms, first, plan, ones);
    const outputs = this.#outputs.read(encoded, plan.tokens, ones);
    this.#readTags(outputs, plan, first, analysis);
    this.#readNames(outputs, plan, lengths, first, analysis);
    this.#readTrees(outputs, plan, lengths, first, analysis);
    const claims = this.#claims?.read(encoded, outputs, plan, lengths, first);
    if (claims) {
      analysis.cues.push(...claims.cues);
      analysis.crowded.push(...claims.crowded);
    }
    this.#arena.release(mark);
  }

  #readTags(outputs: BatchOutputs, plan: BatchPlan, first: number, analysis: Analysis): void {
    for (const tag of ['upos', 'xpos'] as const) {
      const best = this.#outputs.bestLabels(outputs, outputs.places[tag], this.labels[tag].length, plan.tokens);
      for (let token = 0; token < plan.tokens; token++) analysis[tag][first + token] = best[plan.slots[token]!]!;
    }
    if (this.#agreement) this.#agreeTags(this.#agreement, outputs, plan, first, analysis);
  }

  #agreeTags(agreement: TagAgreement, outputs: BatchOutputs, plan: BatchPlan, first: number, analysis: Analysis): void {
    const { upos, xpos } = analysis;
    const width = outputs.stride / 4;
    const scores = this.#arena.floats(outputs.rows, plan.tokens * width);
    for (let token = 0; token < plan.tokens; token++) {
      const at = first + token;
      if (!contradict(agreement, upos[at]!, xpos[at]!)) continue;
      const row = plan.slots[token]! * width;
      const scoresOf = (place: number) => (label: number) => scores[row + place + label]!;
      [upos[at], xpos[at]] = agreedTags(
        agreement,
        [upos[at]!, xpos[at]!],
        [scoresOf(outputs.places.upos), scoresOf(outputs.places.xpos)],
      );
    }
  }

  #readNames(
    outputs: BatchOutputs,
    plan: BatchPlan,
    lengths: readonly number[],
    first: number,
    analysis: Analysis,
  ): void {
    const width = outputs.stride / 4;
    const scores = this.#arena.floats(outputs.rows, plan.tokens * width);
    let at = 0;
    for (const length of lengths) {
      const start = at;
      const scoreAt = (token: number, label: number) =>
        scores[plan.slots[start + token]! * width + outputs.places.name + label]!;
      bestNames(this.#names, length, scoreAt, analysis.names, first + start);
      at += length;
    }
  }

  #readTrees(
    outputs: BatchOutputs,
    plan: BatchPlan,
    lengths: readonly number[],
    first: number,
    analysis: Analysis,
  ): void {
    const heads = parseBatch(this.#kernels, this.#arena, outputs, lengths, plan.slots);
    const headSides = new Uint32Array(plan.tokens);
    let start = 0;
    for (const length of lengths) {
      for (let token = start; token < start + length; token++) {
        const head = heads[token]!;
        if (head > 0) analysis.heads[first + token] = first + start + head - 1;
        const side = outputs.places.relationHead * 4;
        headSides[plan.slots[token]!] =
          head === 0 ? outputs.rootRelationHead : outputs.rows + plan.slots[start + head - 1]! * outputs.stride + side;
      }
      start += length;
    }
    const relations = this.#outputs.bestRelations(outputs, headSides, this.#rootRelation);
    for (let token = 0; token < plan.tokens; token++) {
      const isRoot = heads[token] === 0 && this.#rootRelation >= 0;
      analysis.relations[first + token] = isRoot ? this.#rootRelation : relations[plan.slots[token]!]!;
    }
  }

  /** Hangs the later pieces of an overlong sentence below the root of its first. */
  #joinPieces(sentenceFirsts: Uint32Array, { heads, relations }: Analysis): void {
    for (let sentence = 0; sentence + 1 < sentenceFirsts.length; sentence++) {
      const [start, end] = [sentenceFirsts[sentence]!, sentenceFirsts[sentence + 1]!];
      if (end - start <= LONGEST_PIECE) continue;
      let root = -1;
      for (let token = start; token < end; token++) {
        if (heads[token] !== -1) continue;
        if (root < 0) root = token;
        else {
          heads[token] = root;
          relations[token] = this.#pieceRelation;
        }
      }
    }
  }
}
