import { tryChanges } from './follow-changes.js';

/** How many sequences of changes are tried; `npm run campaign -- --kind laws` goes on from there. */
const RUNS = 25;

test('any sequence of changes leaves what assembling from nothing gives', async () => {
  expect(await tryChanges({ numRuns: RUNS })).toBeNull();
}, 600_000);
