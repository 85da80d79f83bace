import { extractArticle } from '../../src/extract-article.js';
import { extractorVersion } from '../../src/extractor-version.js';
import type { Language } from '../../src/language/types.js';
import { recordSchema } from '../../src/model/record.js';
import { annotateByHand } from '../mentions/annotate-by-hand.js';

const annotation = annotateByHand([
  'Ada/PROPN/2/compound/B-person Lund/PROPN/3/nsubj/I-person met/VERB/0/root Bo/PROPN/5/compound/B-person Marsh/PROPN/3/obj/I-person in/ADP/7/case Orlin/PROPN/3/obl/B-place',
]);
const language: Language = { code: 'en', version: 'by hand', annotate: () => annotation };
const source = { source: 'a.txt', text: annotation.text, title: null, date: null, outlet: null, url: null };

test('from text to record', () => {
  const record = extractArticle(source, language);
  expect(recordSchema.parse(record)).toEqual(record);
  expect(record.extractor).toBe(extractorVersion(language));
  expect(record.entities.filter(({ type }) => type !== 'event').map(({ name }) => name)).toEqual([
    'Ada Lund',
    'Bo Marsh',
    'Orlin',
  ]);
});

test('the language sees the article’s blocks alone', () => {
  const seen: unknown[] = [];
  const text = `${annotation.text}.\n\nAdvertisement`;
  const annotate: Language['annotate'] = (_, blocks) => {
    seen.push(blocks);
    return annotation;
  };
  extractArticle({ ...source, text }, { ...language, annotate });
  expect(seen).toEqual([[[0, annotation.text.length + 1]]]);
});

test('an article in another language is refused by name', () => {
  const text = 'Мэр города открыла мост под дождём, и никто из округа не приехал посмотреть на это.';
  expect(() => extractArticle({ ...source, text }, language)).toThrow(
    'a.txt: is written in Russian; only English is read, so it was skipped; if it is English, say --language en.',
  );
});

test('the version names the package and changes with the weights', () => {
  expect(extractorVersion(language)).toMatch(/^wiregraph \d+\.\d+\.\d+ [0-9a-f]{8}$/);
  expect(extractorVersion({ ...language, version: 'other' })).not.toBe(extractorVersion(language));
  expect(extractorVersion(language)).toBe(extractorVersion({ ...language }));
});
