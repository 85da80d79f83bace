import type { Annotation } from '../language/types.js';
import { OF_BODY_ITSELF, OF_OTHERS } from '../lexicon/closed-classes.js';
import type { Mention } from '../mentions/types.js';
import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import type { Quotations } from './find-quotations.js';
import { PRONOUN_GENDERS } from './pronoun-genders.js';
import { resolveBodyPronoun } from './resolve-body-pronoun.js';
import { resolvePersonPronoun } from './resolve-person-pronoun.js';

const BODY_WORDS = new Set([...OF_BODY_ITSELF, ...OF_OTHERS]);
/** So many steps lie between a relative pronoun and the noun at most: "the man [with whose help] …". */
const RELATIVE_STEPS = 4;

/** Resolves pronouns in text order, those of the article's own voice first, so that one resolved serves the next. What is not sure stays unresolved. */
export function resolvePronouns(
  annotation: Annotation,
  mentions: readonly Mention[],
  discourse: Discourse,
  quotations: Quotations,
): void {
  const pronouns = mentions.filter(({ form }) => form === 'pronoun');
  const isQuoted = ({ first }: Mention) => quotations.of[first]! >= 0;
  // who "he said" is tells who speaks in the quotation before it
  for (const mention of [...pronouns.filter((each) => !isQuoted(each)), ...pronouns.filter(isQuoted)]) {
    const word = annotation.form(mention.head).toLowerCase();
    const gender = PRONOUN_GENDERS.get(word);
    let home: Cluster | null = null;
    if (/^who(?:m|se)?$/.test(word)) home = relativeHead(annotation, mention, discourse);
    else if (gender) home = resolvePersonPronoun(annotation, quotations, discourse, mention, gender);
    else if (BODY_WORDS.has(word)) home = resolveBodyPronoun(annotation, quotations, discourse, mention);
    if (!home) continue;
    home.others.push(mention);
    if (gender) home.gender ??= gender; // whom the article once calls "she" it does not call "he" later
    discourse.add({ cluster: home, mention });
  }
}

/** "[Harlow], who left early": the noun that the relative clause hangs on. */
function relativeHead(annotation: Annotation, mention: Mention, discourse: Discourse): Cluster | null {
  let token = mention.head;
  for (let steps = 0; steps < RELATIVE_STEPS && token >= 0; steps++) {
    const up = annotation.head(token);
    if (up >= 0 && annotation.baseRelation(token) === 'acl' && up < mention.first) {
      const cluster = discourse.byHead(up)?.cluster ?? null;
      return cluster && (cluster.type === 'person' || /^whose$/i.test(annotation.form(mention.head))) ? cluster : null;
    }
    token = up;
  }
  return null;
}
