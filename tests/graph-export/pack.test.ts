import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { pack } from '../../graph-export/html/content/pack.js';

/** The same in one piece. */
const inOne = (value: unknown): Uint8Array => deflateSync(strToU8(JSON.stringify(value)), { level: 9 });

test.each<[string, unknown]>([
  ['columns', { nodes: { key: ['a', 'é', '\ud800'], event: [null, ['meeting', null, -1, null]] }, edges: {} }],
  ['what is left out', { left: undefined, in: [undefined, 1], also: undefined }],
  ['a list', [null, 'text', { a: 1 }]],
  ['nothing', null],
])('%s are packed piece by piece as in one piece', (_, value) => {
  expect(pack(value)).toEqual(inOne(value));
});

test('so is anything', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => expect(pack(value)).toEqual(inOne(value))));
});
