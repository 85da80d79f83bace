import { createAnnotation } from '../annotation.js';
import { lemmatise } from '../lemma/index.js';
import type { Annotation } from '../types.js';
import { alignWords, type PlacedSentence, rebuildText, startsParagraph } from './align-words.js';
import { miscValue } from './read-conllu.js';
import type { ConlluRow, ConlluSentence } from './types.js';

/**
 * Trees read from CoNLL-U as an annotation. With the text they were made from, tokens stand where they stand in it;
 * without, the text is put together from the forms. Multiword tokens give their words; empty nodes are left out.
 */
export function annotationFromConllu(sentences: readonly ConlluSentence[], text?: string): Annotation {
  const rebuilt = text === undefined ? rebuildText(sentences) : { text, placed: alignWords(sentences, text) };
  const rows = rebuilt.placed.flatMap((sentence) => sentence.words);
  const spans = rebuilt.placed.flatMap((sentence) => sentence.spans);
  const [upos, xpos, relations, names] = [new Interner(), new Interner(), new Interner(), new Interner()];
  names.idOf('');
  return createAnnotation({
    text: rebuilt.text,
    starts: Uint32Array.from(spans, ([start]) => start),
    ends: Uint32Array.from(spans, ([, end]) => end),
    sentenceFirsts: firstsOf(rebuilt.placed),
    blocks: blocksOf(sentences, rebuilt.placed, rebuilt.text),
    upos: Uint8Array.from(rows, (row) => upos.idOf(row.upos)),
    xpos: Uint8Array.from(rows, (row) => xpos.idOf(row.xpos)),
    heads: Int32Array.from(headsOf(rebuilt.placed)),
    relations: Uint8Array.from(rows, (row) => relations.idOf(row.deprel.split(':')[0]!)),
    names: Uint8Array.from(rows, (row) => names.idOf(nameOf(row))),
    labels: { upos: upos.labels, xpos: xpos.labels, relations: relations.labels, names: names.labels },
    lemmaOf: (token) => lemmaOf(rows[token]!),
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

function headsOf(placed: readonly PlacedSentence[]): number[] {
  let first = 0;
  return placed.flatMap(({ words }) => {
    const heads = words.map(({ head }) => {
      const number = Number(head);
      return Number.isInteger(number) && number >= 1 && number <= words.length ? first + number - 1 : -1;
    });
    first += words.length;
    return heads;
  });
}

function nameOf(row: ConlluRow): string {
  const name = miscValue(row.misc, 'Name');
  return name === undefined || name === 'O' ? '' : name;
}

const lemmaOf = (row: ConlluRow): string =>
  row.lemma === '_' && row.form !== '_' ? lemmatise(row.form, row.upos, row.xpos) : row.lemma;
