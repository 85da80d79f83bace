import { extractArticle } from '../../src/extract-article.js';
import { assembleGraph, viewOf } from '../../src/graph/index.js';
import { loadEnglish } from '../../src/language/index.js';
import { answerQuestion } from '../../src/questions/answer-question.js';

const text =
  'Ada Lund met Bo Vik in New York. They flew from New York to Ohio, then from Ohio to Paris in France. ' +
  'France and Norway thanked them. Officials in Norway, in Ohio, in Paris and in Europe cheered.';
const article = { source: 'tour.txt', text, title: null, date: '2031-05-05', outlet: null, url: null };
const view = viewOf(
  assembleGraph([{ record: extractArticle(article, loadEnglish()), text, sources: ['tour.txt'] }], []),
  () => text,
);

describe('which places are counted', () => {
  test.each([
    ['cities', ['New York', 'Paris']],
    ['countries', ['France', 'Norway']],
    ['states', ['New York', 'Ohio']],
  ])('%s', (kind, expected) => {
    const { counts } = answerQuestion(view, `which ${kind} are mentioned most`);
    expect(counts.map(({ label }) => label).sort()).toEqual(expected);
  });
});
