import { EDGE_TYPES, type EdgeType, edgeTypes, NODE_KINDS, type NodeKind, nodeKinds } from '../../src/model/kinds.js';
import { tint } from './edge-style.js';
import type { Measure } from './fonts.js';
import { headsOf, lineOf } from './network-shapes.js';
import { INK } from './paper.js';
import type { Shape } from './shapes.js';
import type { Arrow, Scene } from './types.js';

const ROW_HEIGHT = 26;
const SAMPLE = 34;
const TEXT_GAP = 8;
const ENTRY_GAP = 26;

/** One entry: what it stands for, and a sample at a place. */
export interface LegendEntry {
  readonly text: string;
  readonly sample: (x: number, y: number) => Shape[];
}

/** A legend in rows no wider than the picture. */
export interface Legend {
  readonly height: number;
  shapes(left: number, top: number): Shape[];
}

/** Breaks entries into rows. */
export function layLegend(entries: readonly LegendEntry[], width: number, measure: Measure): Legend {
  const placed: { entry: LegendEntry; x: number; row: number }[] = [];
  let [x, row] = [0, 0];
  for (const entry of entries) {
    const needed = SAMPLE + TEXT_GAP + measure(entry.text, 'legend');
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    placed.push({ entry, x, row });
    x += needed + ENTRY_GAP;
  }
  return {
    height: placed.length === 0 ? 0 : (row + 1) * ROW_HEIGHT,
    shapes: (left, top) =>
      placed.flatMap(({ entry, x: at, row: line }) => {
        const y = top + (line + 0.5) * ROW_HEIGHT;
        const text: Shape = {
          draw: 'text',
          x: left + at + SAMPLE + TEXT_GAP,
          y,
          text: entry.text,
          font: 'legend',
          fill: INK,
        };
        return [...entry.sample(left + at, y), text];
      }),
  };
}

/** What the kinds, types and doubts in a network look like: of just what it holds. */
export function networkLegend({ cards, arrows }: Scene): LegendEntry[] {
  const kinds = nodeKinds.filter((kind) => cards.some((card) => card.kind === kind));
  const types = edgeTypes.filter((type) => arrows.some((arrow) => arrow.type === type));
  const doubted = types.find((type) => arrows.some((arrow) => arrow.type === type && arrow.factuality !== 'actual'));
  const onCards = cards.some(
    ({ kind, lines }) =>
      kind === 'event' && lines.some(({ text, font }) => font === 'small' && text.startsWith('says ')),
  );
  const hearsay = onCards || arrows.some(({ caption }) => caption?.rows[0]?.includes('says '));
  return [
    ...kinds.map(kindEntry),
    ...types.map((type) => typeEntry(type, type.replace(/-/g, ' '))),
    ...(doubted ? [typeEntry(doubted, 'open head: no fact, as its caption says', 'possible')] : []),
    ...(hearsay ? [{ text: '“says …”: only on that word', sample: () => [] }] : []),
  ];
}

export function kindEntry(kind: NodeKind): LegendEntry {
  const { colour } = NODE_KINDS[kind];
  const isEvent = kind === 'event';
  return {
    text: kind,
    sample: (x, y) => [
      {
        draw: 'box',
        x: x + 2,
        y: y - 8,
        width: SAMPLE - 4,
        height: 16,
        radius: isEvent ? 4 : 8,
        fill: isEvent ? tint(colour, 0.88) : tint(colour, -0.2),
        stroke: isEvent ? colour : tint(colour, -0.4),
      },
    ],
  };
}

export function typeEntry(type: EdgeType, text: string, factuality: Arrow['factuality'] = 'actual'): LegendEntry {
  const arrow: Arrow = { key: '', source: '', target: '', type, factuality, reports: 1, count: 1, caption: null };
  const { symmetric } = EDGE_TYPES[type];
  return {
    text,
    sample(x, y) {
      const from = { x: x + (symmetric ? 0 : 2), y };
      const route = { arrow, from, bend: { x: x + SAMPLE / 2, y }, to: { x: x + SAMPLE, y } };
      return [lineOf(route), ...headsOf(route)];
    },
  };
}
