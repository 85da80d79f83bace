import { furnitureName } from '../../../../src/articles/read/html/furniture-names.js';
import { parsePage } from '../../../../src/articles/read/html/page.js';
import { examples, readLexicon } from '../../../../src/lexicon/read-lexicon.js';

const nameOf = (html: string) => furnitureName([...parsePage(`<html><body>${html}</body></html>`).body!.children][0]!);

test.each(
  readLexicon('page-furniture', () => examples().loose()).map(({ reason, fires, not }) => [String(reason), fires, not]),
)('%s: %s, but not %s', (reason, fires, not) => {
  expect(nameOf(fires)).toBe(reason);
  expect(nameOf(not)).toBeUndefined();
});

test('a class attribute of a hundred thousand names is no error', () => {
  expect(nameOf(`<p class="${'c '.repeat(130_000)}">text</p>`)).toBeUndefined();
});
