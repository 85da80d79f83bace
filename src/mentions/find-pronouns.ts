import type { Annotation } from '../language/types.js';
import { PLURAL_PRONOUNS } from '../lexicon/closed-classes.js';
import type { NodeKind } from '../model/kinds.js';
import type { Mention } from './types.js';

/** Pronouns that stand for somebody named elsewhere; null where the word alone does not tell what. */
const PRONOUNS = new Map<string, NodeKind | null>([
  ...[
    'he',
    'him',
    'his',
    'himself',
    'she',
    'her',
    'hers',
    'herself',
    'i',
    'me',
    'my',
    'mine',
    'myself',
    'who',
    'whom',
  ].map((word) => [word, 'person'] as const),
  ...[
    'they',
    'them',
    'their',
    'theirs',
    'themselves',
    'it',
    'its',
    'itself',
    'we',
    'us',
    'our',
    'ours',
    'ourselves',
    'whose',
  ].map((word) => [word, null] as const),
]);

/** Every personal and relative pronoun, to be resolved by the entities stage. */
export function findPronouns(annotation: Annotation, taken: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const word = annotation.form(token).toLowerCase();
    const type = PRONOUNS.get(word);
    if (
      type === undefined ||
      taken[token] ||
      (word === 'us' && annotation.form(token) === 'US') ||
      !/^(?:PRON|DET)$/.test(annotation.upos(token))
    )
      continue;
    found.push({
      first: token,
      last: token,
      titleFirst: token,
      head: token,
      span: annotation.span(token, token),
      form: 'pronoun',
      type,
      roles: [],
      rule: 'pronoun',
      ...(PLURAL_PRONOUNS.has(word) ? { plural: true as const } : {}),
    });
  }
  return found;
}
