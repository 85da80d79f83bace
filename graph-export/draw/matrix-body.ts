import { type EdgeType, edgeRow } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { safeText } from '../formats/safe-text.js';
import type { Body } from './compose-picture.js';
import { tint } from './edge-style.js';
import { textMeasure } from './fonts.js';
import type { LegendEntry } from './legend-shapes.js';
import { INK, PAPER, RULE } from './paper.js';
import type { Shape } from './shapes.js';
import { wrapText } from './wrap-text.js';

const CELL = 34;
const NAME_WIDTH = 200;
const GAP = 10;
/** From this shade on the number stands in white. */
const DARK = 0.8;

/** A square of who did what to whom, and what went into it. */
export interface MatrixBody extends Body {
  readonly shown: number;
  readonly whole: number;
  readonly lines: number;
  readonly edges: readonly string[];
}

/** A matrix of one relation: who stands at the left, whom above, the number of independent reports in the cell. */
export function matrixBody(graph: NewsGraph, type: EdgeType, limit: number): MatrixBody {
  const cells = new Map<string, { reports: number; edges: string[] }>();
  const [from, to] = [new Map<string, number>(), new Map<string, number>()];
  const tell = (source: string, target: string, reports: number, edge: string) => {
    const cell = cells.get(`${source} → ${target}`) ?? { reports: 0, edges: [] };
    cells.set(`${source} → ${target}`, { reports: cell.reports + reports, edges: [...cell.edges, edge] });
    from.set(source, (from.get(source) ?? 0) + reports);
    to.set(target, (to.get(target) ?? 0) + reports);
  };
  graph.forEachEdge((edge, attributes, source, target) => {
    if (attributes.type !== type) return;
    tell(source, target, attributes.reports, edge);
    if (edgeRow(type).symmetric) tell(target, source, attributes.reports, edge);
  });
  const most = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, limit)
      .map(([key]) => key);
  const rows = most(from);
  const columns = edgeRow(type).symmetric
    ? rows
    : most(to).filter((target) => rows.some((source) => cells.has(`${source} → ${target}`)));
  const shown = rows.filter((source) => columns.some((target) => cells.has(`${source} → ${target}`)));
  const used = shown.flatMap((source) => columns.flatMap((target) => cells.get(`${source} → ${target}`) ?? []));
  const nameOf = shortNames(graph);
  return {
    width: NAME_WIDTH + GAP + columns.length * CELL + NAME_WIDTH / 2,
    height: NAME_WIDTH * 0.8 + GAP + shown.length * CELL,
    legend: used.length > 0 ? [numberEntry(type)] : [],
    shown: new Set([...shown, ...columns]).size,
    whole: new Set([...from.keys(), ...to.keys()]).size,
    lines: used.length,
    edges: used.flatMap(({ edges }) => edges),
    shapes: (left, top) =>
      squareShapes(
        { rows: shown, columns, cells, type, nameOf },
        left + NAME_WIDTH + GAP,
        top + NAME_WIDTH * 0.8 + GAP,
      ),
  };
}

/** What the numbers count. */
const numberEntry = (type: EdgeType): LegendEntry => ({
  text: 'how many independent articles tell it',
  sample: (x, y) => [
    { draw: 'box', x: x + 8, y: y - 10, width: 20, height: 20, fill: tint(edgeRow(type).colour, 0.5), stroke: RULE },
    { draw: 'text', x: x + 18, y, text: '2', font: 'legend', fill: INK, anchor: 'middle' },
  ],
});

function shortNames(graph: NewsGraph): (key: string) => string {
  const measure = textMeasure();
  return (key) =>
    wrapText(safeText(graph.getNodeAttribute(key, 'name')), NAME_WIDTH, 1, (text) => measure(text, 'legend'))[0] ?? '';
}

interface Square {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: ReadonlyMap<string, { readonly reports: number }>;
  readonly type: EdgeType;
  readonly nameOf: (key: string) => string;
}

function squareShapes({ rows, columns, cells, type, nameOf }: Square, left: number, top: number): Shape[] {
  const { colour, verbs } = edgeRow(type);
  const most = Math.max(1, ...[...cells.values()].map(({ reports }) => reports));
  const heads = columns.map(
    (key, at): Shape => ({
      draw: 'text',
      x: left + (at + 0.5) * CELL,
      y: top - GAP,
      text: nameOf(key),
      font: 'legend',
      fill: INK,
      turn: -50,
    }),
  );
  const names = rows.map(
    (key, at): Shape => ({
      draw: 'text',
      x: left - GAP,
      y: top + (at + 0.5) * CELL,
      text: nameOf(key),
      font: 'legend',
      fill: INK,
      anchor: 'end',
    }),
  );
  const squares = rows.flatMap((source, row) =>
    columns.map((target, column): Shape => {
      const reports = cells.get(`${source} → ${target}`)?.reports ?? 0;
      const share = Math.sqrt(reports / most);
      const box: Shape = {
        draw: 'box',
        x: left + column * CELL,
        y: top + row * CELL,
        width: CELL,
        height: CELL,
        fill: reports > 0 ? tint(colour, 0.85 - 0.85 * share) : PAPER,
        stroke: RULE,
      };
      if (reports === 0) return box;
      const number: Shape = {
        draw: 'text',
        x: left + (column + 0.5) * CELL,
        y: top + (row + 0.5) * CELL,
        text: String(reports),
        font: 'legend',
        fill: share > DARK ? '#ffffff' : INK,
        anchor: 'middle',
      };
      return {
        draw: 'group',
        id: `cell-${row + 1}-${column + 1}`,
        kind: type,
        title: `${nameOf(source)} ${verbs.actual} ${nameOf(target)}: ${reports}`,
        shapes: [box, number],
      };
    }),
  );
  return [
    { draw: 'group', id: 'columns', shapes: heads },
    { draw: 'group', id: 'rows', shapes: names },
    { draw: 'group', id: 'cells', shapes: squares },
  ];
}
