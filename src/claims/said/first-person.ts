import { resolveFirstPerson } from '../../entities/index.js';
import type { ArticleEntities, Entity } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import type { Mention } from '../../mentions/types.js';
import type { ClaimDraft } from '../types.js';
import { OUTLET_REPORT } from './outlets-report.js';

/**
 * Lets the first-person words inside somebody's words stand for their speaker, also where such a word is itself the speaker
 * of words within: in ["I told them that it works," Ada Lund said] both speakers are Ada Lund.
 */
export function knowFirstPerson(
  annotation: Annotation,
  entities: ArticleEntities,
  statements: readonly ClaimDraft[],
): { statements: ClaimDraft[]; known: ArticleEntities } {
  const pronouns = pronounsOf(annotation, entities);
  const spoken = statements.map((statement) => ({ speaker: statement.source, content: statement.content }));
  const grown = resolveFirstPerson(annotation, entities, pronouns, spoken);
  const same = new Map<Entity, Entity>();
  for (const [at, entity] of grown.entities.entries())
    if (entity !== entities.entities[at]) same.set(entity, entities.entities[at]!);
  const known: ArticleEntities = {
    entities: entities.entities,
    mentionAt: entities.mentionAt,
    entityAt: (token) => {
      const entity = grown.entityAt(token);
      return entity ? (same.get(entity) ?? entity) : entities.entityAt(token); // names are not among the pronouns given
    },
  };
  const at = new Map(pronouns.map((pronoun) => [pronoun.span.join(), pronoun]));
  const resolved = statements.map((statement) => {
    if (statement.source || !statement.sourceSpan || statement.rule === OUTLET_REPORT) return statement;
    // the pronoun itself, not "[his] family"
    const pronoun = at.get(statement.sourceSpan.join());
    return pronoun ? { ...statement, source: known.entityAt(pronoun.head) } : statement;
  });
  return { statements: resolved, known };
}

function pronounsOf(annotation: Annotation, entities: ArticleEntities): Mention[] {
  const found: Mention[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const mention = entities.mentionAt(token);
    if (mention?.form === 'pronoun' && mention.head === token) found.push(mention);
  }
  return found;
}
