import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { loadEnglish } from '../../../src/language/index.js';
import { splitText } from '../../../src/language/split/index.js';

/**
 * Cuts the articles of a JSON Lines file (`doc`, `text`; `.gz` too) into sentences and tokens with the shipped splitter, so that the
 * network learns on the tokens it will meet: `tsx cut-articles.ts IN OUT [--trees]`. A line out: doc, starts, ends (UTF-16), forms,
 * firsts; with --trees also heads and lemmas by the shipped network, which tell the head word of a labelled span.
 */
const [from, to, trees] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error('cut-articles.ts: give the articles and the file to write');
const english = trees === '--trees' ? loadEnglish() : undefined;
const file = createReadStream(from);
const out = createWriteStream(to);
for await (const line of createInterface({ input: from.endsWith('.gz') ? file.pipe(createGunzip()) : file })) {
  if (line.trim() === '') continue;
  const { doc, text } = JSON.parse(line) as { doc: string; text: string };
  const split = splitText(text);
  const starts = Array.from(split.starts);
  const ends = Array.from(split.ends);
  const annotation = english?.annotate(text, split.blocks);
  const cut = {
    doc,
    starts,
    ends,
    forms: starts.map((start, token) => text.slice(start, ends[token])),
    firsts: Array.from(split.sentenceFirsts),
    heads: annotation && starts.map((_, token) => annotation.head(token)),
    lemmas: annotation && starts.map((_, token) => annotation.lemma(token)),
  };
  out.write(`${JSON.stringify(cut)}\n`);
}
out.end();
