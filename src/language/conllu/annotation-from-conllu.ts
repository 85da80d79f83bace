import { createAnnotation } from '../annotation.js';
import type { AnnotationColumns } from '../columns.js';
import { lemmatise } from '../lemma/index.js';
import type { Annotation } from '../types.js';
import { alignWords, type PlacedSentence, rebuildText, startsParagraph } from './align-words.js';
import { miscValue } from './read-conllu.js';
import type { ConlluRow, ConlluSentence } from './types.js';

/** The words of sentences, and where they stand. */
export interface PlacedWords
  extends Pick<AnnotationColumns, 'text' | 'starts' | 'ends' | 'multiword' | 'sentenceFirsts' | 'blocks'> {
  readonly words: readonly ConlluRow[];
  readonly multiword: Uint8Array;
}

/** Finds the words of sentences in the text they were made from, or in one put together from their forms. */
export function placeWords(sentences: readonly ConlluSentence[], text?: string): PlacedWords {
  const { placed, ...rebuilt } =
    text === undefined ? rebuildText(sentences) : { text, placed: alignWords(sentences, text) };
  const spans = placed.flatMap((sentence) => sentence.spans);
  return {
    text: rebuilt.text,
    words: placed.flatMap((sentence) => sentence.words),
    starts: Uint32Array.from(spans, ([start]) => start),
    ends: Uint32Array.from(spans, ([, end]) => end),
    multiword: Uint8Array.from(placed.flatMap((sentence) => sentence.continues)),
    sentenceFirsts: firstsOf(placed),
    blocks: blocksOf(sentences, placed, rebuilt.text),
  };
}

/**
 * Trees read from CoNLL-U as an annotation. With the text they were made from, tokens stand where they stand in it;
 * without, the text is put together from the forms. Multiword tokens give their words; empty nodes are left out.
 */
export function annotationFromConllu(sentences: readonly ConlluSentence[], text?: string): Annotation {
  const { words, ...places } = placeWords(sentences, text);
  const [upos, xpos, relations, names] = [new Interner(), new Interner(), new Interner(), new Interner()];
  names.idOf('');
  return createAnnotation({
    ...places,
    upos: Uint8Array.from(words, (row) => upos.idOf(row.upos)),
    xpos: Uint8Array.from(words, (row) => xpos.idOf(row.xpos)),
    heads: headsOf(words, places.sentenceFirsts),
    relations: Uint8Array.from(words, (row) => relations.idOf(row.deprel.split(':')[0]!)),
    names: Uint8Array.from(words, (row) => names.idOf(nameOf(row))),
    labels: { upos: upos.labels, xpos: xpos.labels, relations: relations.labels, names: names.labels },
    lemmaOf: (token) => lemmaOf(words[token]!),
  });
}

/** Gives every label the next free number. */
class Interner {
  readonly labels: string[] = [];
  readonly #ids = new Map<string, number>();

  idOf(label: string): number {
    let id = this.#ids.get(label);
    if (id === undefined) {
      id = this.labels.push(label) - 1;
      this.#ids.set(label, id);
    }
    return id;
  }
}

function firstsOf(placed: readonly PlacedSentence[]): Uint32Array {
  const firsts = new Uint32Array(placed.length + 1);
  for (const [index, { words }] of placed.entries()) firsts[index + 1] = firsts[index]! + words.length;
  return firsts;
}

/** A block is a paragraph: it starts at `# newpar`, or where a line break stands between two sentences. */
function blocksOf(sentences: readonly ConlluSentence[], placed: readonly PlacedSentence[], text: string): Uint32Array {
  let block = 0;
  let end = 0;
  return Uint32Array.from(placed, ({ spans }, index) => {
    const start = spans[0]?.[0] ?? end;
    if (index > 0 && (startsParagraph(sentences[index]!) || text.slice(end, start).includes('\n'))) block++;
    end = spans.at(-1)?.[1] ?? end;
    return block;
  });
}

function headsOf(words: readonly ConlluRow[], firsts: Uint32Array): Int32Array {
  const heads = new Int32Array(words.length).fill(-1);
  for (let sentence = 0; sentence + 1 < firsts.length; sentence++) {
    const [first, end] = [firsts[sentence]!, firsts[sentence + 1]!];
    for (let token = first; token < end; token++) {
      const number = Number(words[token]!.head);
      if (Number.isInteger(number) && number >= 1 && number <= end - first) heads[token] = first + number - 1;
    }
  }
  return heads;
}

function nameOf(row: ConlluRow): string {
  const name = miscValue(row.misc, 'Name');
  return name === undefined || name === 'O' ? '' : name;
}

const lemmaOf = (row: ConlluRow): string =>
  row.lemma === '_' && row.form !== '_' ? lemmatise(row.form, row.upos, row.xpos) : row.lemma;
