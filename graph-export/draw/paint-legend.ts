import type { SKRSContext2D } from '@napi-rs/canvas';
import { EDGE_TYPES, type EdgeType, edgeTypes, NODE_KINDS, type NodeKind, nodeKinds } from '../../src/model/kinds.js';
import { tint } from './edge-style.js';
import { FONTS, type Measure } from './fonts.js';
import { INK, paintHeads, paintLine } from './paint-scene.js';
import type { Arrow, Scene } from './types.js';

const ROW_HEIGHT = 26;
const SAMPLE = 34;
const TEXT_GAP = 8;
const ENTRY_GAP = 26;

/** One entry: a sample and what it stands for. */
interface Entry {
  readonly text: string;
  readonly paint: (context: SKRSContext2D, x: number, y: number) => void;
}

/** A legend in rows no wider than the picture, of just what the picture holds. */
export interface Legend {
  readonly height: number;
  paint(context: SKRSContext2D, left: number, top: number): void;
}

/** What the kinds, types and doubts in a scene look like, broken into rows. */
export function legendFor(scene: Scene, width: number, measure: Measure): Legend {
  const rows: { entry: Entry; x: number }[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const entry of entriesOf(scene)) {
    const needed = SAMPLE + TEXT_GAP + measure(entry.text, 'legend');
    if (x + needed > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ entry, x });
    x += needed + ENTRY_GAP;
  }
  return {
    height: rows.length * ROW_HEIGHT,
    paint(context, left, top) {
      for (const [row, entries] of rows.entries()) {
        const y = top + (row + 0.5) * ROW_HEIGHT;
        for (const placed of entries) paintEntry(context, placed.entry, left + placed.x, y);
      }
    },
  };
}

function paintEntry(context: SKRSContext2D, { text, paint }: Entry, x: number, y: number): void {
  paint(context, x, y);
  context.save();
  context.font = FONTS.legend;
  context.fillStyle = INK;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillText(text, x + SAMPLE + TEXT_GAP, y);
  context.restore();
}

function entriesOf({ cards, arrows }: Scene): Entry[] {
  const kinds = nodeKinds.filter((kind) => cards.some((card) => card.kind === kind));
  const types = edgeTypes.filter((type) => arrows.some((arrow) => arrow.type === type));
  const doubtful = arrows.some(({ factuality }) => factuality !== 'actual');
  const onCards = cards.some(
    ({ kind, lines }) =>
      kind === 'event' && lines.some(({ text, font }) => font === 'small' && text.startsWith('says ')),
  );
  const hearsay = onCards || arrows.some(({ caption }) => caption?.rows[0]?.includes('says '));
  return [
    ...kinds.map(kindEntry),
    ...types.map((type) => typeEntry(type, type.replace(/-/g, ' '))),
    ...(doubtful ? [typeEntry('met', 'open head: no fact, as its caption says', 'possible')] : []),
    ...(hearsay ? [{ text: '“says …”: only on that word', paint: () => {} }] : []),
  ];
}

function kindEntry(kind: NodeKind): Entry {
  const { colour } = NODE_KINDS[kind];
  return {
    text: kind,
    paint(context, x, y) {
      context.save();
      context.beginPath();
      context.roundRect(x + 2, y - 8, SAMPLE - 4, 16, kind === 'event' ? 4 : 8);
      context.fillStyle = kind === 'event' ? tint(colour, 0.88) : tint(colour, -0.12);
      context.strokeStyle = kind === 'event' ? colour : tint(colour, -0.3);
      context.fill();
      context.stroke();
      context.restore();
    },
  };
}

function typeEntry(type: EdgeType, text: string, factuality: Arrow['factuality'] = 'actual'): Entry {
  const arrow: Arrow = { key: '', source: '', target: '', type, factuality, reports: 1, count: 1, caption: null };
  const { symmetric } = EDGE_TYPES[type];
  return {
    text,
    paint(context, x, y) {
      const from = { x: x + (symmetric ? 0 : 2), y };
      const route = { arrow, from, bend: { x: x + SAMPLE / 2, y }, to: { x: x + SAMPLE, y } };
      paintLine(context, route);
      paintHeads(context, route);
    },
  };
}
