import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import type { Span } from '../../model/record.js';

const entry = once(() => examples().extend({ kind: z.string(), words: z.array(z.string()) }));

/** Kinds of abbreviations after which a capital goes on with the sentence: "Sen. Bo Marsh", "Orlin vs. Tarn". */
const GOES_ON = new Set(['title', 'inner']);

/** A mark that may end a sentence, what closes with it, and the white space or the glued capital behind: "rain. The", "rain.The". */
const END =
  /[.!?…]["'”’)\]]*(?:\s+(?=["“‘'(©\p{Lu}\p{N}])|(?<=[\p{Ll}\d”"’)]{2}[.!?]["'”’)\]]*)(?=[“‘(©]?\p{Lu}\p{Ll}))/gu;

/**
 * The sentences of a paragraph, cut without looking at their words but for abbreviations: good enough to know furniture by, and
 * no more (the language stage splits for itself). Spans count from the paragraph's start and leave out white space between.
 */
export function roughSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const mark = match.index + 1;
    if (isAbbreviated(text, start, match.index)) continue;
    const end = match.index + match[0].trimEnd().length;
    if (end < mark) continue;
    spans.push([start, end]);
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}

let goesOn: Set<string> | null = null;

/** Whether the full stop at `at` belongs to an abbreviation or an initial: "Sen. Marsh", "J. Marsh", "U.S. Army". */
function isAbbreviated(text: string, start: number, at: number): boolean {
  if (text[at] !== '.') return false;
  const word = text.slice(Math.max(start, at - 12), at).match(/[\p{L}.]+$/u)?.[0] ?? '';
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return true;
  goesOn ??= new Set(
    readLexicon('abbreviations', entry)
      .filter(({ kind }) => GOES_ON.has(kind))
      .flatMap(({ words }) => words.map((known) => known.toLowerCase())),
  );
  return goesOn.has(word.toLowerCase());
}
