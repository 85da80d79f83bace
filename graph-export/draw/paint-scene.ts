import type { SKRSContext2D } from '@napi-rs/canvas';
import { EDGE_TYPES, NODE_KINDS } from '../../src/model/kinds.js';
import { CAPTION_ROW, lineHeight, PADDING, textHeight } from './build-scene.js';
import { OPACITY, tint, widthFor } from './edge-style.js';
import { FONTS } from './fonts.js';
import type { Arrow, Box, Caption, Card, Point, Route } from './types.js';

export const PAPER = '#fdfcf9';
export const INK = '#22262b';
const HEAD_LENGTH = 10;

/** Paints lines first, cards over them, then heads, which a card must not hide, and captions. */
export function paintScene(context: SKRSContext2D, cards: readonly Card[], routes: readonly Route[]): void {
  const ties = routes.filter(({ arrow }) => !EDGE_TYPES[arrow.type].relation);
  const relations = routes.filter(({ arrow }) => EDGE_TYPES[arrow.type].relation);
  for (const route of [...ties, ...relations]) paintLine(context, route);
  for (const card of cards) paintCard(context, card);
  for (const route of [...ties, ...relations]) paintHeads(context, route);
  for (const { arrow } of relations) if (arrow.caption) paintCaption(context, arrow, arrow.caption);
}

/** The line of one edge. */
export function paintLine(context: SKRSContext2D, { arrow, from, bend, to }: Route): void {
  const { colour } = EDGE_TYPES[arrow.type];
  const style = EDGE_TYPES[arrow.type].line;
  context.save();
  context.globalAlpha = OPACITY[arrow.factuality];
  context.strokeStyle = colour;
  context.lineWidth = widthFor(style, arrow.reports);
  context.setLineDash([...style.dash]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  context.stroke();
  context.restore();
}

/** The head of one edge; a meeting has one at either end. */
export function paintHeads(context: SKRSContext2D, { arrow, from, bend, to }: Route): void {
  const { colour, symmetric } = EDGE_TYPES[arrow.type];
  const open = arrow.factuality !== 'actual';
  const size = HEAD_LENGTH + widthFor(EDGE_TYPES[arrow.type].line, arrow.reports);
  context.save();
  context.globalAlpha = OPACITY[arrow.factuality];
  context.strokeStyle = colour;
  context.fillStyle = colour;
  paintHead(context, bend, to, size, open);
  if (symmetric) paintHead(context, bend, from, size, open);
  context.restore();
}

function paintHead(context: SKRSContext2D, towards: Point, tip: Point, size: number, open: boolean): void {
  const angle = Math.atan2(tip.y - towards.y, tip.x - towards.x);
  context.beginPath();
  for (const turn of [0, Math.PI - 0.42, Math.PI + 0.42]) {
    const reach = turn === 0 ? 0 : size;
    context.lineTo(tip.x + reach * Math.cos(angle + turn), tip.y + reach * Math.sin(angle + turn));
  }
  context.closePath();
  if (open) {
    context.save();
    context.fillStyle = PAPER;
    context.globalAlpha = 1;
    context.fill();
    context.restore();
    context.lineWidth = 1.4;
    context.stroke();
  } else context.fill();
}

/** A being is a full pill in its kind's colour, an event a light card, a statement a light card in italics. */
export function paintCard(context: SKRSContext2D, card: Card): void {
  const { colour } = NODE_KINDS[card.kind];
  const isEvent = card.kind === 'event';
  context.save();
  roundedBox(context, card, isEvent ? 5 : Math.min(18, card.height / 2));
  context.fillStyle = isEvent ? tint(colour, 0.88) : tint(colour, -0.12);
  context.fill();
  context.lineWidth = 1.3;
  context.strokeStyle = isEvent ? tint(colour, card.eventKind === 'statement' ? 0.45 : 0) : tint(colour, -0.3);
  context.stroke();
  // several statements on a card read as a list, so they begin at one edge
  const isList = card.eventKind === 'statement';
  const x = isList ? card.x - card.width / 2 + PADDING.x : card.x;
  context.textAlign = isList ? 'left' : 'center';
  context.textBaseline = 'middle';
  let y = card.y - textHeight(card.lines) / 2;
  for (const { text, font, gap = 0 } of card.lines) {
    y += gap;
    context.font = FONTS[font];
    context.fillStyle = isEvent ? (font === 'small' ? '#6b5a2e' : INK) : '#ffffff';
    context.fillText(text, x, y + lineHeight(font) / 2);
    y += lineHeight(font);
  }
  context.restore();
}

function paintCaption(context: SKRSContext2D, { type }: Arrow, box: Caption): void {
  context.save();
  roundedBox(context, box, 7);
  context.fillStyle = PAPER;
  context.globalAlpha = 0.92;
  context.fill();
  context.globalAlpha = 1;
  context.font = FONTS.caption;
  context.fillStyle = tint(EDGE_TYPES[type].colour, -0.2);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [row, text] of box.rows.entries()) {
    context.fillText(text, box.x, box.y - box.height / 2 + (row + 0.5) * CAPTION_ROW);
  }
  context.restore();
}

function roundedBox(context: SKRSContext2D, { x, y, width, height }: Box, radius: number): void {
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, radius);
}
