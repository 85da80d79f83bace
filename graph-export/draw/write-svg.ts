import { escapeXml } from '../formats/escape-xml.js';
import { FONT_LOOKS, type FontName } from './fonts.js';
import type { Drawing, Shape } from './shapes.js';
import type { Point } from './types.js';

/** Families in which a reader without Inter sees the picture; the boxes have room for all of them. */
const FAMILIES = "Inter, 'Helvetica Neue', Arial, sans-serif";

/**
 * A drawing as SVG that a graphics desk can go on with: letters are letters, what belongs together is a group with an
 * id by its kind, and each has a title. `size` is how large it shows; the drawing's own pixels are its coordinates.
 */
export function writeSvg(
  drawing: Drawing,
  size: { readonly width: number; readonly height: number } = drawing,
): string {
  const { width, height, paper, title, description, shapes } = drawing;
  const used = [...new Set(fontsIn(shapes))].sort();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILIES}">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
    `<style>${used.map(fontRule).join('')}text{dominant-baseline:central}</style>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...shapes.map(elementOf),
    '</svg>\n',
  ].join('\n');
}

function* fontsIn(shapes: readonly Shape[]): Iterable<FontName> {
  for (const shape of shapes) {
    if (shape.draw === 'text') yield shape.font;
    else if (shape.draw === 'group') yield* fontsIn(shape.shapes);
  }
}

function fontRule(name: FontName): string {
  const { size, weight, italic } = FONT_LOOKS[name];
  return `.${name}{font-size:${size}px;${weight === 400 ? '' : `font-weight:${weight};`}${italic ? 'font-style:italic' : ''}}`;
}

function elementOf(shape: Shape): string {
  switch (shape.draw) {
    case 'group': {
      const title = shape.title ? `<title>${escapeXml(shape.title)}</title>` : '';
      const kind = shape.kind ? ` class="${escapeXml(shape.kind)}"` : '';
      return `<g id="${escapeXml(shape.id)}"${kind}>${title}${shape.shapes.map(elementOf).join('')}</g>`;
    }
    case 'box': {
      const { x, y, width, height, radius } = shape;
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${radius ? ` rx="${n(radius)}"` : ''}${lookOf(shape)}/>`;
    }
    case 'line': {
      const { from, bend, to, dash = [] } = shape;
      const path = bend ? `M${at(from)} Q${at(bend)} ${at(to)}` : `M${at(from)} L${at(to)}`;
      const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
      return `<path d="${path}" fill="none" stroke="${shape.stroke}" stroke-width="${n(shape.width)}"${dashes}${opacityOf(shape)}/>`;
    }
    case 'polygon':
      return `<polygon points="${shape.points.map(at).join(' ')}"${lookOf(shape)}/>`;
    case 'text': {
      const { x, y, text, font, fill, anchor = 'start', turn } = shape;
      const where = `x="${n(x)}" y="${n(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
      return `<text class="${font}" ${where} fill="${fill}"${turn ? ` transform="rotate(${turn} ${n(x)} ${n(y)})"` : ''}>${escapeXml(text)}</text>`;
    }
  }
}

interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly opacity?: number;
}

function lookOf(look: Look): string {
  const stroke = look.stroke ? ` stroke="${look.stroke}" stroke-width="${n(look.strokeWidth ?? 1)}"` : '';
  return ` fill="${look.fill ?? 'none'}"${stroke}${opacityOf(look)}`;
}

const opacityOf = ({ opacity = 1 }: Look): string => (opacity < 1 ? ` opacity="${n(opacity)}"` : '');
const at = ({ x, y }: Point): string => `${n(x)},${n(y)}`;
const n = (value: number): string => String(Math.round(value * 10) / 10);
