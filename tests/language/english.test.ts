import fc from 'fast-check';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

/** "form/xpos/relation/name" of every token. */
function lineOf(text: string): string[] {
  const annotation = english.annotate(text);
  return Array.from({ length: annotation.size }, (_, token) =>
    [annotation.form(token), annotation.xpos(token), annotation.relation(token), annotation.name(token)].join('/'),
  );
}

describe('English', () => {
  test('a plain sentence of news is read as a person would', () => {
    expect(lineOf('Ada Lund was arrested by police on Friday.')).toEqual([
      'Ada/NNP/nsubj:pass/B-person',
      'Lund/NNP/flat/I-person',
      'was/VBD/aux:pass/',
      'arrested/VBN/root/',
      'by/IN/case/',
      'police/NNS/obl:agent/',
      'on/IN/case/',
      'Friday/NNP/obl/',
      '././punct/',
    ]);
  });

  test('has a version that tells weights and rules, the same every time', () => {
    expect(english.code).toBe('en');
    expect(english.version).toMatch(/^[0-9a-f]{16}$/);
    expect(loadEnglish().version).toBe(english.version);
  });

  test('a block’s edge is a sentence’s edge', () => {
    const text = 'Ada Lund met\nBo Marsh in Orlin';
    const annotation = english.annotate(text, [
      [0, 12],
      [13, text.length],
    ]);
    expect(annotation.sentences).toBe(2);
    expect([annotation.blockOf(0), annotation.blockOf(1)]).toEqual([0, 1]);
  });

  test.each(['', ' ', '\n\n', '.', '“', '😀', '\u0000', 'a'.repeat(5000), '… '.repeat(600), '\uD800'])(
    'odd text %j is annotated',
    (text) => {
      const annotation = english.annotate(text);
      for (let token = 0; token < annotation.size; token++) expect(annotation.form(token)).not.toBe('');
    },
  );

  test('tokens stand in order, quote the text, leave out white space alone, and hang in one tree a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const annotation = english.annotate(text);
        let end = 0;
        for (let token = 0; token < annotation.size; token++) {
          expect(text.slice(end, annotation.start(token)).trim()).toBe('');
          expect(annotation.end(token)).toBeGreaterThan(annotation.start(token));
          end = annotation.end(token);
        }
        expect(text.slice(end).trim()).toBe('');
        for (let sentence = 0; sentence < annotation.sentences; sentence++) {
          const [first, after] = [annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1)];
          const tokens = Array.from({ length: after - first }, (_, index) => first + index);
          const roots = tokens.filter((token) => annotation.head(token) < 0);
          expect(roots).toHaveLength(1);
          expect(annotation.subtree(roots[0]!)).toEqual([first, after - 1]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what was read before does not matter', () => {
    const text = 'Bo Marsh told reporters in Orlin that talks had failed.';
    const before = lineOf(text);
    english.annotate('Something else entirely, with other words, was said in 1998 by nobody at all.');
    expect(lineOf(text)).toEqual(before);
  });
});
