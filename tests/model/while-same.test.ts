import { whileSame } from '../../src/model/while-same.js';

test('a value is made once for each state, and again when the state is another one', () => {
  let [state, made]: [string | null, number] = [null, 0];
  const value = whileSame(
    () => state,
    () => ++made,
  );
  expect([value(), value()]).toEqual([1, 1]);
  state = 'changed';
  expect([value(), value()]).toEqual([2, 2]);
  state = null;
  expect(value()).toBe(3);
});
