export { type Being, beingsOf } from './being.js';
export { choose } from './choose.js';
export { describePerson } from './describe-person.js';
export type { Kind, Observer, Option, Options } from './types.js';
