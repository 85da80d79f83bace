import type { EdgeAttributes, NodeAttributes } from '../../src/model/graph.js';
import type { NewsGraph } from '../../src/questions/types.js';
import { safeText } from '../formats/safe-text.js';
import { onlyOnWordOf, type WhoseWord } from '../view/index.js';
import { readableDate } from './dates.js';
import type { FontName, Measure } from './fonts.js';
import type { Arrow, Card, CardLine, Scene } from './types.js';
import { wrapText } from './wrap-text.js';

const PADDING = { x: 12, y: 8 };
const LINE_HEIGHT: Partial<Record<FontName, number>> = { being: 20, event: 16.5, quote: 16.5, small: 15 };
const BEING_WIDTH = 190;
const EVENT_WIDTH = 210;
const STATEMENT_LINES = 4;
const NAME_LINES = 3;

/**
 * What a view shows, as cards and arrows without places. A meeting that only joins its participants needs no card of
 * its own: its date and place stand beside the line that says they met.
 */
export function buildScene(graph: NewsGraph, whoseWord: WhoseWord, measure: Measure): Scene {
  const folded = foldedMeetings(graph);
  const cards = graph
    .nodes()
    .filter((key) => !folded.has(key))
    .map((key) => cardOf(graph, key, measure));
  const arrows = graph
    .edges()
    .filter((key) => graph.extremities(key).every((end) => !folded.has(end)))
    .map((key) => arrowOf(graph, key, folded, whoseWord));
  return withoutLonePlaces({ cards, arrows });
}

/** Meetings whose every edge is a tie: nobody reported, condemned or spoke about the meeting itself. */
function foldedMeetings(graph: NewsGraph): Set<string> {
  const told = new Set(graph.mapEdges((_, { type, event }) => (type === 'met' ? event : null)));
  return new Set(
    graph.filterNodes(
      (key) =>
        told.has(key) && graph.everyEdge(key, (_, { type }) => type === 'took-part-in' || type === 'happened-in'),
    ),
  );
}

/** A place that only a folded meeting was tied to is named in the caption, and needs no card. */
function withoutLonePlaces({ cards, arrows }: Scene): Scene {
  const joined = new Set(arrows.flatMap(({ source, target }) => [source, target]));
  return { cards: cards.filter(({ key }) => joined.has(key)), arrows };
}

function cardOf(graph: NewsGraph, key: string, measure: Measure): Card {
  const node = graph.getNodeAttributes(key);
  const lines = node.type === 'event' ? eventLines(graph, node, measure) : beingLines(node, measure);
  const height = lines.reduce((sum, { font }) => sum + LINE_HEIGHT[font]!, 2 * PADDING.y);
  const width = Math.max(...lines.map(({ text, font }) => measure(text, font))) + 2 * PADDING.x;
  return { key, kind: node.type, eventKind: node.kind ?? null, lines, x: 0, y: 0, width: Math.ceil(width), height };
}

/** The height of a line of a card. */
export const lineHeight = (font: FontName): number => LINE_HEIGHT[font]!;

function beingLines(node: NodeAttributes, measure: Measure): CardLine[] {
  return wrap(node.name, 'being', BEING_WIDTH, NAME_LINES, measure);
}

function eventLines(graph: NewsGraph, node: NodeAttributes, measure: Measure): CardLine[] {
  if (node.kind === 'statement') return wrap(node.quote ?? node.name, 'quote', EVENT_WIDTH, STATEMENT_LINES, measure);
  const when = whenAndWhere(graph, node);
  return [
    ...wrap(node.name, 'event', EVENT_WIDTH, NAME_LINES, measure),
    ...(when ? wrap(when, 'small', EVENT_WIDTH, 2, measure) : []),
  ];
}

function wrap(text: string, font: FontName, width: number, most: number, measure: Measure): CardLine[] {
  return wrapText(safeText(text), width, most, (part) => measure(part, font)).map((line) => ({ text: line, font }));
}

/** "11 Apr 2025, Saint Petersburg" */
function whenAndWhere(graph: NewsGraph, { date, place }: NodeAttributes): string {
  const where = place && graph.hasNode(place) ? graph.getNodeAttribute(place, 'name') : null;
  return [date ? readableDate(date) : null, where].filter((part) => part !== null).join(', ');
}

function arrowOf(graph: NewsGraph, key: string, folded: ReadonlySet<string>, whoseWord: WhoseWord): Arrow {
  const edge = graph.getEdgeAttributes(key);
  const [source, target] = graph.extremities(key);
  const { type, factuality, reports } = edge;
  return { key, source, target, type, factuality, reports, caption: captionOf(graph, edge, folded, whoseWord) };
}

/** "11 Apr 2025, Saint Petersburg", "possible", "says Cyra Vale": what a line must say besides its type. */
function captionOf(
  graph: NewsGraph,
  edge: EdgeAttributes,
  folded: ReadonlySet<string>,
  whoseWord: WhoseWord,
): Arrow['caption'] {
  const speakers = onlyOnWordOf(edge.evidence, whoseWord);
  const doubts = [
    edge.factuality === 'actual' ? null : edge.factuality,
    speakers ? `says ${oneAndMore(speakers)}` : null,
  ];
  const words = [...doubts, meetingOf(graph, edge, folded)].filter((part): part is string => Boolean(part));
  if (words.length === 0) return null;
  return { text: safeText(words.join(' · ')), required: doubts.some((doubt) => doubt !== null) };
}

/** When two met, and where when the meeting has no card of its own that tells it. */
function meetingOf(graph: NewsGraph, { type, event }: EdgeAttributes, folded: ReadonlySet<string>): string | null {
  if (type !== 'met' || event === null || !graph.hasNode(event)) return null;
  const meeting = graph.getNodeAttributes(event);
  return whenAndWhere(graph, folded.has(event) ? meeting : { ...meeting, place: null });
}

const oneAndMore = ([first, ...others]: readonly string[]): string =>
  others.length === 0 ? first! : `${first} and ${others.length} more`;
