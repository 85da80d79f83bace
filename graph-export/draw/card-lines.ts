import type { NodeAttributes } from '../../src/model/graph.js';
import { tells } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { onlyOnWordOf, type WhoseWord } from '../../src/model/whose-word.js';
import { safeText } from '../formats/safe-text.js';
import { readableDate } from './dates.js';
import type { FontName, Measure } from './fonts.js';
import { wordsOfStatement } from './group-statements.js';
import type { CardLine } from './types.js';
import type { Weight } from './weigh-cards.js';
import { wrapText } from './wrap-text.js';

const BEING_WIDTH = 190;
const EVENT_WIDTH = 210;
const STATEMENTS_WIDTH = 250;
const NAME_LINES = 3;
/** Lines of a statement that has a card of its own, and of one among several. */
const STATEMENT_LINES = { alone: 4, among: 2 };
/** How many statements a shared card holds; of the others it tells the number. */
const MOST_STATEMENTS = 3;
/** Where many speak, each card holds one less, so that the letters can stay large. */
const MANY_SPEAK = 16;
/** Pixels between two statements on one card. */
const STATEMENT_GAP = 5;

/** A being's card: its name, the larger the more is told of it. */
export function beingLines({ name }: NodeAttributes, weight: Weight, measure: Measure): CardLine[] {
  return wrap(name, weight, BEING_WIDTH, NAME_LINES, measure);
}

/** An event's card: its name, date and place; a statement's: its words. */
export function eventLines(graph: NewsGraph, node: NodeAttributes, measure: Measure): CardLine[] {
  if (node.kind === 'statement') return wrap(wordsOf(node), 'quote', EVENT_WIDTH, STATEMENT_LINES.alone, measure);
  const when = whenAndWhere(graph, node);
  return [
    ...wrap(node.name, 'event', EVENT_WIDTH, NAME_LINES, measure),
    ...(when ? wrap(when, 'small', EVENT_WIDTH, 2, measure) : []),
  ];
}

/** A shared card: the first few statements, and how many more there are. */
export function statementLines(
  graph: NewsGraph,
  statements: readonly string[],
  whoseWord: WhoseWord,
  measure: Measure,
  room: number,
): CardLine[] {
  const most = statements.length === 1 ? STATEMENT_LINES.alone : STATEMENT_LINES.among;
  const lines = statements.slice(0, room).flatMap((key, position) => {
    const words = wrap(wordsOfStatement(graph, key), 'quote', STATEMENTS_WIDTH, most, measure);
    const all = [...words, ...wordLine(graph, key, whoseWord, measure)];
    return position === 0 ? all : withGap(all);
  });
  const more = statements.length - room;
  return more > 0 ? [...lines, ...withGap([{ text: `and ${more} more`, font: 'small' }])] : lines;
}

/** How many statements each of so many shared cards holds. */
export const statementsPerCard = (cards: number): number =>
  cards > MANY_SPEAK ? MOST_STATEMENTS - 1 : MOST_STATEMENTS;

/** "says Nora Quill", where only she says that it was said. */
function wordLine(graph: NewsGraph, statement: string, whoseWord: WhoseWord, measure: Measure): CardLine[] {
  const tellings = graph
    .filterInEdges(statement, (_, { type }) => tells(type, 'words'))
    .flatMap((edge) => graph.getEdgeAttribute(edge, 'evidence'));
  const speakers = onlyOnWordOf(tellings, whoseWord);
  return speakers ? wrap(saysLine(speakers), 'small', STATEMENTS_WIDTH, 1, measure) : [];
}

/** "says Cyra Vale and 1 more": on whose word alone something stands. */
export const saysLine = (speakers: readonly string[]): string => `says ${firstAndMore(speakers)}`;

/** "North Wire and 2 more" */
export const firstAndMore = ([first, ...others]: readonly string[]): string =>
  others.length === 0 ? first! : `${first} and ${others.length} more`;

const withGap = ([first, ...others]: readonly CardLine[]): CardLine[] =>
  first === undefined ? [] : [{ ...first, gap: STATEMENT_GAP }, ...others];

const wordsOf = ({ quote, name }: NodeAttributes): string => quote ?? name;

function wrap(text: string, font: FontName, width: number, most: number, measure: Measure): CardLine[] {
  return wrapText(safeText(text), width, most, (part) => measure(part, font)).map((line) => ({ text: line, font }));
}

/** "11 Apr 2025, Saint Petersburg" */
export function whenAndWhere(graph: NewsGraph, { date, place }: NodeAttributes): string {
  const where = place && graph.hasNode(place) ? graph.getNodeAttribute(place, 'name') : null;
  return [date ? readableDate(date) : null, where].filter((part) => part !== null).join(', ');
}
