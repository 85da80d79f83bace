import { fileURLToPath } from 'node:url';
import { isProblem, readArticles } from '../../src/articles/index.js';
import type { SourceArticle } from '../../src/articles/types.js';
import { extractArticle } from '../../src/extract-article.js';
import { loadEnglish } from '../../src/language/index.js';
import { type ArticleRecord, recordSchema, type Span } from '../../src/model/record.js';

const folder = fileURLToPath(new URL('../../seeds/articles', import.meta.url));
const language = loadEnglish();

const articles: SourceArticle[] = [];
for await (const read of readArticles([folder])) if (!isProblem(read)) articles.push(read);
const samples = articles.map(
  (given) => [given.source.slice(folder.length + 1), given, extractArticle(given, language)] as const,
);

/** Every span of a record that quotes its text. */
function spansOf({ entities, claims }: ArticleRecord): Span[] {
  return [
    ...entities.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...claims.flatMap(({ evidence, cue, sourceSpan, targetSpan, content }) => [
      evidence,
      ...[cue, sourceSpan, targetSpan].filter((span) => span !== null),
      ...content,
    ]),
  ];
}

test('there are eleven samples', () => {
  expect(samples).toHaveLength(11);
});

describe.each(samples)('%s', (_, given, record) => {
  test('is a valid record, the same every time', () => {
    expect(recordSchema.parse(record)).toEqual(record);
    expect(extractArticle(given, language)).toEqual(record);
  });

  test('every span quotes the text, and none touches what was dropped', () => {
    for (const [start, end] of spansOf(record)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(given.text.length);
      const inside = record.article.dropped.filter(({ span }) => span[0] < end && start < span[1]);
      expect(inside.filter(({ span }) => start >= span[0] || end <= span[1])).toEqual([]);
    }
  });

  test('claims point at entities and claims of the record', () => {
    const entities = new Set(record.entities.map(({ id }) => id));
    const said = new Set(record.claims.filter(({ type }) => type === 'said').map(({ id }) => id));
    for (const { source, target, event, onWordOf } of record.claims) {
      for (const id of [source, target, event]) expect(id === null || entities.has(id)).toBe(true);
      expect(onWordOf === null || said.has(onWordOf)).toBe(true);
    }
  });
});
