import { spawnSync } from 'node:child_process';
import { campaign as pages } from './campaigns/page.js';
import { campaign as races } from './campaigns/race.js';
import { campaign as texts } from './campaigns/text.js';
import { fitExponent } from './fit-exponent.js';

/** A short stretch of each long campaign, the same cases every time: `npm run campaign` goes on from there. */
const SEED = 20310502;

test('40 hostile texts are read, quoted exactly and printed harmlessly', async () => {
  // the first text pays for loading the model
  await texts({ tries: 1, seed: SEED });
  const { tried, failed } = await texts({ tries: 40, seed: SEED });
  expect(failed).toEqual([]);
  expect(tried).toBe(40);
}, 60_000);

test('200 hostile files give articles or one sentence each, and harm none beside them', async () => {
  const { tried, failed } = await pages({ tries: 200, seed: SEED });
  expect(failed).toEqual([]);
  expect(tried).toBe(200);
}, 60_000);

test('of six processes that take one lock, stale or none, one alone holds it', async () => {
  const { tried, failed } = await races({ tries: 60, seed: SEED });
  expect(failed).toEqual([]);
  expect(tried).toBe(60);
}, 60_000);

test.each([
  [[1, 2, 4], 1],
  [[1, 4, 16], 2],
  [[3, 3, 3], 0],
])('times of %j grow with the power of %d', (times, exponent) => {
  const steps = times.map((ms, at) => ({ size: 1000 * 2 ** at, ms }));
  expect(fitExponent(steps)).toBeCloseTo(exponent, 6);
});

test.each([
  [['--help'], 0, 'stdout'],
  [['--nonsense'], 2, 'stderr'],
  [['--kind', 'weather'], 2, 'stderr'],
] as const)('a campaign asked for by %j ends with %d and how to ask for one', (words, status, stream) => {
  const told = spawnSync(process.execPath, ['--import', 'tsx', 'tests/hostile/campaign.ts', ...words], {
    encoding: 'utf8',
  });
  expect(told.status).toBe(status);
  expect(told[stream]).toMatch(/npm run campaign -- --kind text\|page/);
  expect(told.stderr).not.toMatch(/^ +at /m);
});
