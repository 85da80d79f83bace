export { choose } from './choose.js';
export { describePerson } from './describe-person.js';
export { Persons } from './persons.js';
export type { Kind, Observer, Option, Options } from './types.js';
