import { metadataDate } from '../../../src/articles/read/metadata-date.js';

test.each([
  ['2025-04-16', '2025-04-16'],
  ['2025-04-16T23:59:00-10:00', '2025-04-16'],
  ['12 Oct 2024', '2024-10-12'],
  ['Last update 14 Oct 2024', '2024-10-14'],
  ['April 16, 2025', '2025-04-16'],
  ['Published 1 March 2024, updated 3 March 2024', '2024-03-01'],
  ['2025-13-40', null],
  ['31 Feb 2024', null],
  ['04/05/2024', null],
  ['12 Oct', null],
  ['2024', null],
  ['10 seconds ago', null],
  ['Friday', null],
  ['', null],
  [null, null],
  ['The bridge that was opened in the town on 3 May 2019 was closed again', null],
])('metadata that give %j date an article %s', (given, date) => {
  expect(metadataDate(given)).toBe(date);
});
