import { readPeriod } from '../../../src/questions/read/read-period.js';

const TODAY = '2031-05-15';

test.each([
  ['who spoke in the last week of October 2030', 'who spoke', '2030-10-25', '2030-10-31'],
  ['who spoke in the first half of April', 'who spoke', '2031-04-01', '2031-04-15'],
  ['who spoke in early March', 'who spoke', '2031-03-01', '2031-03-10'],
  ['who spoke at the end of April', 'who spoke', '2031-04-21', '2031-04-30'],
  ['who spoke in mid-April', 'who spoke', '2031-04-11', '2031-04-20'],
  ['who spoke in late 2030', 'who spoke', '2030-09-01', '2030-12-31'],
  ['who spoke on the first weekend of October 2030', 'who spoke', '2030-10-05', '2030-10-06'],
  ['who spoke on the last weekend of October 2030', 'who spoke', '2030-10-26', '2030-10-27'],
  ['who spoke in the week of 9 April 2031', 'who spoke', '2031-04-07', '2031-04-13'],
  ['what happened between 10 and 13 April', 'what happened', '2031-04-10', '2031-04-13'],
  ['what happened between April 10 and 13', 'what happened', '2031-04-10', '2031-04-13'],
  ['what happened from 3 to 5 April 2031', 'what happened', '2031-04-03', '2031-04-05'],
  ['who spoke between March and May 2030', 'who spoke', '2030-03-01', '2030-05-31'],
])('%s', (line, rest, since, until) => {
  const timed = readPeriod(line, TODAY);
  expect(timed.line).toBe(rest);
  expect(timed.period).toMatchObject({ since, until });
});

test.each([
  ['who runs the second half of Orvik'],
  ['who spoke on the first weekend of Orvik'],
  ['what happened between Lund and Vik'],
  ['who lives in End of March Street'],
  ['who met the first minister of Norland'],
])('%s names no time', (line) => {
  expect(readPeriod(line, TODAY).period).toBeNull();
});
