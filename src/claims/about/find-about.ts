import type { ArticleEntities, Entity } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import type { Span } from '../../model/record.js';
import type { RuleNote } from '../rules/types.js';
import { tokensIn } from '../said/tokens-in.js';
import type { ClaimDraft } from '../types.js';

export const aboutRule: RuleNote = {
  name: 'about/named-in-statement',
  gives: ['about/named-in-statement'],
  needs: ['beings', 'statements'],
  reason: 'a statement is about those whom its words name',
};

/** Ties every statement to the beings, places and events that its words name (the first naming counts); its own speaker is none. */
export function findAbout(
  annotation: Annotation,
  entities: ArticleEntities,
  statements: readonly ClaimDraft[],
): ClaimDraft[] {
  return statements.flatMap((statement) =>
    [...namedIn(annotation, entities, statement)].map(([entity, span]): ClaimDraft => {
      return {
        type: 'about',
        source: statement.event,
        target: entity,
        event: null,
        factuality: statement.factuality,
        evidence: statement.evidence,
        cue: span,
        cueToken: -1,
        sourceSpan: null,
        targetSpan: span,
        content: [],
        rule: aboutRule.name,
      };
    }),
  );
}

function namedIn(annotation: Annotation, entities: ArticleEntities, statement: ClaimDraft): Map<Entity, Span> {
  const named = new Map<Entity, Span>();
  for (const part of statement.content) {
    for (const token of tokensIn(annotation, part)) {
      const mention = entities.mentionAt(token);
      const entity = mention?.head === token && mention.form !== 'pronoun' ? entities.entityAt(token) : null;
      if (entity && entity !== statement.source && !named.has(entity)) named.set(entity, mention!.span);
    }
  }
  return named;
}
