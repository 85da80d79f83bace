import type { NewsGraph } from '../../src/questions/types.js';
import type { WhoseWord } from '../view/index.js';
import { captionOf } from './arrow-caption.js';
import { beingLines, eventLines, statementLines } from './card-lines.js';
import { foldedMeetings } from './fold-meetings.js';
import type { FontName, Measure } from './fonts.js';
import { groupStatements, type StatementGroup } from './group-statements.js';
import type { Arrow, Caption, Card, CardLine, Scene } from './types.js';

/** Room between a card's rim and its text, in pixels. */
export const PADDING = { x: 12, y: 8 };
const CAPTION_PADDING = 10;
/** The height of a row of a caption, in pixels. */
export const CAPTION_ROW = 15;
const LINE_HEIGHT: Partial<Record<FontName, number>> = { being: 20, event: 16.5, quote: 16.5, small: 15 };

/**
 * What a view shows, as cards and arrows without places. A meeting that the line of those who met can tell has no card
 * of its own, and the statements of one speaker share one card.
 */
export function buildScene(graph: NewsGraph, whoseWord: WhoseWord, measure: Measure): Scene {
  const folded = foldedMeetings(graph);
  const groups = groupStatements(graph);
  const shared = new Map(groups.flatMap(({ key, statements }) => statements.map((statement) => [statement, key])));
  const nodes = graph.nodes().filter((key) => !folded.has(key) && !shared.has(key));
  const cards = [
    ...nodes.map((key) => nodeCard(graph, key, measure)),
    ...groups.map((group) => statementsCard(graph, group, whoseWord, measure)),
  ];
  const arrows = graph
    .edges()
    .filter((key) => graph.extremities(key).every((end) => !folded.has(end)))
    .map((key) => {
      // who reported a statement, and what it names, matters less than whose word it is, which its card tells
      const onCard = graph.extremities(key).some((end) => shared.has(end));
      const rows = captionOf(graph, graph.getEdgeAttributes(key), { onCard, folded }, whoseWord);
      return arrowOf(graph, key, shared, boxed(rows, measure));
    });
  return withoutLoneCards({ cards, arrows: mergeArrows(arrows) });
}

/** A place or outlet that only a folded meeting was tied to is named in the caption, and needs no card. */
function withoutLoneCards({ cards, arrows }: Scene): Scene {
  const joined = new Set(arrows.flatMap(({ source, target }) => [source, target]));
  return { cards: cards.filter(({ key }) => joined.has(key)), arrows };
}

function nodeCard(graph: NewsGraph, key: string, measure: Measure): Card {
  const node = graph.getNodeAttributes(key);
  const lines = node.type === 'event' ? eventLines(graph, node, measure) : beingLines(node, measure);
  return { key, kind: node.type, eventKind: node.kind ?? null, lines, x: 0, y: 0, ...sizeOf(lines, measure) };
}

function statementsCard(
  graph: NewsGraph,
  { key, statements }: StatementGroup,
  whoseWord: WhoseWord,
  measure: Measure,
): Card {
  const lines = statementLines(graph, statements, whoseWord, measure);
  return { key, kind: 'event', eventKind: 'statement', lines, x: 0, y: 0, ...sizeOf(lines, measure) };
}

function sizeOf(lines: readonly CardLine[], measure: Measure): { width: number; height: number } {
  const width = Math.max(...lines.map(({ text, font }) => measure(text, font))) + 2 * PADDING.x;
  return { width: Math.ceil(width), height: textHeight(lines) + 2 * PADDING.y };
}

/** The height of some lines with the gaps between them. */
export const textHeight = (lines: readonly CardLine[]): number =>
  lines.reduce((sum, { font, gap = 0 }) => sum + LINE_HEIGHT[font]! + gap, 0);

/** The height of a line of a card. */
export const lineHeight = (font: FontName): number => LINE_HEIGHT[font]!;

function arrowOf(graph: NewsGraph, key: string, shared: ReadonlyMap<string, string>, caption: Caption | null): Arrow {
  const { type, factuality, reports } = graph.getEdgeAttributes(key);
  const [source, target] = graph.extremities(key).map((end) => shared.get(end) ?? end) as [string, string];
  return { key, source, target, type, factuality, reports, count: 1, caption };
}

function boxed(rows: readonly string[], measure: Measure): Caption | null {
  if (rows.length === 0) return null;
  const width = Math.max(...rows.map((row) => measure(row, 'caption')));
  return { rows, x: 0, y: 0, width: Math.ceil(width) + CAPTION_PADDING, height: rows.length * CAPTION_ROW };
}

/** Makes one arrow of those that look the same: a speaker's to the card of statements, that card's to an outlet. */
function mergeArrows(arrows: readonly Arrow[]): Arrow[] {
  const merged = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const { source, target, type, factuality, reports, caption } = arrow;
    const look = JSON.stringify([source, target, type, factuality, caption?.rows]);
    const known = merged.get(look);
    merged.set(look, known ? { ...known, reports: Math.max(known.reports, reports), count: known.count + 1 } : arrow);
  }
  return [...merged.values()].filter(({ source, target }) => source !== target);
}
