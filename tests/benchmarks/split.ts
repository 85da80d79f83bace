import { type GoldText, goldTexts } from '../../seeds/training/split/gold-texts.js';
import { readConllu } from '../../src/language/conllu/index.js';
import { type Split, splitText } from '../../src/language/split/index.js';
import type { Span } from '../../src/model/record.js';
import { readCorpus } from './shared-corpora.js';

/**
 * How well and how fast raw text is cut: `npx tsx tests/benchmarks/split.ts`.
 * A token, word or sentence counts when it holds the same characters as the gold one, white space aside (as the CoNLL 2018
 * shared task counts). Words are syntactic: "do|n't"; tokens take a multiword token as one.
 */
const TREEBANKS = ['ewt-dev', 'gum-dev'];
const ROUNDS = 5;

for (const name of TREEBANKS) {
  const content = readCorpus(`${name}.conllu`);
  if (content === undefined) continue;
  const texts = goldTexts(readConllu(content, name));
  const counts = { tokens: counter(), words: counter(), sentences: counter() };
  for (const gold of texts) countText(gold, splitText(gold.text), counts);
  const figures = Object.entries(counts).map(([what, count]) => `${what} ${percent(f1(count))}`);
  process.stdout.write(`${name}: ${figures.join(', ')} (F1 from raw text); ${speed(texts)} words a second\n`);
}

interface Counter {
  gold: number;
  found: number;
  right: number;
}

function counter(): Counter {
  return { gold: 0, found: 0, right: 0 };
}

function countText(gold: GoldText, split: Split, counts: Record<'tokens' | 'words' | 'sentences', Counter>): void {
  const { starts, ends, sentenceFirsts, multiword } = split;
  const words: Span[] = [...starts].map((start, token) => [start, ends[token]!]);
  const tokens: Span[] = [];
  for (const [token, [start, end]] of words.entries()) {
    if (multiword[token]) tokens.at(-1)![1] = end;
    else tokens.push([start, end]);
  }
  const sentences: Span[] = [];
  for (let sentence = 0; sentence < split.sentences; sentence++) {
    sentences.push([starts[sentenceFirsts[sentence]!]!, ends[sentenceFirsts[sentence + 1]! - 1]!]);
  }
  count(gold.words, words, counts.words);
  count(gold.tokens, tokens, counts.tokens);
  count(gold.sentences, sentences, counts.sentences);
}

function count(gold: readonly Span[], found: readonly Span[], counts: Counter): void {
  const keys = new Set(gold.map(([start, end]) => `${start} ${end}`));
  counts.gold += gold.length;
  counts.found += found.length;
  counts.right += found.filter(([start, end]) => keys.has(`${start} ${end}`)).length;
}

function f1({ gold, found, right }: Counter): number {
  return (2 * right) / (gold + found);
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

/** Words a second of processor time, the best of several rounds. */
function speed(texts: readonly GoldText[]): string {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    let words = 0;
    for (const { text } of texts) words += splitText(text).size;
    best = Math.max(best, (words * 1e6) / process.cpuUsage(start).user);
  }
  return Math.round(best).toLocaleString('en');
}
