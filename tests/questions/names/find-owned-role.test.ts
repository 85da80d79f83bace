import { extractArticle } from '../../../src/extract-article.js';
import { assembleGraph, viewOf } from '../../../src/graph/index.js';
import type { StoredArticle } from '../../../src/graph/types.js';
import { loadEnglish } from '../../../src/language/index.js';
import { answerQuestion } from '../../../src/questions/answer-question.js';

const text = `ORVIK, May 4 - Ada Lund, the mayor of Orvik, spoke to the press on Monday.

Lund’s husband Olav Brandt told reporters that he would not run for office.

Kari Moe, a senior adviser to Lund on harbour affairs, said the plan was ready.

Bo Vik of the Harbour Party met his own adviser, Nils Aas, in Selm on Tuesday.

The Harbour Union objected. Its chairwoman, Sanna Berg, called the plan a joke. Pia Holt, a former judge and head of the Orvik Trust, agreed with her.

In June Vik named the banker Ivar Ness as his running mate, and Nils Aas was angry. Ivar Ness is married to nobody.

Tor Hagen, Jens Falk’s chief of staff, was late. Jens Falk’s chief of staff and Ada Lund left.

A rare lighthouse stands on the quay of Selm.

Rut Falk, the only daughter of the painter Jens Falk, was there with Otto Dahl. Otto Dahl’s wife Siv Dahl and his ex-wife Ulla Strand stayed away. Siv Dahl and her sister Lise Dahl run a bakery.`;

const language = loadEnglish();
const article = { source: 'orvik.txt', text, title: null, date: '2031-05-05', outlet: null, url: null };
const stored: StoredArticle = { record: extractArticle(article, language), text, sources: ['orvik.txt'] };
const view = viewOf(assembleGraph([stored], []), (id) => (id === stored.record.article.id ? text : null));

const taken = (question: string): string[] => answerQuestion(view, question).cards.map(({ node }) => node.name);

describe('a role and whose it is, told beside it', () => {
  test.each([
    ["who is Lund's husband", 'Olav Brandt'],
    ['who is married to Ada Lund', 'Olav Brandt'],
    ['who is Ada Lund married to', 'Olav Brandt'],
    ["who is Lund's adviser", 'Kari Moe'],
    ["who was Jens Falk's chief of staff", 'Tor Hagen'],
    ["who is Lund's adviser on harbour affairs", 'Kari Moe'],
    ['who advises Ada Lund', 'Kari Moe'],
    ["Olav Brandt's wife", 'Ada Lund'],
    ["who's Vik's running mate", 'Ivar Ness'],
    ["Vik's vp pick", 'Ivar Ness'],
    ['who runs the Harbour Union', 'Sanna Berg'],
    ['who is in charge of the Orvik Trust', 'Pia Holt'],
    ["who's Rut Falk's dad", 'Jens Falk'],
    ["Siv's husband", 'Otto Dahl'],
  ])('%s: %s', (question, name) => {
    expect(taken(question)).toEqual([name]);
  });

  test.each([
    ["who is Lund's son"],
    ["Lund's running mate"],
    ["Ness's husband"],
    ['who runs the Harbour Party'],
    ["who is Lund's adviser on schools"],
    ['who is married to Kari Moe'],
    ["who is Jens Falk's father"],
    ["Lise Dahl's husband"],
  ])('%s: nobody', (question) => {
    expect(taken(question)).toEqual([]);
  });
});

test('whom somebody is wed to goes before whom he was wed to', () => {
  const { cards, names } = answerQuestion(view, "who is Otto Dahl's wife");
  expect(cards.map(({ node }) => node.name)).toEqual(['Siv Dahl']);
  expect(names[0]?.candidates.map(({ name }) => name)).not.toEqual(['Ulla Strand']);
});

describe('sentences of the articles where no claim answers', () => {
  test.each([
    ['anything on the rare lighthouse', 'A rare lighthouse stands'],
    ['what was said about the lighthouse', 'A rare lighthouse stands'],
    ['what happened in Selm', 'lighthouse'],
  ])('%s', (question, words) => {
    const { articles, trouble } = answerQuestion(view, question);
    expect(trouble).toBeNull();
    const [passage] = articles.map((each) => each.passage);
    expect(passage && text.slice(...passage.span)).toBe(passage?.quote);
    if (question !== 'what happened in Selm') expect(passage?.quote).toContain(words);
  });

  test('words that no sentence holds together are not found', () => {
    const answer = answerQuestion(view, 'what was said about the lighthouse adviser');
    expect(answer.articles).toEqual([]);
    expect(answer.trouble).toBe('nothing');
  });
});
