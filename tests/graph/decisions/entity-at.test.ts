import { claimsAt, entityAt } from '../../../src/graph/index.js';
import type { Span } from '../../../src/model/record.js';
import { extractToy } from '../../build/toy-extractor.js';
import { given } from '../store/sample-articles.js';

const TEXT = 'Ada Lund met Bo Marsh in Orlin. Bo Marsh met Karin Moe. Tor Moe said Lund is late.';
const record = extractToy(given(TEXT));
const at = (words: string, from = 0): Span => [TEXT.indexOf(words, from), TEXT.indexOf(words, from) + words.length];

describe('the entity at a passage', () => {
  test.each<[string, Span, string | null]>([
    ['its very words', at('Ada Lund'), 'Ada Lund'],
    ['a part of them', at('Marsh'), 'Bo Marsh'],
    ['more than them', at('in Orlin.'), 'Orlin'],
    ['of two, the one that shares most', at('und met Bo Marsh'), 'Bo Marsh'],
    [
      'an event, where its whole clause is named',
      at('Ada Lund met Bo Marsh in Orlin.'),
      'meeting of Ada Lund and Bo Marsh',
    ],
    ['a being before the event it stands in', at('met Bo'), 'Bo Marsh'],
    ['nobody between names', at(' is late'), 'Lund is late'],
    ['nothing outside', [TEXT.length - 1, TEXT.length], null],
  ])('%s', (_, span, name) => {
    expect(entityAt(record, span)?.name ?? null).toBe(name);
  });
});

describe('the claims of a rejection', () => {
  const types = (rejection: Parameters<typeof claimsAt>[1]): string[] =>
    claimsAt(record, rejection).map(({ type }) => type);
  const one = (span: Span) => ({ article: record.article.id, span });

  test.each<[string, Parameters<typeof claimsAt>[1], string[]]>([
    ['of one type', { decide: 'reject', type: 'met', one: one(at('Ada Lund')) }, ['met']],
    [
      'of any type',
      { decide: 'reject', one: one(at('Ada Lund')) },
      ['met', 'took-part-in', 'took-part-in', 'happened-in'],
    ],
    ['of none in another sentence', { decide: 'reject', type: 'said', one: one(at('Ada Lund')) }, []],
    [
      'of none whose source stands elsewhere',
      { decide: 'reject', type: 'met', one: one(at('Ada Lund')), source: at('Tor Moe') },
      [],
    ],
  ])('%s', (_, rejection, expected) => {
    expect(types(rejection)).toEqual(expected);
  });
});
