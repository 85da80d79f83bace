import type { NodeKind } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import type { WhoseWord } from '../../src/model/whose-word.js';
import { captionOf } from './arrow-caption.js';
import { foldedMeetings } from './fold-meetings.js';
import { groupStatements } from './group-statements.js';
import type { Arrow } from './types.js';

/** What has a card: a node, or the statements of one speaker. */
export interface OutlineCard {
  readonly key: string;
  readonly kind: NodeKind;
  readonly eventKind: string | null;
  /** node keys of the statements on a shared card; null on a node's own */
  readonly statements: readonly string[] | null;
}

/** An arrow and the rows of its caption. */
export interface OutlineArrow extends Omit<Arrow, 'caption'> {
  readonly rows: readonly string[];
}

/** What a picture could show, before any text is measured: a large graph has far more of it than a picture has room. */
export interface Outline {
  readonly cards: readonly OutlineCard[];
  readonly arrows: readonly OutlineArrow[];
}

/**
 * What a view shows, as cards and arrows. A meeting that the line of those who met can tell has no card of its own, and
 * the statements of one speaker share one card.
 */
export function outlineScene(graph: NewsGraph, whoseWord: WhoseWord): Outline {
  const folded = foldedMeetings(graph);
  const groups = groupStatements(graph);
  const shared = new Map(groups.flatMap(({ key, all }) => all.map((statement) => [statement, key])));
  const cards = graph
    .nodes()
    .filter((key) => !folded.has(key) && !shared.has(key))
    .map((key) => nodeCard(graph, key));
  const arrows = graph
    .edges()
    .filter((key) => graph.extremities(key).every((end) => !folded.has(end)))
    .map((key) => arrowOf(graph, key, { shared, folded }, whoseWord));
  return withoutLoneCards({ cards: [...cards, ...groups.map(statementsCard)], arrows: mergeArrows(arrows) });
}

/** A place or outlet that only a folded meeting was tied to is named in the caption, and needs no card. */
export function withoutLoneCards({ cards, arrows }: Outline): Outline {
  const joined = new Set(arrows.flatMap(({ source, target }) => [source, target]));
  return { cards: cards.filter(({ key }) => joined.has(key)), arrows };
}

function nodeCard(graph: NewsGraph, key: string): OutlineCard {
  const { type, kind = null } = graph.getNodeAttributes(key);
  return { key, kind: type, eventKind: kind, statements: null };
}

const statementsCard = ({ key, statements }: { key: string; statements: readonly string[] }): OutlineCard => ({
  key,
  kind: 'event',
  eventKind: 'statement',
  statements,
});

/** Nodes that have no card of their own. */
interface Without {
  readonly shared: ReadonlyMap<string, string>;
  readonly folded: ReadonlySet<string>;
}

function arrowOf(graph: NewsGraph, key: string, { shared, folded }: Without, whoseWord: WhoseWord): OutlineArrow {
  const edge = graph.getEdgeAttributes(key);
  const { type, factuality, reports } = edge;
  const ends = graph.extremities(key);
  // a shared card itself says on whose word each of its statements stands
  const onCard = ends.some((end) => shared.has(end));
  const rows = captionOf(graph, edge, { onCard, folded }, whoseWord);
  const [source, target] = ends.map((end) => shared.get(end) ?? end) as [string, string];
  return { key, source, target, type, factuality, reports, count: 1, rows };
}

/** Makes one arrow of those that look the same: a speaker's to the card of statements, that card's to an outlet. */
function mergeArrows(arrows: readonly OutlineArrow[]): OutlineArrow[] {
  const merged = new Map<string, OutlineArrow>();
  for (const arrow of arrows) {
    const { source, target, type, factuality, reports, rows } = arrow;
    const look = JSON.stringify([source, target, type, factuality, rows]);
    const known = merged.get(look);
    merged.set(look, known ? { ...known, reports: Math.max(known.reports, reports), count: known.count + 1 } : arrow);
  }
  return [...merged.values()].filter(({ source, target }) => source !== target);
}
