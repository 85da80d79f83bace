import { plainText } from '../../cli/show-text.js';
import { safeJson } from '../../graph-export/formats/safe-text.js';

const LAST = 0xffff;

test('JSON of every character is shown as it is written, and read back', () => {
  for (let code = 0; code <= LAST; code++) {
    const text = String.fromCharCode(code);
    const written = safeJson({ [text]: text });
    if (plainText(written) !== written || JSON.parse(written)[text] !== text)
      throw new Error(`\\u${code.toString(16).padStart(4, '0')} is written as ${written}`);
  }
});

test('"‏” begins a quotation of a Hebrew page: its mark is escaped, not lost', () => {
  expect(safeJson('\u200f”In a')).toBe('"\\u200f”In a"');
});
