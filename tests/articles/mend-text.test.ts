import fc from 'fast-check';
import { mendText } from '../../src/articles/index.js';

test.each([
  ['JosÃ© PeÃ±a', 'José Peña'],
  ['PeÃ\u0083Â±a and PeÃ±a', 'Peña and Peña'],
  ['itâ€™s â€œfineâ€\u009d', 'it’s “fine”'],
  ['Â£5 and Â©', '£5 and ©'],
  ['ÐžÑ€Ð»Ð¸Ð½', 'Орлин'],
  ['åŒ—äº¬', '北京'],
  ['ðŸ˜€ she wrote', '😀 she wrote'],
  ['PeA\u0303±a', 'Peña'],
  ['ita\u0302€™s', 'it’s'],
])('%s -> %s', (garbled, meant) => {
  expect(mendText(garbled)?.text).toBe(meant);
});

test.each([
  'José Peña',
  'São Paulo',
  'it’s “fine”',
  'ÂNGELO Â',
  'MÃE',
  'Привет',
  '£5',
  '',
  'the café”—he said',
  'the cliché”™',
  'BEYONCÉ’S',
  'groß“ und',
  'Jose\u0301”—',
])('“%s” is as it was meant', (text) => {
  expect(mendText(text)).toBeNull();
});

/** UTF-8 read as windows-1252, where that has a letter for every byte. */
const garble = (text: string): string => new TextDecoder('latin1').decode(new TextEncoder().encode(text));

test('every span of the mended text leads back to what stands for it in the frozen one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Ada ', 'é', 'ñ', 'ü', ' met ', 'x', '. '), { minLength: 1, maxLength: 40 }),
      (parts) => {
        const frozen = parts.map((part) => (/[éñü]/.test(part) ? garble(part) : part)).join('');
        const mended = mendText(frozen);
        if (!mended) return;
        expect(mended.text).toBe(parts.join(''));
        let at = 0;
        for (const part of parts) {
          const span = [mended.toSource(at), mended.toSource(at + part.length)] as const;
          expect(frozen.slice(...span)).toBe(/[éñü]/.test(part) ? garble(part) : part);
          at += part.length;
        }
      },
    ),
  );
});

test('a letter that was garbled twice leads back to all that stands for it', () => {
  const frozen = `x ${garble(garble('ñ'))}a é ${garble('é')}`;
  const mended = mendText(frozen);
  expect(mended?.text).toBe('x ña é é');
  const at = (letter: number): string => frozen.slice(mended!.toSource(letter), mended!.toSource(letter + 1));
  expect([at(0), at(2), at(3), at(5), at(7)]).toEqual(['x', garble(garble('ñ')), 'a', 'é', garble('é')]);
  expect(mended?.repairs.map(({ meant }) => meant)).toEqual(['ñ', 'é']);
});
