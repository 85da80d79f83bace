import { analyseForms } from '../../../src/language/analyse-document.js';
import { loadEnglish } from '../../../src/language/english.js';
import { splitText } from '../../../src/language/split/index.js';
import type { Annotation } from '../../../src/language/types.js';
import { readCorpus } from '../shared-corpora.js';
import { measureLoad } from './measure-load.js';
import { otherLibraries } from './other-libraries.js';

// npm run benchmark:language [weights]: words a second a stage, load time and peak memory, beside wink-nlp and compromise in the same
// run. Figures are the best of several rounds, in the processor's time of this process, so that other work on the machine shows less.

/** Articles that a round reads. */
const ARTICLES = 60;
const ROUNDS = 5;

const print = (line: string) => process.stdout.write(`${line}\n`);
const weights = process.argv[2];
const texts = articleTexts();
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
print(`${texts.length} articles, ${words} words (runs of non-blanks), one thread`);

const language = loadEnglish(weights);
const splits = texts.map((text) => ({ text, ...splitText(text) }));
const analyse = () =>
  splits.map(({ sentenceBlocks, ...split }) =>
    analyseForms(language.network, formsOf(split), { ...split, blocks: sentenceBlocks }),
  );
const annotations = analyse();
report('sentences and tokens', () => texts.map((text) => splitText(text)));
report('tags, trees and names', analyse);
report(
  'lemmas and relations’ subtypes',
  () => annotations.forEach(readAll),
  () => annotations.splice(0, annotations.length, ...analyse()),
);
report('everything (annotate)', () => texts.map((text) => readAll(language.annotate(text))));
for (const { name, read } of otherLibraries()) report(name, () => texts.map(read), undefined, 2);
print(`load (fresh process, best of ${ROUNDS}): ${measureLoad(ROUNDS, weights).toFixed(0)} ms`);
print(
  `peak memory of this process, the other libraries in it: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);

function formsOf({ text, starts, ends, size }: { text: string; starts: Uint32Array; ends: Uint32Array; size: number }) {
  return Array.from({ length: size }, (_, token) => text.slice(starts[token], ends[token]));
}

/** Asks for what is made when first asked for. */
function readAll(annotation: Annotation): void {
  for (let token = 0; token < annotation.size; token++) {
    annotation.lemma(token);
    annotation.relation(token);
  }
}

/** Runs a stage over all articles, some rounds, and prints the best. */
function report(name: string, run: () => unknown, prepare?: () => unknown, rounds = ROUNDS): void {
  let [best, wall] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    prepare?.();
    const before = process.cpuUsage();
    const start = performance.now();
    run();
    wall = Math.min(wall, performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  const rate = (milliseconds: number) =>
    Math.round((words / milliseconds) * 1000)
      .toLocaleString('en')
      .padStart(9);
  print(`${name.padEnd(34)}${rate(best)} words a second of processor time, ${rate(wall)} of the clock`);
}

/** Articles of the news corpus. */
function articleTexts(): string[] {
  const corpus = readCorpus('polnear-dev.jsonl');
  if (corpus === undefined)
    throw new Error('The benchmark reads articles of ../shared/corpora/polnear-dev.jsonl; put the corpora there.');
  const lines = corpus.split('\n').filter((line) => line !== '');
  return lines.slice(0, ARTICLES).map((line) => (JSON.parse(line) as { text: string }).text);
}
