import { answerLines } from '../../cli/show-answer.js';
import { extractArticle } from '../../src/extract-article.js';
import { assembleGraph, viewOf } from '../../src/graph/index.js';
import type { StoredArticle } from '../../src/graph/types.js';
import { loadEnglish } from '../../src/language/index.js';
import { answerQuestion } from '../../src/questions/answer-question.js';

const texts: Record<string, string> = {
  'ferry.txt': `The ferry dispute went on in Orvik on Monday.

Several elders of the Harbour Party urged Ada Lund to step aside as chairwoman. Ada Lund refused and flew to Selm.

The fares of the island ferries have gone up by a third since May. Captain Rolf Mo said that the sea was calm.

Nine delegates attended the congress of the Harbour Party, among them Sanna Berg.

Sanna Berg rowed across the bay in a red kayak. Sanna Berg mended the kayak in the bay by herself. Sanna Berg sold her kayak by the bay.`,
  'school.txt': `The new school in Selm opened on Tuesday.

Bo Vik cut the ribbon. He hired forty teachers and a cook.`,
  'row.txt': `Karin Moe called Tor Hagen a coward on Monday.

"Karin Moe says that Tor Hagen is a coward, but Tor Hagen is no coward," Tor Hagen said.`,
};

const language = loadEnglish();
const stored = Object.entries(texts).map(([source, text]): StoredArticle => {
  const article = { source, text, title: null, date: '2031-05-05', outlet: null, url: null };
  return { record: extractArticle(article, language), text, sources: [source] };
});
const textOf = (id: string): string | null => stored.find(({ record }) => record.article.id === id)?.text ?? null;
const view = viewOf(assembleGraph(stored, []), textOf);

const passages = (question: string): string[] =>
  answerQuestion(view, question).articles.flatMap(({ article, passage }) => {
    if (!passage) return [];
    expect(textOf(article)?.slice(...passage.span)).toBe(passage.quote);
    return [passage.quote];
  });

describe('sentences that come nearest where none holds all that is sought', () => {
  test.each([
    ['was Lund pressed by elders to step aside', 'urged Ada Lund to step aside'],
    ['how many teachers did Vik hire for his schools', 'hired forty teachers'],
    ['who attended the Harbour Party congress', 'among them Sanna Berg'],
  ])('%s', (question, words) => {
    expect(passages(question)[0]).toContain(words);
  });

  test.each([
    ['was Lund asked about whales', 'whales'],
    ['which instruments does Vik play', 'teachers'],
    ['who bought the lighthouse', 'ribbon'],
    ['did Berg juggle lanterns, trumpets, whistles and torches at the congress', 'among them'],
    ['did Vik step aside', 'urged'],
  ])('%s: none', (question, words) => {
    expect(passages(question).filter((quote) => quote.includes(words))).toEqual([]);
  });

  test('no more than three of one article', () => {
    expect(passages('did Sanna Berg paddle her kayak in the bay')).toHaveLength(3);
  });

  test('says that they come nearest only', () => {
    const { summary } = answerQuestion(view, 'was Lund pressed by elders to step aside');
    expect(summary).toContain('come nearest');
  });
});

describe('what somebody said in articles on a topic', () => {
  test('stands in for statements that name it', () => {
    const { rows, notes } = answerQuestion(view, 'what did Rolf Mo say about ferry fares in the islands');
    expect(rows.map(({ target }) => target.name).join(' ')).toContain('sea was calm');
    expect(notes.join(' ')).toContain('beside them');
  });

  test('but not in articles on something else', () => {
    const { rows } = answerQuestion(view, 'what did Rolf Mo say about the new school');
    expect(rows).toEqual([]);
  });
});

test('who called somebody something is not the one called so', () => {
  const { rows } = answerQuestion(view, 'who called Tor Hagen a coward');
  expect([...new Set(rows.map(({ source }) => source.name))]).toEqual(['Karin Moe']);
});

test('an article without a title is called by where it was read, once', () => {
  const answer = answerQuestion(view, 'who attended the Harbour Party congress');
  const untitled = { ...answer, articles: answer.articles.map((article) => ({ ...article, title: null })) };
  const shown = answerLines(untitled, { rows: 20, evidence: 3 }).map((line) => line.map(({ text }) => text).join(''));
  expect(shown.filter((line) => line.includes('ferry.txt'))).toEqual(['ferry.txt  2031-05-05']);
});
