import type { NewsGraph } from '../model/news-graph.js';
import { drawGraph } from './assemble/draw-graph.js';
import { explainApart } from './assemble/explain-apart.js';
import { type NumberedSet, numberEntities } from './assemble/number-entities.js';
import { groundOf, tellEvents } from './assemble/tell-events.js';
import { findCopies } from './copies/find-copies.js';
import { obeyDecisions } from './decisions/obey-decisions.js';
import { type DigestedSet, digestSet } from './digest/digest-set.js';
import { joinEvents } from './events/index.js';
import { JoinForest } from './identity/join-forest.js';
import { resolveBeings } from './identity/resolve-beings.js';
import type { Assembly, Decision, IdleDecision, Passage, StoredArticle } from './types.js';
import { findNewestVersions } from './versions/find-newest-versions.js';

/** The graph of a set of articles under a list of decisions: the same set gives the same bytes, in whatever order it comes. */
export function assembleGraph(stored: Iterable<StoredArticle>, decisions: readonly Decision[]): NewsGraph {
  return assemble(stored, decisions).graph;
}

/** As `assembleGraph`, with the reasons. Reads the articles once, one at a time, and keeps no texts. */
export function assemble(stored: Iterable<StoredArticle>, decisions: readonly Decision[]): Assembly {
  const digested = digestSet(stored, decisions);
  const superseded = findNewestVersions(digested.articles.map(({ context: { id, date }, url }) => ({ id, url, date })));
  const set = numberEntities(digested.articles.filter(({ context }) => !superseded.has(context.id)));
  const copies = findCopies(set.articles.map(({ context: { id, date }, shingles }) => ({ id, date, shingles })));
  const forest = new JoinForest(set.size);
  const { alone, idle } = obeyDecisions(
    decisions,
    { find: findPassage(digested, superseded, set), kindOf: set.kindOf },
    forest,
  );
  const identity = resolveBeings(set.beings, forest, alone);
  const storyOf = (article: string): string => copies.stories.get(article)!.join(' ');
  joinEvents(tellEvents(set, forest, alone, storyOf), forest, groundOf(set, forest));
  return {
    graph: drawGraph(set, forest, copies),
    joins: forest.joins.map(({ one, other, rule, reason }) => ({
      one: set.memberOf(one),
      other: set.memberOf(other),
      rule,
      reason,
    })),
    apart: explainApart(set, forest, identity, alone),
    idle: [...idle, ...idleRejections(decisions, digested, superseded)],
    superseded: [...superseded].map(([article, by]) => ({ article, by })),
    copies: copies.copies,
  };
}

/** The entity that a passage names, or why there is none. */
function findPassage(
  { entities }: DigestedSet,
  superseded: ReadonlyMap<string, string>,
  set: NumberedSet,
): (passage: Passage) => number | string {
  return (passage) => {
    const entity = entities.get(passage);
    if (entity === undefined) return `its article ${passage.article} is gone`;
    const newer = superseded.get(passage.article);
    if (newer !== undefined) return `its article ${passage.article} has a newer version, ${newer}`;
    if (entity === null) return `no being stands at ${passage.span.join('–')} of article ${passage.article}`;
    return set.numberOf(passage.article, entity)!;
  };
}

/** Rejections that take out no claim. */
function idleRejections(
  decisions: readonly Decision[],
  { rejected }: DigestedSet,
  superseded: ReadonlyMap<string, string>,
): IdleDecision[] {
  return decisions.flatMap((decision) => {
    if (decision.decide !== 'reject') return [];
    const claims = rejected.get(decision);
    const { article, span } = decision.one;
    if (claims === undefined) return [{ decision, reason: `its article ${article} is gone` }];
    if (superseded.has(article))
      return [{ decision, reason: `its article ${article} has a newer version, ${superseded.get(article)}` }];
    return claims > 0 ? [] : [{ decision, reason: `no such claim stands at ${span.join('–')} of article ${article}` }];
  });
}
