import { OF_DOER } from '../../lexicon/closed-classes.js';
import type { NounArguments } from '../syntax/index.js';

/** Whose a noun of speech is: "[Ada]'s statement", "a statement by [Ada]"; -1 where nobody stands beside it. */
export function authorOf({ owners, obliques }: NounArguments): number {
  return owners[0] ?? obliques.find(({ preposition }) => OF_DOER.has(preposition))?.token ?? -1;
}
