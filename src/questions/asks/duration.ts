import {
  anyOf,
  BEFORE_NUMBERS,
  BEHIND_POINT_OF_TIME,
  CARDINALS,
  OF_LASTING,
  UNITS_OF_LENGTH,
} from '../../lexicon/closed-classes.js';
import { once } from '../../lexicon/once.js';
import { nameWordsOf, spacedWords } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { holdsWeighed, type Weighed, weightIn, weighWords } from '../near-passages.js';
import { formsInSentences, MOST_PASSAGES } from '../passages.js';
import { contentOf } from '../read/content-of.js';
import { spotNames } from '../read/spot-names.js';
import { alternativesOf, wordsOfClass } from '../read/word-classes.js';
import { articlesOf } from '../rows/article-rows.js';
import { rowsOf } from '../rows/edge-rows.js';
import { sentencesAt } from '../sentences-of.js';
import type { AnswerArticle } from '../types.js';
import { isOneOf, namesOf, otherEnd, touching } from './edges.js';
import type { Ask } from './types.js';

/** "more than four hours", "two-day"; no "four hours ago" */
const LENGTH = new RegExp(
  `(?<!\\p{L})(?:(?:${anyOf(BEFORE_NUMBERS)})\\s+)?(?:\\d+(?:\\.\\d+)?|an?|${anyOf(CARDINALS)})(?:\\s|-)(?:of\\s)?(?:\\p{L}+\\s)?(?:${anyOf(UNITS_OF_LENGTH)})s?(?!\\p{L}|[\\s-]+${anyOf(BEHIND_POINT_OF_TIME)}(?!\\p{L}))`,
  'iu',
);
/** "a three-hour [meeting]", "[lasted] more than three hours": the length is the thing's own. */
const OWN_LENGTH = once(
  () =>
    new RegExp(
      `(?:${alternativesOf('last-long')})\\s(?:\\p{L}+\\s){0,2}?${LENGTH.source}|${LENGTH.source}[\\s-](?:long\\s)?(?:${alternativesOf('meeting')})(?!\\p{L})`,
      'iu',
    ),
);
/** Articles, and two sentences, must hold at least this share of the words. */
const LEAST_SHARE = 0.5;
/** So many articles are read. */
const MOST_READ = 60;
/** A sentence with a verb of lasting, one that names all itself, one with a word for a meeting, one whose length is told of that. */
const [LASTING, NAMING, MEETING, OWN] = [1, 1, 1, 3];

/** How long something lasted: sentences that tell a length of time of what is asked for. */
export const duration: Ask = {
  ask: 'duration',
  patterns: 'question-duration',
  names: 0,
  kinds: { a: ['person'], b: ['person'] },
  show: ['summary', 'articles', 'rows'],
  answer: ({ view, a, b, filter, question }) => {
    const spotted = spotNames(view, question.words ?? '');
    const nodes = [...[a, b].flatMap((side) => side.slice(0, 1)), ...spotted.map(({ node }) => node)];
    const content = contentOf(question.words ?? '', spotted);
    // "how long did the talks last" asks for nothing but the talks
    const words = content === '' && spotted.length === 0 ? (question.words ?? '') : content;
    const met = a.length > 0 && b.length > 0;
    const told = lengthsTold(view, { nodes, words, met }, (ids) => articlesOf(view, ids, filter));
    const what = [namesOf(nodes), words].filter((part) => part !== '').join(', ');
    const [first] = told;
    const meetings = met ? touching(view, a, 'met').filter((edge) => isOneOf(b, otherEnd(a, edge))) : [];
    return first
      ? {
          articles: told,
          rows: rowsOf(view, meetings, filter).rows,
          summary: `${what}: “${LENGTH.exec(first.passage?.quote ?? '')?.[0] ?? ''}”, as articles tell it.`,
        }
      : { problem: `No article tells how long it was: ${what}.` };
  },
};

