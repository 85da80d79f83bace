import { edgeRow } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { safeText } from '../formats/safe-text.js';
import { readableDate } from './dates.js';
import { OPACITY, widthFor } from './edge-style.js';
import { textMeasure } from './fonts.js';
import { INK } from './paper.js';
import type { Shape } from './shapes.js';
import type { TimedEdge } from './timed-edges.js';
import { wrapText } from './wrap-text.js';

/** Half the size of a mark, in pixels. */
export const DOT = 5.5;
/** How wide words beside a mark may be, and how narrow they still tell something. */
export const WORDS_WIDTH = 210;
const LEAST_WORDS = 80;
const WORDS_HEIGHT = 12;
/** Words stand over their lane or, where that is taken, under it. */
const BESIDE = [-11, 11];

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Marks and the lines that join them, then the words for which there is room: no words lie over a line or other words. */
export function markShapes(
  graph: NewsGraph,
  used: readonly TimedEdge[],
  x: (timed: TimedEdge) => number,
  y: (key: string) => number,
  start: number,
): Shape[] {
  // the better told first: they get the room for words
  const ordered = [...used].sort((a, b) => b.reports - a.reports || (a.edge < b.edge ? -1 : 1));
  const taken = ordered.map((timed) => frameOf(timed, x(timed), y));
  const told = new Set<string>();
  return ordered.map((timed, at): Shape => {
    const words = told.has(wordsKey(timed)) ? null : placeWords(timed, x(timed), y, start, taken);
    if (words) told.add(wordsKey(timed));
    return {
      draw: 'group',
      id: `event-${at + 1}`,
      kind: timed.type,
      title: titleOf(graph, timed),
      shapes: [...marksOf(timed, x(timed), y), ...(words ? [words] : [])],
    };
  });
}

/** What two said on one day in one place is told beside the first. */
const wordsKey = ({ date, words, ends }: TimedEdge): string => `${date} ${ends[0]} ${words}`;

/** What a mark and its line cover. */
function frameOf({ ends }: TimedEdge, x: number, y: (key: string) => number): Frame {
  const ys = ends.map(y);
  return { left: x - DOT, right: x + DOT, top: Math.min(...ys) - DOT, bottom: Math.max(...ys) + DOT };
}

/** Words beside a mark: to its right or left, over or under the lane, whole or cut, wherever they first have room. */
function placeWords(
  { words, ends }: TimedEdge,
  x: number,
  y: (key: string) => number,
  start: number,
  taken: Frame[],
): Shape | null {
  if (words === '') return null;
  const measure = textMeasure();
  for (const width of [WORDS_WIDTH, (WORDS_WIDTH + LEAST_WORDS) / 2, LEAST_WORDS]) {
    const [text = ''] = wrapText(safeText(words), width, 1, (part) => measure(part, 'small'));
    // "the…" tells nothing
    if (/^\S+…$/.test(text)) continue;
    const size = measure(text, 'small');
    for (const side of ['right', 'left'] as const) {
      const left = side === 'right' ? x + DOT + 3 : x - DOT - 3 - size;
      for (const beside of BESIDE) {
        const middle = y(ends[0]!) + beside;
        const frame = { left, right: left + size, top: middle - WORDS_HEIGHT / 2, bottom: middle + WORDS_HEIGHT / 2 };
        if (left < start || taken.some((other) => cover(frame, other))) continue;
        taken.push(frame);
        return { draw: 'text', x: left, y: middle, text, font: 'small', fill: INK };
      }
    }
  }
  return null;
}

/** Room that words keep from a line, and from other words, in pixels. */
const GAP = { line: 2, words: 8 };

/** Whether words lie over a mark, a line or other words. */
function cover(words: Frame, other: Frame): boolean {
  const gap = other.bottom - other.top === WORDS_HEIGHT ? GAP.words : GAP.line;
  if (words.left >= other.right + gap || other.left >= words.right + gap) return false;
  // a mark on the lane itself ends where words over it begin
  return words.top < other.bottom - 1 && other.top < words.bottom - 1;
}

function titleOf(graph: NewsGraph, { ends, type, factuality, words, date }: TimedEdge): string {
  const names = ends.map((key) => graph.getNodeAttribute(key, 'name'));
  return `${readableDate(date)}: ${names[0]} ${edgeRow(type).verbs[factuality]} ${names.slice(1).join(', ') || words}`;
}

function marksOf({ type, ends, factuality, reports }: TimedEdge, x: number, y: (key: string) => number): Shape[] {
  const { colour, line, symmetric: isTogether } = edgeRow(type);
  const opacity = OPACITY[factuality];
  const ys = ends.map(y);
  const [first, second] = ys as [number, number | undefined];
  if (second === undefined)
    return [{ draw: 'box', x: x - 4, y: first - 4, width: 8, height: 8, radius: 2, fill: colour, opacity }];
  const join: Shape = {
    draw: 'line',
    from: { x, y: isTogether ? Math.min(...ys) : first },
    to: { x, y: isTogether ? Math.max(...ys) : second },
    stroke: colour,
    width: widthFor(line, reports),
    dash: line.dash,
    opacity,
  };
  const dot = (at: number): Shape => ({
    draw: 'box',
    x: x - DOT,
    y: at - DOT,
    width: 2 * DOT,
    height: 2 * DOT,
    radius: DOT,
    fill: factuality === 'actual' ? colour : '#ffffff',
    stroke: colour,
    strokeWidth: 1.5,
  });
  if (isTogether) return [join, ...ys.map(dot)];
  const down = second > first ? -1 : 1;
  const head: Shape = {
    draw: 'polygon',
    points: [
      { x, y: second },
      { x: x - 5, y: second + down * 11 },
      { x: x + 5, y: second + down * 11 },
    ],
    fill: colour,
    opacity,
  };
  return [join, dot(first), head];
}
