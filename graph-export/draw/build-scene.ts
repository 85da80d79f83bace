import type { NewsGraph } from '../../src/model/news-graph.js';
import type { WhoseWord } from '../../src/model/whose-word.js';
import { beingLines, eventLines, statementLines, statementsPerCard } from './card-lines.js';
import type { FontName, Measure } from './fonts.js';
import type { Outline, OutlineCard } from './outline-scene.js';
import type { Caption, Card, CardLine, Scene } from './types.js';
import { type Weight, weightsOf } from './weigh-cards.js';

/** Room between a card's rim and its text, in pixels. */
export const PADDING = { x: 12, y: 8 };
const CAPTION_PADDING = 10;
/** The height of a row of a caption, in pixels. */
export const CAPTION_ROW = 15;
const LINE_HEIGHT: Partial<Record<FontName, number>> = {
  'being-large': 26,
  being: 20,
  'being-small': 17,
  event: 16.5,
  quote: 16.5,
  small: 15,
};

/** Sets the text of an outline's cards and captions, and so gives them their sizes; places come later. */
export function buildScene(
  graph: NewsGraph,
  outline: Outline,
  whoseWord: WhoseWord,
  measure: Measure,
  around: readonly string[] = [],
): Scene {
  const weights = weightsOf(outline);
  const room = statementsPerCard(outline.cards.filter(({ statements }) => statements !== null).length);
  return {
    cards: outline.cards.map((card) => ({
      ...setCard(card, linesOf(graph, card, weights.get(card.key)!, whoseWord, measure, room), measure),
      marked: around.includes(card.key),
    })),
    arrows: outline.arrows.map(({ rows, ...arrow }) => ({ ...arrow, caption: setCaption(rows, measure) })),
  };
}

function linesOf(
  graph: NewsGraph,
  { key, kind, statements }: OutlineCard,
  weight: Weight,
  whoseWord: WhoseWord,
  measure: Measure,
  room: number,
): CardLine[] {
  if (statements) return statementLines(graph, statements, whoseWord, measure, room);
  const node = graph.getNodeAttributes(key);
  return kind === 'event' ? eventLines(graph, node, measure) : beingLines(node, weight, measure);
}

function setCard({ key, kind, eventKind }: OutlineCard, lines: readonly CardLine[], measure: Measure): Card {
  const width = Math.max(...lines.map(({ text, font }) => measure(text, font))) + 2 * PADDING.x;
  return {
    key,
    kind,
    eventKind,
    lines,
    x: 0,
    y: 0,
    width: Math.ceil(width),
    height: textHeight(lines) + 2 * PADDING.y,
  };
}

function setCaption(rows: readonly string[], measure: Measure): Caption | null {
  if (rows.length === 0) return null;
  const width = Math.max(...rows.map((row) => measure(row, 'caption')));
  return { rows, x: 0, y: 0, width: Math.ceil(width) + CAPTION_PADDING, height: rows.length * CAPTION_ROW };
}

/** The height of some lines with the gaps between them. */
export const textHeight = (lines: readonly CardLine[]): number =>
  lines.reduce((sum, { font, gap = 0 }) => sum + LINE_HEIGHT[font]! + gap, 0);

/** The height of a line of a card. */
export const lineHeight = (font: FontName): number => LINE_HEIGHT[font]!;
