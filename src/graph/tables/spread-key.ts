import { hashKey } from './binary-keys.js';

/** A name longer than this stands under its hash. */
const LONGEST = 300;

/** The key under which it stands in how many articles a name is: LMDB's keys are short; a name seldom is longer. */
export const spreadKey = (name: string): string => (name.length > LONGEST ? hashKey(name).toString('hex') : name);
