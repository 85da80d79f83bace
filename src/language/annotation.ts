import type { Span } from '../model/record.js';
import type { AnnotationColumns, LabelTables } from './columns.js';
import { deriveRelations } from './relations/derive-relations.js';
import { type ChildTable, childTable, type Extents, subtreeExtents } from './tree-shape.js';
import type { Annotation, CueReading, CutPart } from './types.js';

const NONE: readonly number[] = Object.freeze([]);

/** An annotation over typed arrays; what costs work (children, subtrees, derived relations, lemmas) is made when first asked for. */
export function createAnnotation(columns: AnnotationColumns): Annotation {
  return new CompactAnnotation(columns);
}

class CompactAnnotation implements Annotation {
  /**
   * Never used, but held: V8 forgets the shape of objects of which none is left when it collects garbage, and then what it
   * compiled for that shape, which is half of every claim rule.
   */
  static held: Annotation;
  readonly text: string;
  readonly size: number;
  readonly sentences: number;
  readonly cues: readonly CueReading[];
  readonly cut: readonly CutPart[];
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #sentenceFirsts: Uint32Array;
  readonly #blocks: Uint32Array;
  readonly #multiword: Uint8Array | undefined;
  readonly #upos: Uint8Array;
  readonly #xpos: Uint8Array;
  readonly #heads: Int32Array;
  readonly #baseRelations: Uint8Array;
  readonly #names: Uint8Array;
  readonly #labels: LabelTables;
  readonly #lemmaOf: (token: number) => string;
  readonly #lemmas: (string | undefined)[] = [];
  readonly #children: (readonly number[])[] = [];
  #sentenceOf: Uint32Array | undefined;
  #childTable: ChildTable | undefined;
  #extents: Extents | undefined;
  #relations: readonly string[] | undefined;

  constructor(columns: AnnotationColumns) {
    this.#starts = columns.starts;
    this.#ends = columns.ends;
    this.#sentenceFirsts = columns.sentenceFirsts;
    this.#blocks = columns.blocks;
    this.#multiword = columns.multiword;
    this.#upos = columns.upos;
    this.#xpos = columns.xpos;
    this.#heads = columns.heads;
    this.#baseRelations = columns.relations;
    this.#names = columns.names;
    this.#labels = columns.labels;
    this.#lemmaOf = columns.lemmaOf;
    this.text = columns.text;
    this.size = columns.starts.length;
    this.sentences = columns.blocks.length;
    this.cues = columns.cues ?? [];
    this.cut = columns.cut ?? [];
  }

  sentenceFirst(sentence: number): number {
    return this.#sentenceFirsts[sentence]!;
  }

  sentenceOf(token: number): number {
    this.#sentenceOf ??= sentencesOfTokens(this.#sentenceFirsts, this.size);
    return this.#sentenceOf[token]!;
  }

  blockOf(sentence: number): number {
    return this.#blocks[sentence]!;
  }

  start(token: number): number {
    return this.#starts[token]!;
  }

  end(token: number): number {
    return this.#ends[token]!;
  }

  form(token: number): string {
    return this.text.slice(this.#starts[token], this.#ends[token]);
  }

  continuesWord(token: number): boolean {
    return this.#multiword?.[token] === 1;
  }

  lemma(token: number): string {
    let lemma = this.#lemmas[token];
    if (lemma === undefined) {
      lemma = this.#lemmaOf(token);
      this.#lemmas[token] = lemma;
    }
    return lemma;
  }

  upos(token: number): string {
    return this.#labels.upos[this.#upos[token]!]!;
  }

  xpos(token: number): string {
    return this.#labels.xpos[this.#xpos[token]!]!;
  }

  head(token: number): number {
    return this.#heads[token]!;
  }

  relation(token: number): string {
    this.#relations ??= deriveRelations(this);
    return this.#relations[token]!;
  }

  baseRelation(token: number): string {
    return this.#labels.relations[this.#baseRelations[token]!]!;
  }

  name(token: number): string {
    return this.#labels.names[this.#names[token]!]!;
  }

  children(token: number): readonly number[] {
    const known = this.#children[token];
    if (known) return known;
    this.#childTable ??= childTable(this.#heads);
    const { offsets, children } = this.#childTable;
    const first = offsets[token]!;
    const end = offsets[token + 1]!;
    const made = first === end ? NONE : Array.from(children.subarray(first, end));
    this.#children[token] = made;
    return made;
  }

  span(first: number, last: number): Span {
    return [this.#starts[first]!, this.#ends[last]!];
  }

  subtree(token: number): readonly [first: number, last: number] {
    this.#extents ??= subtreeExtents(this.#heads);
    return [this.#extents.firsts[token]!, this.#extents.lasts[token]!];
  }
}

/** A text without a word. */
const EMPTY: AnnotationColumns = {
  text: '',
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  sentenceFirsts: new Uint32Array(1),
  blocks: new Uint32Array(0),
  upos: new Uint8Array(0),
  xpos: new Uint8Array(0),
  heads: new Int32Array(0),
  relations: new Uint8Array(0),
  names: new Uint8Array(0),
  labels: { upos: [], xpos: [], relations: [], names: [] },
  lemmaOf: () => '',
};

CompactAnnotation.held = createAnnotation(EMPTY);

function sentencesOfTokens(sentenceFirsts: Uint32Array, size: number): Uint32Array {
  const sentences = new Uint32Array(size);
  for (let sentence = 0; sentence + 1 < sentenceFirsts.length; sentence++) {
    sentences.fill(sentence, sentenceFirsts[sentence], sentenceFirsts[sentence + 1]);
  }
  return sentences;
}
