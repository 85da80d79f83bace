import { campaign } from './campaigns/store.js';
import { SPOILS } from './store/damage.js';

/** Each way of spoiling a file, a few times; `npm run campaign -- --kind store` goes on. */
const TRIES = 3 * Object.keys(SPOILS).length;

test('a damaged store gives the very graph that was stored or says that it is damaged, and mending it brings nothing new', async () => {
  const { tried, failed, figures = [] } = await campaign({ tries: TRIES, seed: 1 });
  expect(failed).toEqual([]);
  expect(tried).toBe(TRIES);
  const counts = Object.fromEntries(figures.map((figure) => figure.split(': ')));
  // damage is found, and what nobody reads is no damage
  expect(Number(counts.said)).toBeGreaterThan(TRIES / 4);
  expect(Number(counts.right)).toBeGreaterThan(0);
  expect(Number(counts['mended whole'])).toBeGreaterThan(0);
}, 300_000);
