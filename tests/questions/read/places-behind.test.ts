import { ASKS } from '../../../src/questions/asks/index.js';
import { readQuestion } from '../../../src/questions/read/read-question.js';

/** Every name and place with which a line is read. */
const readings = (line: string): string[] =>
  readQuestion(line, ASKS, '2031-05-15').map(({ ask, a, place }) => `${ask}: ${a ?? ''} | ${place ?? ''}`);

test('a name may hold a place’s preposition itself', () => {
  const read = readings('what happened at the Tarn plant in Orvik');
  expect(read).toContain('happened: the Tarn plant | Orvik');
  expect(read).toContain('happened: the Tarn plant in Orvik | ');
});

test('one preposition parts one place', () => {
  const read = readings('what happened to Ada Lund in Orvik');
  expect(read).toContain('happened: Ada Lund | Orvik');
  expect(read.some((each) => each.endsWith('| Orvik') && each.includes(' in '))).toBe(false);
});
