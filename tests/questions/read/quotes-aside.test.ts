import fc from 'fast-check';
import { plainLine } from '../../../src/questions/read/plain-line.js';
import { putBack, quotesAside } from '../../../src/questions/read/quotes-aside.js';

test.each([
  ['who said "we don\'t pay"', 'who said "we don\'t pay"'],
  ["who said 'do not pay, please'?", 'who said "do not pay, please"'],
  ['what did “whats up” mean', 'what did “whats up” mean'],
  ["who didn't meet Lund", 'who did not meet Lund'],
])('%s -> %s', (typed, plain) => {
  expect(plainLine(typed)).toBe(plain);
});

test('what is put aside comes back, however deep it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '$', '&', "'", '.') }), { maxLength: 4 }),
      (quoted) => {
        const line = `x ${quoted.map((words) => `"${words}_" y`).join(' ')} z`;
        const { line: hidden, back } = quotesAside(line);
        expect(back(hidden)).toBe(line);
        expect(putBack({ a: [hidden, null, 3], b: { c: hidden } }, back)).toEqual({
          a: [line, null, 3],
          b: { c: line },
        });
        for (const words of quoted) expect(hidden).not.toContain(`${words}_`);
      },
    ),
  );
});
