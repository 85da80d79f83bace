import fc from 'fast-check';
import { Packr } from 'msgpackr';
import { recordCoding, textCoding } from '../../../src/graph/store/codings.js';
import { packSorted, unpackSorted } from '../../../src/graph/tables/sorted-numbers.js';

test('texts of any length and script come back, from within a longer buffer too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(30), (words, times) => {
      const text = words.repeat(times + 1);
      const bytes = textCoding.encode(text);
      expect(textCoding.decode(bytes)).toBe(Buffer.from(text).toString());
      expect(textCoding.decode(Buffer.concat([bytes, Buffer.from('more')]), bytes.length)).toBe(
        Buffer.from(text).toString(),
      );
    }),
  );
});

test('news takes less than it did, a few words are left as they are', () => {
  const news = 'The minister met the mayor in Orlin on Friday and said that the bridge was a disgrace. '.repeat(20);
  expect(textCoding.encode(news).length).toBeLessThan(news.length / 3);
  expect(textCoding.encode('Bo left.').toString()).toBe('Bo left.');
});

test('records come back, and so do those of earlier versions, which were not deflated', () => {
  const coding = recordCoding<unknown>();
  fc.assert(
    fc.property(fc.object({ maxDepth: 3 }), (value) => {
      const plain = new Packr().unpack(new Packr().pack(value));
      expect(coding.decode(coding.encode(plain))).toEqual(plain);
      expect(coding.decode(Buffer.from(new Packr().pack(plain)))).toEqual(plain);
    }),
  );
});

test('sorted numbers come back, in fewer bytes than four each', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(0xffffffff)), (numbers) => {
      const sorted = Uint32Array.from(numbers).sort();
      expect(unpackSorted(packSorted(sorted))).toEqual(sorted);
    }),
  );
  const many = Uint32Array.from({ length: 600 }, (_, at) => at * 7_000_000 + (at % 977));
  expect(packSorted(Uint32Array.of(0, 0xffffffff)).length).toBe(6);
  expect(packSorted(many).length).toBeLessThan(4 * many.length + 1);
});
