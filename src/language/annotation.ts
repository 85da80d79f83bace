import type { Span } from '../model/record.js';
import type { AnnotationColumns } from './columns.js';
import { deriveRelations } from './relations/derive-relations.js';
import { type ChildTable, childTable, type Extents, subtreeExtents } from './tree-shape.js';
import type { Annotation, CueReading, CutPart } from './types.js';

const NONE: readonly number[] = Object.freeze([]);

/** An annotation over typed arrays; what costs work (children, subtrees, derived relations, lemmas) is made when first asked for. */
export function createAnnotation(columns: AnnotationColumns): Annotation {
  return new CompactAnnotation(columns);
}

class CompactAnnotation implements Annotation {
  readonly text: string;
  readonly size: number;
  readonly sentences: number;
  readonly cues: readonly CueReading[];
  readonly cut: readonly CutPart[];
  readonly #columns: AnnotationColumns;
  readonly #lemmas: (string | undefined)[] = [];
  readonly #children: (readonly number[])[] = [];
  #sentenceOf: Uint32Array | undefined;
  #childTable: ChildTable | undefined;
  #extents: Extents | undefined;
  #relations: readonly string[] | undefined;

  constructor(columns: AnnotationColumns) {
    this.#columns = columns;
    this.text = columns.text;
    this.size = columns.starts.length;
    this.sentences = columns.blocks.length;
    this.cues = columns.cues ?? [];
    this.cut = columns.cut ?? [];
  }

  sentenceFirst(sentence: number): number {
    return this.#columns.sentenceFirsts[sentence]!;
  }

  sentenceOf(token: number): number {
    this.#sentenceOf ??= sentencesOfTokens(this.#columns.sentenceFirsts, this.size);
    return this.#sentenceOf[token]!;
  }

  blockOf(sentence: number): number {
    return this.#columns.blocks[sentence]!;
  }

  start(token: number): number {
    return this.#columns.starts[token]!;
  }

  end(token: number): number {
    return this.#columns.ends[token]!;
  }

  form(token: number): string {
    return this.text.slice(this.#columns.starts[token], this.#columns.ends[token]);
  }

  continuesWord(token: number): boolean {
    return this.#columns.multiword?.[token] === 1;
  }

  lemma(token: number): string {
    let lemma = this.#lemmas[token];
    if (lemma === undefined) {
      lemma = this.#columns.lemmaOf(token);
      this.#lemmas[token] = lemma;
    }
    return lemma;
  }

  upos(token: number): string {
    return this.#columns.labels.upos[this.#columns.upos[token]!]!;
  }

  xpos(token: number): string {
    return this.#columns.labels.xpos[this.#columns.xpos[token]!]!;
  }

  head(token: number): number {
    return this.#columns.heads[token]!;
  }

  relation(token: number): string {
    this.#relations ??= deriveRelations(this);
    return this.#relations[token]!;
  }

  baseRelation(token: number): string {
    return this.#columns.labels.relations[this.#columns.relations[token]!]!;
  }

  name(token: number): string {
    return this.#columns.labels.names[this.#columns.names[token]!]!;
  }

  children(token: number): readonly number[] {
    const known = this.#children[token];
    if (known) return known;
    this.#childTable ??= childTable(this.#columns.heads);
    const { offsets, children } = this.#childTable;
    const first = offsets[token]!;
    const end = offsets[token + 1]!;
    const made = first === end ? NONE : Array.from(children.subarray(first, end));
    this.#children[token] = made;
    return made;
  }

  span(first: number, last: number): Span {
    return [this.#columns.starts[first]!, this.#columns.ends[last]!];
  }

  subtree(token: number): readonly [first: number, last: number] {
    this.#extents ??= subtreeExtents(this.#columns.heads);
    return [this.#extents.firsts[token]!, this.#extents.lasts[token]!];
  }
}

function sentencesOfTokens(sentenceFirsts: Uint32Array, size: number): Uint32Array {
  const sentences = new Uint32Array(size);
  for (let sentence = 0; sentence + 1 < sentenceFirsts.length; sentence++) {
    sentences.fill(sentence, sentenceFirsts[sentence], sentenceFirsts[sentence + 1]);
  }
  return sentences;
}
