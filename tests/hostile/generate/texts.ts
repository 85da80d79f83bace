import { fileURLToPath } from 'node:url';
import { isProblem, readArticles } from '../../../src/articles/index.js';
import { MOST_BYTES } from '../../../src/articles/read/decode-text.js';
import type { SourceArticle } from '../../../src/articles/types.js';
import type { Chance } from './chance.js';
import { payload } from './payloads.js';

const SEEDS = fileURLToPath(new URL('../../../seeds/articles', import.meta.url));

/** The sample articles, to be mutated. */
export async function sampleArticles(): Promise<SourceArticle[]> {
  const articles: SourceArticle[] = [];
  for await (const read of readArticles([SEEDS])) if (!isProblem(read)) articles.push(read);
  return articles;
}

/** So long a stretch of an article is mutated: hostile texts need not be long. */
const STRETCH = 900;
const LONG_TOKEN = 3000;
const LONG_SENTENCE_WORDS = 100_000;

type Mutation = (text: string, chance: Chance) => string;

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

/** Where a word begins, so that what is put there stands beside words and names. */
function wordStart(text: string, chance: Chance): number {
  const from = chance.place(text);
  const next = text.indexOf(' ', from);
  return next < 0 ? from : next + 1;
}

const MUTATIONS: readonly Mutation[] = [
  // a payload anywhere, before a word, within every tenth word
  (text, chance) => insert(text, chance.place(text), payload(chance)),
  (text, chance) => insert(text, wordStart(text, chance), `${payload(chance)} `),
  (text, chance) => text.replace(/ (?=\p{Lu})/gu, (space) => (chance.onceIn(4) ? payload(chance) : space)),
  (text, chance) => text.replace(/\p{Lu}\p{Ll}+/gu, (name) => (chance.onceIn(6) ? `${name} ${payload(chance)}` : name)),
  // letters changed, lost, doubled, turned round
  (text, chance) => text.slice(0, chance.place(text)) + text.slice(chance.place(text)),
  (text, chance) => {
    const at = chance.place(text);
    return insert(text, chance.place(text), text.slice(at, at + chance.below(400)));
  },
  (text, chance) =>
    [...text].map((letter) => (chance.onceIn(40) ? String.fromCharCode(chance.below(0x10000)) : letter)).join(''),
  (text) => [...text].reverse().join(''),
  (text, chance) =>
    text
      .split('. ')
      .sort(() => chance.below(3) - 1)
      .join('. '),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
  // white space and ends of lines
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(/\s+/g, ' '),
  (text) => text.replaceAll(' ', '\u00a0'),
  // sentences without an end, ends without a sentence
  (text) => text.replaceAll(/[.!?]/g, ','),
  (text) => text.replaceAll(' ', '. '),
  (text, chance) =>
    insert(
      text,
      wordStart(text, chance),
      `${chance.of(['x', 'Ab', 'a-', '“', 'É', '😀', '1', '.'])}`.repeat(1 + chance.below(LONG_TOKEN)),
    ),
  // marks
  (text, chance) => text.replaceAll(/[“”"]/g, () => chance.of(['“', '”', '"', "''", '``', '«', '„', "'", '‘', '’'])),
  (text, chance) =>
    text.replaceAll(/(?<=\p{L}) /gu, (space) =>
      chance.onceIn(8) ? chance.of([' "', '" ', ' “', '” ', ' (', ') ', ' [', '] ', ' ‘']) : space,
    ),
  (text, chance) => `${'“'.repeat(chance.below(200))}${text}${'”'.repeat(chance.below(200))}`,
  (text, chance) =>
    text.replaceAll(/\p{L}/gu, (letter) =>
      chance.onceIn(10) ? letter + '\u0301'.repeat(1 + chance.below(20)) : letter,
    ),
  (text, chance) =>
    text.replaceAll(/\p{L}{4,}/gu, (word) =>
      chance.onceIn(5) ? insert(word, 2, chance.of(['\u200b', '\u00ad', '\u200d', '\u2060'])) : word,
    ),
  // what pages leave behind, and garbled letters
  (text, chance) => text.replaceAll('. ', () => chance.of(['. ', '.</p><p>', '.<br/>', '. &nbsp;', '. <a href="x">'])),
  (text) => text.replaceAll('’', 'â€™').replaceAll('é', 'Ã©'),
  // one thing told again and again
  (text, chance) => {
    const names = text.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? ['Ada Lund'];
    return `${text} ${`${chance.of(names)} ${chance.of(['met', 'and', 'said', 'of', ',', 'condemned', 'of the Ministry of'])} `.repeat(chance.below(60))}`;
  },
];

/** Where a hostile text says something of itself. */
const metadata = (text: string | null, chance: Chance): string | null =>
  chance.onceIn(3) ? `${text ?? ''}${payload(chance)}` : text;

/** Hostile article number `number`: a stretch of a sample article, mutated up to five times. */
export function hostileArticle(samples: readonly SourceArticle[], chance: Chance, number: number): SourceArticle {
  const sample = chance.of(samples);
  const start = chance.onceIn(2) ? 0 : chance.below(sample.text.length);
  let text = sample.text.slice(start, start + 1 + chance.below(STRETCH));
  for (let times = 1 + chance.below(5); times > 0; times--) text = chance.of(MUTATIONS)(text, chance);
  if (chance.onceIn(2000)) text = longSentence(text, chance);
  if (!/\S/.test(text)) text = `${text}x`;
  return {
    source: `case-${number}${chance.onceIn(4) ? payload(chance).replaceAll(/[/\0]/g, '') : ''}`,
    text,
    title: metadata(sample.title, chance),
    date: chance.onceIn(3) ? chance.of(['2031-05-02', '0000-01-01', '9999-12-31']) : sample.date,
    outlet: metadata(sample.outlet, chance),
    url: metadata(sample.url, chance),
    // most would be refused for a language that nobody speaks
    language: 'en',
  };
}

/** A sentence of a hundred thousand words, made of those of the text, as far as an article may be long. */
function longSentence(text: string, chance: Chance): string {
  const words = text.replaceAll(/[.!?\n]/g, ' ').split(/ +/);
  return Array.from({ length: LONG_SENTENCE_WORDS }, () => chance.of(words))
    .join(' ')
    .slice(0, MOST_BYTES);
}