interface Lasting {
  readonly nodes: readonly ViewNode[];
  readonly words: string;
  /** whether it is a meeting of all of them */
  readonly met: boolean;
}

/** Sentences that tell a length of time and name all, or stand behind one that does; the best first, one an article. */
function lengthsTold(
  view: GraphView,
  { nodes, words, met }: Lasting,
  articlesAt: (ids: Iterable<string>) => AnswerArticle[],
): AnswerArticle[] {
  const weighed = weighWords(view, words);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (nodes.length === 0 && total === 0) return [];
  const ids = nodes.length > 0 ? view.articlesOf(nodes[0]!.key) : weighed.flatMap(({ held }) => [...(held ?? [])]);
  const also = nodes.slice(1).map(({ key }) => new Set(view.articlesOf(key)));
  const near = [...new Set(ids)].filter(
    (id) => also.every((own) => own.has(id)) && (total === 0 || weightIn(id, weighed) >= total * LEAST_SHARE),
  );
  const names = nodes.map((node) => formsInSentences(node).map((form) => ` ${form} `));
  const places = names.filter((_, at) => nodes[at]?.type !== 'person').flat();
  const found: { readonly article: AnswerArticle; readonly score: number }[] = [];
  for (const article of articlesAt(near).slice(0, MOST_READ)) {
    const text = article.copyOf === null ? view.text(article.article) : null;
    if (text === null) continue;
    let before = ' ';
    let best: (typeof found)[number] | null = null;
    for (const { start, quote } of sentencesAt(text)) {
      const own = spacedWords(quote);
      const both = before + own;
      before = own;
      if (!LENGTH.test(quote)) continue;
      const isNamed = (line: string): boolean => names.every((forms) => forms.some((form) => line.includes(form)));
      const held = weighed.filter((each) => holdsWeighed(both, each));
      const share = total === 0 ? 1 : held.reduce((sum, { weight }) => sum + weight, 0) / total;
      const lasts = holdsOf('last-long', own);
      const meets = holdsOf('meeting', own);
      if (!isNamed(both) || share < LEAST_SHARE || (met && !lasts && !meets)) continue;
      // "in the past 18 months she explained it" tells not how long she was it
      if (!met && !lasts && !isOwnLength(quote, weighed, places)) continue;
      const score =
        share +
        (OWN_LENGTH().test(quote) ? OWN : 0) +
        (lasts ? LASTING : 0) +
        (isNamed(own) ? NAMING : 0) +
        (met && meets ? MEETING : 0);
      if (best === null || score > best.score)
        best = { article: { ...article, passage: { span: [start, start + quote.length], quote } }, score };
    }
    if (best) found.push(best);
  }
  return found
    .sort((x, y) => y.score - x.score)
    .slice(0, MOST_PASSAGES)
    .map(({ article }) => article);
}

/** "for three years", "an eight-week strike": a length that stands behind a word of lasting or before what is asked for. */
function isOwnLength(quote: string, weighed: readonly Weighed[], forms: readonly string[]): boolean {
  const told = LENGTH.exec(quote);
  if (!told) return false;
  const before = quote.slice(0, told.index);
  const clause = nameWordsOf(quote.slice(told.index + told[0].length).split(/[,;:]/)[0] ?? '');
  const behind = ` ${clause.slice(0, WORDS_BETWEEN).join(' ')} `;
  return (
    BEHIND_WORD_OF_LASTING.test(before) ||
    weighed.some((one) => holdsWeighed(behind, one)) ||
    forms.some((form) => behind.includes(form))
  );
}

/** Words between a length and what lasted so long. */
const WORDS_BETWEEN = 4;
const BEHIND_WORD_OF_LASTING = new RegExp(`(?<!\\p{L})${anyOf(OF_LASTING)}\\s*$`, 'iu');

const holdsOf = (name: string, line: string): boolean => wordsOfClass(name).some((word) => line.includes(` ${word} `));
