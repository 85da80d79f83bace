import { goldTexts } from '../../../seeds/training/split/gold-texts.js';
import { isWord, miscValue, readConllu } from '../../../src/language/conllu/index.js';
import type { Span } from '../../../src/model/record.js';
import { readCorpus } from '../shared-corpora.js';

/** Words of a treebank that stand for something, and the number of what they stand for. */
export interface GoldMention {
  readonly span: Span;
  /** mentions of one number are coreferent */
  readonly chain: number;
  /** GUM's kind: person, organization, place, abstract … */
  readonly kind: string;
}

export interface CoreferentText {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  /** every mention, the outer one before those inside it */
  readonly mentions: readonly GoldMention[];
}

/** The documents of GUM as raw text with their coreference; none (and a line that says so) where the corpus is absent. */
export function coreferentTexts(part: 'train' | 'dev'): CoreferentText[] {
  const content = readCorpus(`gum-${part}.conllu`);
  if (content === undefined) return [];
  return content
    .split(/^(?=# newdoc)/m)
    .filter((document) => document.trim() !== '')
    .map(readDocument);
}

function readDocument(document: string): CoreferentText {
  const id = /^# newdoc id = (.*)$/m.exec(document)?.[1] ?? '';
  const sentences = readConllu(document, id);
  const [gold] = goldTexts(sentences);
  const marks = sentences.flatMap(({ rows }) =>
    rows.filter((row) => isWord(row)).map((row) => miscValue(row.misc, 'Entity') ?? ''),
  );
  const genre = /^# meta::genre = (.*)$/m.exec(document)?.[1] ?? '';
  return { id, genre, text: gold!.text, mentions: mentionsOf(marks, gold!.words) };
}

/** Marks as GUM writes them: "(3-person-new-…" opens, "3)" closes, "(4-place-…)" does both; "3[1/2]" parts of one that is cut in two are left out. */
function mentionsOf(marks: readonly string[], words: readonly Span[]): GoldMention[] {
  const open: { chain: number; kind: string; start: number }[] = [];
  const found: GoldMention[] = [];
  marks.forEach((mark, at) => {
    const [start, end] = words[at]!;
    const close = (chain: number) => {
      const index = open.findLastIndex((each) => each.chain === chain);
      const [opened] = index < 0 ? [] : open.splice(index, 1);
      if (opened) found.push({ chain, kind: opened.kind, span: [opened.start, end] });
    };
    for (const [, opens, chain, kind, whole, closes] of mark.matchAll(
      /(\()(\d+)-([a-z]+)-[^()]*?(?:(\))|(?=\(|$|\d+\)))|(\d+)\)/g,
    )) {
      if (opens) open.push({ chain: Number(chain), kind: kind!, start });
      if (closes) close(Number(closes));
      if (whole) close(Number(chain));
    }
  });
  return found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** The chain of the innermost mention that holds a place in the text; null where none does. */
export function chainAt(mentions: readonly GoldMention[], place: number): GoldMention | null {
  const around = mentions.filter(({ span: [start, end] }) => start <= place && place < end);
  return around.at(-1) ?? null;
}
