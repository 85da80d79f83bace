import { jest } from '@jest/globals';

const flags: string[] = [];
jest.unstable_mockModule('node:v8', () => ({ setFlagsFromString: (flag: string) => flags.push(flag) }));
const { keepHeapSmall } = await import('../../src/model/small-heap.js');

test('a heap that was small already stays so when what kept it smaller is done', () => {
  const letWorkerGrow = keepHeapSmall(40);
  const letGrow = keepHeapSmall(20);
  letGrow();
  letWorkerGrow();
  expect(flags.map((flag) => flag.replace('--heap-growing-percent=', ''))).toEqual(['40', '20', '40', '0']);
});
