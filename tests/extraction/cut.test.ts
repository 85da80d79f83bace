import { extractArticle } from '../../src/extract-article.js';
import { loadEnglish } from '../../src/language/index.js';
import { recordSchema } from '../../src/model/record.js';

const language = loadEnglish();
const cutIn = (text: string) => {
  const record = extractArticle({ source: 's', text, title: null, date: null, outlet: null, url: null }, language);
  expect(recordSchema.parse(record)).toEqual(record);
  return record.article.cut?.map(({ span, reason }) => ({ words: text.slice(...span), reason }));
};

const clauses = (count: number): string =>
  `${Array.from({ length: count }, (_, n) => `the harbour ${n} was late`).join(', ')}.`;

/** What is read in pieces is told in the record: where, and why. */
test('a sentence of more than 400 words is told to have been read in pieces', () => {
  const long = `It rained because ${clauses(120)}`;
  expect(cutIn(`Ada Lund met Bo Marsh.\n\n${long}\n\nShe left.`)).toEqual([
    { words: long, reason: 'sentence of more than 400 words, read in pieces' },
  ]);
});

test('where the text is mended before it is read, the place is told in the text as it stands', () => {
  const long = `It rained in MalmÃ¶ because ${clauses(120)}`;
  expect(cutIn(`Ada Lund met Bo Marsh in MalmÃ¶.\n\n${long}`)?.map(({ words }) => words)).toEqual([long]);
});

test('a sentence of nothing but words that may tell a claim is told, too', () => {
  const crowd = `${'Lund condemned and condemned and said that Marsh said and met and '.repeat(16)}left.`;
  expect(cutIn(`Ada Lund met Bo Marsh.\n\n${crowd}`)).toEqual([
    { words: crowd, reason: 'sentence of more than 64 words that may tell a claim, the likeliest read' },
  ]);
});

test.each([
  ['Ada Lund met Bo Marsh.'],
  [`It rained because ${clauses(60)}`],
  [`${'It rained in Orlin and the harbour was late. '.repeat(200)}`],
])('nothing is told of what was read whole: %.40s', (text) => {
  expect(cutIn(text)).toBeUndefined();
});
