import type { Annotation } from '../language/types.js';
import { OF_SPEAKER, OF_SPEAKER_AND_OTHERS } from '../lexicon/closed-classes.js';
import type { Mention } from '../mentions/types.js';
import type { Span } from '../model/record.js';
import { spanFinder } from '../model/span-index.js';
import { indexEntities } from './article-entities.js';
import type { ArticleEntities, Entity } from './types.js';

/** What a speaker said and where; spans as in a said claim's content. */
export interface SpokenWords {
  readonly speaker: Entity | null;
  readonly content: readonly Span[];
}

/** First-person words inside somebody's words stand for the speaker: I and my for anybody, we and our for bodies and countries alone. */
export function resolveFirstPerson(
  annotation: Annotation,
  found: ArticleEntities,
  mentions: readonly Mention[],
  statements: readonly SpokenWords[],
): ArticleEntities {
  const more = new Map<Entity, Mention[]>();
  for (const mention of mentions) {
    if (mention.form !== 'pronoun') continue;
    const word = annotation.form(mention.head).toLowerCase();
    if (!OF_SPEAKER.has(word) && !OF_SPEAKER_AND_OTHERS.has(word)) continue;
    const speaker = innermost(statements, mention.span)?.speaker;
    if (!speaker || (OF_SPEAKER_AND_OTHERS.has(word) && speaker.type === 'person')) continue;
    const own = more.get(speaker);
    if (own) own.push(mention);
    else more.set(speaker, [mention]);
  }
  const asked = new Set(mentions);
  const home = new Map<Mention, Entity>();
  const entities = found.entities.map((entity) => {
    const added = more.get(entity);
    const grown = added
      ? { ...entity, mentions: [...entity.mentions, ...added].sort((a, b) => a.first - b.first) }
      : entity;
    for (const mention of grown.mentions) if (asked.has(mention)) home.set(mention, grown);
    return grown;
  });
  return indexEntities(annotation.size, entities, mentions, home);
}

const byContent = spanFinder(({ content }: SpokenWords) => content);

/** The shortest statement whose content holds the span. */
function innermost(statements: readonly SpokenWords[], span: Span): SpokenWords | null {
  let best: SpokenWords | null = null;
  let shortest = Infinity;
  for (const statement of byContent(statements, [span])) {
    for (const [start, end] of statement.content) {
      if (start <= span[0] && span[1] <= end && end - start < shortest) [best, shortest] = [statement, end - start];
    }
  }
  return best;
}
