import { readModelFile } from '../../../src/language/network/model-file.js';
import { affixesOf, featureReader, fnv1a, lowerForm, shapeOf } from '../../../src/language/network/word-features.js';
import { randomModel } from './random-model.js';

describe('what the network sees of a word', () => {
  test.each([
    ['Leavitt', 'Xxx'],
    ['U.S.', 'X.X.'],
    ['1998', 'dd'],
    ['mid-1990s', 'xx-ddx'],
    ['McNally', 'XxXxx'],
    ['...', '..'],
    ['Élysée', 'Xxx'],
    ['$85-billion', '$dd-xx'],
    ['aB1!aB1!aB1!', 'xXd!xXd!xX'],
  ])('shape of %s', (form, shape) => {
    expect(shapeOf(form)).toBe(shape);
  });

  test('lower case has straight quotes', () => {
    expect(lowerForm('Don’t')).toBe("don't");
    expect(lowerForm('“Yes”')).toBe('"yes"');
  });

  test('affixes of a short word are the whole word', () => {
    expect(affixesOf('met')).toEqual(['p1m', 'p2me', 'p3met', 's1t', 's2et', 's3met', 's4met']);
    expect(affixesOf('😀')).toEqual(['p1😀', 'p2😀', 'p3😀', 's1😀', 's2😀', 's3😀', 's4😀']);
  });

  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('FNV-1a of %j', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  test('rows: unknown words have row 0, digits look alike, lists know the word in lower case', () => {
    const features = featureReader(readModelFile(randomModel(), 'random'));
    expect(features('Ada')).toMatchObject({ word: 1, vector: 1, shape: 1, lists: [0, 1] });
    expect(features('1998')).toMatchObject({ word: 7, vector: 7, shape: 4, lists: [] });
    expect(features('Zork')).toMatchObject({ word: 0, vector: 0, lists: [] });
  });
});
