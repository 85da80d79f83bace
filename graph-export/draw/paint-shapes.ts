import { createCanvas, PDFDocument, type SKRSContext2D } from '@napi-rs/canvas';
import { FONTS, registerFonts } from './fonts.js';
import type { Drawing, Shape } from './shapes.js';

/** A picture larger than this on a side is more than viewers open with ease. */
const MOST_PIXELS = 12_000;

/** A drawing as PNG, with so many pixels for each of its own. */
export function writePng(drawing: Drawing, wanted: number): Buffer {
  registerFonts();
  const scale = Math.min(wanted, MOST_PIXELS / drawing.width, MOST_PIXELS / drawing.height);
  const canvas = createCanvas(Math.round(drawing.width * scale), Math.round(drawing.height * scale));
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  paintDrawing(context, drawing);
  return canvas.toBuffer('image/png');
}

/** A drawing as a one-page PDF of so many points, with its letters as text. */
export function writePdf(
  drawing: Drawing,
  { width, height }: { readonly width: number; readonly height: number },
): Buffer {
  registerFonts();
  const document = new PDFDocument({ title: drawing.title, subject: drawing.description, creator: 'wiregraph' });
  const context = document.beginPage(width, height) as unknown as SKRSContext2D;
  context.scale(width / drawing.width, height / drawing.height);
  paintDrawing(context, drawing);
  document.endPage();
  return document.close();
}

function paintDrawing(context: SKRSContext2D, { width, height, paper, shapes }: Drawing): void {
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) paintShape(context, shape);
}

function paintShape(context: SKRSContext2D, shape: Shape): void {
  if (shape.draw === 'group') {
    for (const inner of shape.shapes) paintShape(context, inner);
    return;
  }
  context.save();
  if (shape.draw !== 'text') context.globalAlpha = shape.opacity ?? 1;
  if (shape.draw === 'text') paintText(context, shape);
  else if (shape.draw === 'line') paintLine(context, shape);
  else {
    context.beginPath();
    if (shape.draw === 'box') context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
    else {
      for (const { x, y } of shape.points) context.lineTo(x, y);
      context.closePath();
    }
    if (shape.fill) {
      context.fillStyle = shape.fill;
      context.fill();
    }
    if (shape.stroke) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.strokeWidth ?? 1;
      context.stroke();
    }
  }
  context.restore();
}

function paintText(
  context: SKRSContext2D,
  { x, y, text, font, fill, anchor = 'start', turn }: Extract<Shape, { draw: 'text' }>,
): void {
  context.font = FONTS[font];
  context.fillStyle = fill;
  context.textBaseline = 'middle';
  context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
  context.translate(x, y);
  if (turn) context.rotate((turn * Math.PI) / 180);
  context.fillText(text, 0, 0);
}

function paintLine(
  context: SKRSContext2D,
  { from, bend, to, stroke, width, dash = [] }: Extract<Shape, { draw: 'line' }>,
): void {
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  if (bend) context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  else context.lineTo(to.x, to.y);
  context.stroke();
}
