import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../../src/model/record.js';

/** A news text with the sentences that a larger splitter saw in it: good company for what is no boundary, no gold. */
export interface SilverText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** The silver corpora, and the files with their texts. */
const SILVER = [
  ['silver-polnear.conllu.gz', 'polnear-train.jsonl'],
  ['silver-news.conllu.gz', 'raw-news.jsonl.gz'],
] as const;

/** The news texts of the silver corpora, without the documents named in `without`. */
export function silverTexts(corpora: string, without: ReadonlySet<string>): SilverText[] {
  return SILVER.flatMap(([trees, texts]) => {
    const spans = sentenceSpans(readFile(`${corpora}/${trees}`));
    const lines = readFile(`${corpora}/${texts}`).split('\n');
    return lines.filter(Boolean).flatMap((line) => {
      const { doc, text } = JSON.parse(line) as { doc: string; text: string };
      const found = spans.get(doc);
      return found && !without.has(doc) ? [{ text, sentences: inUtf16(text, found) }] : [];
    });
  });
}

function readFile(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function sentenceSpans(conllu: string): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  let current: Span[] = [];
  for (const [, key, value] of conllu.matchAll(/^# (newdoc id|span) = (.*)$/gm)) {
    if (key === 'span') current.push(value!.split(' ').map(Number) as Span);
    else {
      current = [];
      spans.set(value!, current);
    }
  }
  return spans;
}

/** Spans in code points become spans in UTF-16 units. */
function inUtf16(text: string, spans: readonly Span[]): Span[] {
  const units = [0];
  for (const char of text) units.push(units.at(-1)! + char.length);
  return spans.map(([start, end]) => [units[start]!, units[end]!]);
}
