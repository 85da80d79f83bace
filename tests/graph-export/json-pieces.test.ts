import fc from 'fast-check';
import { jsonPieces } from '../../graph-export/formats/json-pieces.js';
import { safeJson } from '../../graph-export/formats/safe-text.js';

const claims = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `c${n}`, evidence: [n, n + 9], cue: null, direct: undefined }));

const VALUES: readonly (readonly [string, unknown])[] = [
  ['nothing in it', {}],
  ['an empty list', []],
  ['a text', 'Ada\u009bLund\u202e'],
  ['few claims', { article: { id: 'a' }, claims: claims(3) }],
  ['many claims', { article: { id: 'a' }, entities: [], claims: claims(9000) }],
  [
    'one being with many mentions',
    {
      entities: [
        { name: 'Ada', mentions: claims(9000) },
        { name: 'Bo', mentions: [] },
      ],
    },
  ],
  ['many in many', [claims(9000), claims(2), claims(5000)]],
  ['what is missing among much', { left: undefined, claims: claims(5000), also: undefined }],
  ['what is missing in a list of much', [undefined, ...claims(5000), undefined]],
  ['controls in keys and values of much', { 'k\u0085ey': [...claims(5000), 'C1 \u009b'] }],
];

describe('jsonPieces', () => {
  it.each(VALUES)('writes %s as in one piece', (_, value) => {
    expect([...jsonPieces(value)].join('')).toBe(safeJson(value));
  });

  it('writes any value as in one piece', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const much = { value, claims: claims(2000), list: [value, ...claims(2000), value] };
        expect([...jsonPieces(much)].join('')).toBe(safeJson(much));
      }),
      { numRuns: 50 },
    );
  });

  it('writes much in pieces, each of them short', () => {
    const pieces = [...jsonPieces({ claims: claims(100_000) })];
    expect(pieces.length).toBeGreaterThan(50);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
  });

  it('writes little at once', () => {
    expect([...jsonPieces({ claims: claims(10) })]).toHaveLength(1);
  });
});
