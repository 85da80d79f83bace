import { littleRemains, remainderOf } from '../../src/articles/index.js';

const TEXT = 'one two three four five six seven eight nine ten';
const drop = (words: number, reason = 'see-also line') => ({
  span: [0, TEXT.split(' ').slice(0, words).join(' ').length] as [number, number],
  reason,
});

test.each([
  [[], null],
  [[drop(5)], null],
  [[drop(7)], '30 % remains (see-also line)'],
  [[drop(10)], 'nothing remains (see-also line)'],
])('%j -> %s', (dropped, told) => {
  expect(littleRemains(remainderOf(TEXT, dropped))).toBe(told);
});

test('the reason for most words comes first', () => {
  const dropped = [drop(1, 'date line'), { span: [4, TEXT.length] as [number, number], reason: 'legal boilerplate' }];
  expect(remainderOf(TEXT, dropped)).toEqual({ share: 0, reasons: ['legal boilerplate', 'date line'] });
});

test('marks and bullets are no words', () => {
  expect(remainderOf('* one * * *', [{ span: [2, 5], reason: 'markup' }]).share).toBe(0);
});
