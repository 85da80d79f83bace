import { liftFromFlat } from '../../../../src/language/network/decode/lift-from-flat.js';

const [FLAT, CASE, OBL, ROOT] = [1, 2, 3, 4];

/** Heads after lifting, from heads and relations token by token. */
function lifted(heads: readonly number[], relations: readonly number[], flat = FLAT): number[] {
  const changed = Int32Array.from(heads);
  liftFromFlat(changed, Uint8Array.from(relations), flat);
  return [...changed];
}

describe('what hangs on the later words of a name is lifted to its first', () => {
  test.each([
    // met [in] Saint Petersburg
    ['a preposition', [-1, 3, 0, 2], [ROOT, CASE, OBL, FLAT], [-1, 2, 0, 2]],
    // a chain of names, each flat on the one before
    ['a chain', [-1, 0, 1, 2], [OBL, FLAT, FLAT, FLAT], [-1, 0, 0, 0]],
  ])('%s', (_, heads, relations, expected) => {
    expect(lifted(heads, relations)).toEqual(expected);
  });

  test.each([
    ['a tree without names', [-1, 2, 0], [ROOT, CASE, OBL], FLAT],
    ['a name with its preposition on its first word', [-1, 2, 0, 2], [ROOT, CASE, OBL, FLAT], FLAT],
    ['a model that knows no names', [-1, 3, 0, 2], [ROOT, CASE, OBL, FLAT], -1],
  ])('%s stays as it is', (_, heads, relations, flat) => {
    expect(lifted(heads, relations, flat)).toEqual(heads);
  });
});
