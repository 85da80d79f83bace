import { words } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { verbsAsked } from './deeds/verbs-asked.js';
import { escaped } from './read/word-classes.js';

/** Any form of a verb that tells a step of a life. */
export const lifeVerb = once(() => {
  const forms = [...words('life-verbs')].flatMap((verb) => verbsAsked(verb).forms);
  return new RegExp(`(?<!\\p{L})(?:${[...new Set(forms)].map(escaped).join('|')})(?!\\p{L})`, 'iu');
});
