import { cleanArticle, littleRemains, remainderOf } from '../../../src/articles/index.js';
import { readCorpus } from '../shared-corpora.js';

/** More lost than this wants a look: the figure that the reading of news sites is held to. */
const HALF = 0.5;

/** Prints of how many articles of the world news corpus more than half of the words go as furniture, and which they are. */
const corpus = readCorpus('world-news.jsonl.gz');
if (corpus !== undefined) {
  const articles = corpus
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { doc: string; text: string; title: string });
  const lost = articles
    .filter(({ text }) => text)
    .flatMap(({ doc, text, title }) => {
      const { dropped } = cleanArticle({ source: doc, text, title, date: null, outlet: null, url: null });
      const remainder = remainderOf(text, dropped);
      return remainder.share < HALF
        ? [`${doc}: ${littleRemains(remainder) ?? `${Math.round(100 * remainder.share)} % remains`}`]
        : [];
    });
  process.stdout.write(
    `${lost.length} of ${articles.length} articles lose more than half of their words (${((100 * lost.length) / articles.length).toFixed(2)} %)\n`,
  );
  for (const line of lost) process.stdout.write(`  ${line}\n`);
}
