import { claimsAt, entityAt } from '../decisions/entity-at.js';
import type { ArticleStore } from '../store/types.js';
import type { Decision, IdleDecision, Passage } from '../types.js';
import type { DecidedEntity } from './decided.js';
import type { GraphTables } from './graph-tables.js';
import { newerThan } from './update-versions.js';

/** Decisions against claims, by article. */
export function groupRejections(decisions: readonly Decision[]): Map<string, Decision[]> {
  const found = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.decide !== 'reject') continue;
    const { article } = decision.one;
    found.set(article, [...(found.get(article) ?? []), decision]);
  }
  return found;
}

/** Articles of which other claims are rejected than before. */
export function changedRejections(tables: GraphTables, now: ReadonlyMap<string, readonly Decision[]>): string[] {
  const before = (tables.about.get('rejections') ?? {}) as Record<string, string>;
  const ids = new Set([...Object.keys(before), ...now.keys()]);
  return [...ids].filter((id) => before[id] !== (now.has(id) ? JSON.stringify(now.get(id)) : undefined));
}

/** Rejections that take out no claim. */
export function idleRejections(
  tables: GraphTables,
  store: Pick<ArticleStore, 'get'>,
  decisions: readonly Decision[],
): IdleDecision[] {
  return decisions.flatMap((decision) => {
    if (decision.decide !== 'reject') return [];
    const { article, span } = decision.one;
    const stored = store.get(article);
    if (!stored) return [{ decision, reason: `its article ${article} is gone` }];
    if (tables.numbers.get(article) === undefined)
      return [{ decision, reason: `its article ${article} has a newer version, ${newerThan(tables, article)}` }];
    if (claimsAt(stored.record, decision).length > 0) return [];
    return [{ decision, reason: `no such claim stands at ${span.join('–')} of article ${article}` }];
  });
}

/** The entity that a passage names in the tables, or why there is none. */
export function findPassage(
  tables: GraphTables,
  store: Pick<ArticleStore, 'get'>,
): (passage: Passage) => DecidedEntity | string {
  return ({ article, span }) => {
    const stored = store.get(article);
    if (!stored) return `its article ${article} is gone`;
    const number = tables.numbers.get(article);
    if (number === undefined) {
      const newer = newerThan(tables, article);
      return `its article ${article} has a newer version, ${newer}`;
    }
    const found = entityAt(stored.record, span);
    if (!found) return `no being stands at ${span.join('–')} of article ${article}`;
    const { entity } = tables.articles.get(number)!;
    const beings = stored.record.entities.filter(({ type }) => type !== 'event');
    const events = stored.record.entities.filter(({ type }) => type === 'event');
    const place = [...beings, ...events].findIndex(({ id }) => id === found.id);
    return { number: entity + place, kind: found.type, article, place };
  };
}
