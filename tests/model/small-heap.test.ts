import { jest } from '@jest/globals';

const flags: string[] = [];
jest.unstable_mockModule('node:v8', () => ({ setFlagsFromString: (flag: string) => flags.push(flag) }));
const { keepHeapSmall, keepYoungSmall } = await import('../../src/model/small-heap.js');

beforeEach(() => {
  flags.length = 0;
});

test('a heap that was small already stays so when what kept it smaller is done', () => {
  const letWorkerGrow = keepHeapSmall(40);
  const letGrow = keepHeapSmall(20);
  letGrow();
  letWorkerGrow();
  expect(flags.map((flag) => flag.replace('--heap-growing-percent=', ''))).toEqual(['40', '20', '40', '0']);
});

test('what is young has the room that it has, and then grows as ever', () => {
  keepYoungSmall()();
  expect(flags).toEqual(['--semi-space-growth-factor=1', '--semi-space-growth-factor=2']);
});
