import { EDGE_TYPES, edgeRow, NODE_KINDS } from '../../src/model/kinds.js';
import { CAPTION_ROW, lineHeight, PADDING, textHeight } from './build-scene.js';
import { OPACITY, tint, widthFor } from './edge-style.js';
import { INK, PAPER } from './paper.js';
import type { BoxShape, GroupShape, Shape } from './shapes.js';
import type { Arrow, Box, Caption, Card, Point, Route, Scene } from './types.js';

const HEAD_LENGTH = 10;
/** Room between the card a picture is about and the frame that marks it. */
const FRAME_GAP = 5;

/** Lines first, cards over them, then heads, which a card must not hide, and captions; each in a group of its own. */
export function networkShapes(scene: Scene, routes: readonly Route[]): Shape[] {
  const names = new Map(scene.cards.map((card) => [card.key, nameOf(card)]));
  const titleOf = ({ source, target, type, factuality }: Arrow) =>
    `${names.get(source)} ${edgeRow(type).verbs[factuality]} ${names.get(target)}`;
  const ties = routes.filter(({ arrow }) => !EDGE_TYPES[arrow.type].relation);
  const ordered = [...ties, ...routes.filter(({ arrow }) => EDGE_TYPES[arrow.type].relation)];
  const lines = ordered.map(
    (route, at): GroupShape => ({
      draw: 'group',
      id: `line-${at + 1}`,
      kind: `${route.arrow.type} ${route.arrow.factuality}`,
      title: titleOf(route.arrow),
      shapes: [lineOf(route)],
    }),
  );
  const heads = ordered.map(
    (route, at): GroupShape => ({
      draw: 'group',
      id: `head-${at + 1}`,
      kind: route.arrow.type,
      shapes: headsOf(route),
    }),
  );
  const captions = ordered.flatMap(({ arrow }, at): GroupShape[] =>
    arrow.caption
      ? [{ draw: 'group', id: `caption-${at + 1}`, kind: arrow.type, shapes: captionShapes(arrow, arrow.caption) }]
      : [],
  );
  return [
    { draw: 'group', id: 'lines', shapes: lines },
    { draw: 'group', id: 'cards', shapes: scene.cards.map(cardGroup) },
    { draw: 'group', id: 'heads', shapes: heads },
    { draw: 'group', id: 'captions', shapes: captions },
  ];
}

/** What a card says, in one line. */
const nameOf = ({ lines }: Card): string => lines.map(({ text }) => text).join(' ');

/** The line of one edge. */
export function lineOf({ arrow, from, bend, to }: Route): Shape {
  const { colour, line } = EDGE_TYPES[arrow.type];
  return {
    draw: 'line',
    from,
    bend,
    to,
    stroke: colour,
    width: widthFor(line, arrow.reports),
    dash: line.dash,
    opacity: OPACITY[arrow.factuality],
  };
}

/** The head of one edge; a meeting has one at either end. */
export function headsOf({ arrow, from, bend, to }: Route): Shape[] {
  const { symmetric, colour, line } = EDGE_TYPES[arrow.type];
  const size = HEAD_LENGTH + widthFor(line, arrow.reports);
  const open = arrow.factuality !== 'actual';
  const tips = symmetric ? [to, from] : [to];
  return tips.map((tip) => ({
    draw: 'polygon',
    points: headAt(bend, tip, size),
    fill: open ? PAPER : colour,
    ...(open ? { stroke: colour, strokeWidth: 1.4 } : {}),
  }));
}

function headAt(towards: Point, tip: Point, size: number): Point[] {
  const angle = Math.atan2(tip.y - towards.y, tip.x - towards.x);
  return [0, Math.PI - 0.42, Math.PI + 0.42].map((turn) => {
    const reach = turn === 0 ? 0 : size;
    return { x: tip.x + reach * Math.cos(angle + turn), y: tip.y + reach * Math.sin(angle + turn) };
  });
}

/** A being is a full pill in its kind's colour, an event a light card, a statement a light card in italics. */
function cardGroup(card: Card): GroupShape {
  const shapes = [...(card.marked ? [frameOf(card)] : []), cardBox(card), ...cardTexts(card)];
  return { draw: 'group', id: idOf(card.key), kind: card.eventKind ?? card.kind, title: nameOf(card), shapes };
}

/** "person:ada-lund" -> "person-ada-lund": what may be an id everywhere. */
const idOf = (key: string): string => key.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80);

function cardBox(card: Card): BoxShape {
  const { colour } = NODE_KINDS[card.kind];
  const isEvent = card.kind === 'event';
  return {
    ...boxOf(card, isEvent ? 5 : Math.min(18, card.height / 2)),
    fill: isEvent ? tint(colour, 0.88) : tint(colour, -0.2),
    stroke: isEvent ? tint(colour, card.eventKind === 'statement' ? 0.45 : 0) : tint(colour, -0.4),
    strokeWidth: 1.3,
  };
}

/** What the picture is about stands in a frame. */
const frameOf = (card: Card): BoxShape => ({
  ...boxOf(
    { ...card, width: card.width + 2 * FRAME_GAP, height: card.height + 2 * FRAME_GAP },
    Math.min(22, card.height / 2 + FRAME_GAP),
  ),
  fill: PAPER,
  stroke: INK,
  strokeWidth: 2.4,
});

function boxOf({ x, y, width, height }: Box, radius: number): BoxShape {
  return { draw: 'box', x: x - width / 2, y: y - height / 2, width, height, radius };
}

function cardTexts(card: Card): Shape[] {
  const isEvent = card.kind === 'event';
  // several statements on a card read as a list, so they begin at one edge
  const isList = card.eventKind === 'statement';
  let y = card.y - textHeight(card.lines) / 2;
  return card.lines.map(({ text, font, gap = 0 }): Shape => {
    y += gap + lineHeight(font);
    return {
      draw: 'text',
      x: isList ? card.x - card.width / 2 + PADDING.x : card.x,
      y: y - lineHeight(font) / 2,
      text,
      font,
      fill: isEvent ? (font === 'small' ? '#6b5a2e' : INK) : '#ffffff',
      anchor: isList ? 'start' : 'middle',
    };
  });
}

function captionShapes({ type }: Arrow, box: Caption): Shape[] {
  const texts = box.rows.map(
    (text, row): Shape => ({
      draw: 'text',
      x: box.x,
      y: box.y - box.height / 2 + (row + 0.5) * CAPTION_ROW,
      text,
      font: 'caption',
      fill: tint(EDGE_TYPES[type].colour, -0.25),
      anchor: 'middle',
    }),
  );
  return [{ ...boxOf(box, 7), fill: PAPER, opacity: 0.92 }, ...texts];
}
