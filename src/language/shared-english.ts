import { once } from '../lexicon/once.js';
import { loadEnglish } from './english.js';

/** English with its own weights, loaded when it is first needed and once a thread. */
export const sharedEnglish = once(() => loadEnglish());
