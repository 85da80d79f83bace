import type { Annotation } from '../language/types.js';
import {
  OF_BODY_ITSELF,
  OF_MAN,
  OF_OTHERS,
  OF_SPEAKER,
  OF_SPEAKER_AND_OTHERS,
  OF_WOMAN,
  PLURAL_PRONOUNS,
  RELATIVE_TO_PERSON,
} from '../lexicon/closed-classes.js';
import type { NodeKind } from '../model/kinds.js';
import type { Mention } from './types.js';

/** Pronouns that stand for somebody named elsewhere; null where the word alone does not tell what. */
const PRONOUNS = new Map<string, NodeKind | null>([
  ...[OF_MAN, OF_WOMAN, OF_SPEAKER, RELATIVE_TO_PERSON].flatMap((forms) =>
    [...forms].map((word) => [word, 'person'] as const),
  ),
  ...[OF_OTHERS, OF_BODY_ITSELF, OF_SPEAKER_AND_OTHERS, ['whose']].flatMap((forms) =>
    [...forms].map((word) => [word, null] as const),
  ),
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
