import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';

const SHAPES = [
  'paired',
  'campus',
  'topic',
  'calendar',
  'partisan',
  'assembling',
  'assembled',
  'passing',
  'of-person',
  'chamber',
  'part',
  'school',
  'of-place',
  'of-town',
  'motion',
  'sided',
  'owning',
  'after-name',
  'ship',
  'ground',
  'people',
  'abroad',
  'kin',
  'before-body',
  'two-sided',
  'kind-behind',
  'bare-party',
  'compass',
  'articled',
  'of-known',
  'station',
] as const;
/** What a word does in the building of a name; name-shapes.yml says it with examples(). */
export type Shape = (typeof SHAPES)[number];

const entry = once(() => z.object({ kind: z.enum(SHAPES), words: z.array(z.string()) }).extend(examples().shape));
const shapes = once(() => new Map(readLexicon('name-shapes', entry).map(({ kind, words }) => [kind, new Set(words)])));

/** Whether a word, in whatever case, has a shape: "Sunday" is calendar. */
export function hasShape(word: string, shape: Shape): boolean {
  return shapes().get(shape)!.has(word.toLowerCase());
}
