import { loadEnglish } from '../../src/language/index.js';
import { growingPlaces, StepCounter } from './count-steps.js';
import { growthOf, toldOf } from './shape-steps.js';

/**
 * Shapes of text whose reading once took the square of their length, one of each kind. Steps of the project's code are counted, not
 * time, so that a busy machine changes nothing; `npm run campaign -- --kind steps` counts those of every shape, and `--kind shape`
 * measures time and memory of large ones.
 */
const ONCE_SQUARE = [
  'plain news',
  'one pair met',
  'lists of met',
  'Reuters reported',
  'quote said Lund',
  'quotes that condemn',
  'first person',
  'kin',
  'headings in capitals',
  'new ministries',
  'Ministry of Ministry of',
  'Bank of and',
  'bodies with acronyms',
  'descriptions of bodies',
  'many bodies, then descriptions',
];
const SIZES = [8_000, 32_000] as const;
const counter = new StepCounter();
const language = loadEnglish();
afterAll(() => counter.stop());

test.each(ONCE_SQUARE)(
  '“%s” takes steps that grow no faster than the text',
  (shape) => {
    expect(growthOf(shape, SIZES, counter, language).map((growing) => toldOf(shape, growing))).toEqual([]);
  },
  60_000,
);

/** Who was named before is looked for among the last 400 namings: those steps grow until a text has so many. */
test('“appositions” are taken for somebody in steps that grow no faster than the text', () => {
  const grown = growthOf('appositions', SIZES, counter, language).map((growing) => toldOf('appositions', growing));
  expect(grown.filter((place) => place.includes('resolve-descriptions'))).toEqual([]);
}, 60_000);

describe('growth is seen', () => {
  const steps = (count: number) => new Map([['here', count]]);
  const LIMITS = { exponent: 1.5, aLetter: 1 };
  test.each([
    ['linear', 4_000, 16_000, []],
    ['quadratic', 4_000, 64_000, ['here']],
    ['quadratic, but too rare to matter', 40, 640, []],
    ['as often in both', 9_000, 9_000, []],
  ])('%s', (_, few, many, places) => {
    const growing = growingPlaces([steps(few), steps(many)], [1_000, 4_000], LIMITS);
    expect(growing.map(({ place }) => place)).toEqual(places);
  });
});
