import { type ConlluSentence, isWord } from '../../../src/language/conllu/index.js';
import type { Span } from '../../../src/model/record.js';

/** A document of a treebank as raw text, with the spans that its annotators gave. */
export interface GoldText {
  readonly text: string;
  /** surface tokens: "don't" is one */
  readonly tokens: readonly Span[];
  /** syntactic words: "do", "n't" */
  readonly words: readonly Span[];
  readonly sentences: readonly Span[];
}

/** The documents of a treebank; paragraphs (`# newpar`) are parted by a line break, sentences by a space unless SpaceAfter=No. */
export function goldTexts(sentences: readonly ConlluSentence[]): GoldText[] {
  const texts: GoldText[] = [];
  let group: ConlluSentence[] = [];
  for (const sentence of sentences) {
    if (group.length > 0 && sentence.comments.some((comment) => comment.startsWith('# newdoc'))) {
      texts.push(goldText(group));
      group = [];
    }
    group.push(sentence);
  }
  if (group.length > 0) texts.push(goldText(group));
  return texts;
}

function goldText(sentences: readonly ConlluSentence[]): GoldText {
  const gold = { text: '', tokens: [] as Span[], words: [] as Span[], sentences: [] as Span[] };
  for (const sentence of sentences) {
    const paragraph = sentence.comments.some((comment) => comment.startsWith('# newpar'));
    if (paragraph && gold.text !== '') gold.text = `${gold.text.trimEnd()}\n`;
    const start = gold.text.length;
    appendRows(gold, sentence);
    gold.sentences.push([start, gold.text.trimEnd().length]);
  }
  return gold;
}

function appendRows(gold: { text: string; tokens: Span[]; words: Span[] }, { rows }: ConlluSentence): void {
  let multiwordEnd = 0;
  for (const row of rows) {
    const [first, last] = row.id.split('-').map(Number);
    const start = gold.text.length;
    if (last !== undefined) {
      // the words of a multiword token are written one after the other in both treebanks
      multiwordEnd = last;
      gold.tokens.push([start, start + row.form.length]);
    } else if (isWord(row)) {
      gold.text += row.form;
      gold.words.push([start, gold.text.length]);
      if (first! > multiwordEnd) gold.tokens.push([start, gold.text.length]);
      if (first! < multiwordEnd) continue;
      const range = first === multiwordEnd ? rows.find(({ id }) => id.endsWith(`-${first}`))! : row;
      if (!range.misc.includes('SpaceAfter=No')) gold.text += ' ';
    }
  }
}
