import { createCanvas, type SKRSContext2D, SvgExportFlag } from '@napi-rs/canvas';
import { escapeXml } from '../formats/escape-xml.js';
import { safeText } from '../formats/safe-text.js';
import { FONTS, textMeasure } from './fonts.js';
import { boxesOf, layOutScene } from './lay-out-scene.js';
import { type Legend, legendFor } from './paint-legend.js';
import { INK, PAPER, paintScene } from './paint-scene.js';
import { routeArrows } from './route-arrows.js';
import type { Route, Scene } from './types.js';
import { wrapText } from './wrap-text.js';

/** The forms in which a picture can be written. */
export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface PictureOptions {
  readonly format: PictureFormat;
  readonly title: string;
  readonly subtitle: string;
  /** decides the layout's start; the same seed gives the same picture */
  readonly seed?: number;
  /** pixels of a PNG for each of the picture's own */
  readonly scale?: number;
}

const DEFAULT_SEED = 1;
const DEFAULT_SCALE = 2;
/** A PNG larger than this on a side is more than viewers open with ease. */
const MOST_PIXELS = 12_000;
const MARGIN = 40;
const LEAST_WIDTH = 760;
const TITLE_HEIGHT = 34;
const SUBTITLE_HEIGHT = 22;

/** A picture laid out, ready to be painted: for tests, and for painting in either form. */
export interface Picture {
  readonly scene: Scene;
  readonly routes: readonly Route[];
  readonly width: number;
  readonly height: number;
  paint(context: SKRSContext2D): void;
}

/** Draws a scene: same scene, options and fonts, same bytes. */
export function drawPicture(scene: Scene, options: PictureOptions): Buffer {
  const picture = composePicture(scene, options);
  return options.format === 'svg' ? asSvg(picture, options) : asPng(picture, options.scale ?? DEFAULT_SCALE);
}

/** Gives everything its place: title above, the graph, the legend below. */
export function composePicture(
  scene: Scene,
  { title, subtitle, seed = DEFAULT_SEED }: Omit<PictureOptions, 'format'>,
): Picture {
  const measure = textMeasure();
  const size = layOutScene(scene, seed);
  const inner = Math.max(size.width, LEAST_WIDTH);
  const titleLines = wrapText(safeText(title), inner, 2, (text) => measure(text, 'title'));
  const subtitleLines = wrapText(safeText(subtitle), inner, 2, (text) => measure(text, 'subtitle'));
  const head = titleLines.length * TITLE_HEIGHT + subtitleLines.length * SUBTITLE_HEIGHT;
  const legend = legendFor(scene, inner, measure);
  const top = MARGIN + head + MARGIN;
  moveScene(scene, MARGIN + (inner - size.width) / 2, top);
  const routes = routeArrows(scene.arrows, scene.cards);
  const width = Math.ceil(inner + 2 * MARGIN);
  const height = Math.ceil(top + size.height + MARGIN + legend.height + MARGIN);
  return {
    scene,
    routes,
    width,
    height,
    paint(context) {
      context.fillStyle = PAPER;
      context.fillRect(0, 0, width, height);
      paintHead(context, titleLines, subtitleLines);
      paintScene(context, scene.cards, routes);
      paintFoot(context, legend, top + size.height + MARGIN, inner);
    },
  };
}

function moveScene(scene: Scene, left: number, top: number): void {
  for (const box of boxesOf(scene)) {
    box.x = Math.round((box.x + left) * 10) / 10;
    box.y = Math.round((box.y + top) * 10) / 10;
  }
}

function paintHead(context: SKRSContext2D, title: readonly string[], subtitle: readonly string[]): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillStyle = INK;
  let y = MARGIN;
  const lines = [
    ...title.map((text) => ({ text, font: 'title' as const })),
    ...subtitle.map((text) => ({ text, font: 'subtitle' as const })),
  ];
  for (const { text, font } of lines) {
    const height = font === 'title' ? TITLE_HEIGHT : SUBTITLE_HEIGHT;
    context.font = FONTS[font];
    context.fillStyle = font === 'title' ? INK : '#5b626b';
    context.fillText(text, MARGIN, y + height / 2);
    y += height;
  }
}

function paintFoot(context: SKRSContext2D, legend: Legend, top: number, width: number): void {
  context.strokeStyle = '#ddd8cc';
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(MARGIN, top - MARGIN / 3);
  context.lineTo(MARGIN + width, top - MARGIN / 3);
  context.stroke();
  legend.paint(context, MARGIN, top);
}

function asPng(picture: Picture, wanted: number): Buffer {
  const scale = Math.min(wanted, MOST_PIXELS / picture.width, MOST_PIXELS / picture.height);
  const canvas = createCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  picture.paint(context);
  return canvas.toBuffer('image/png');
}

/** Letters become outlines, so the picture needs no font; its title stays as text for screen readers. */
function asSvg(picture: Picture, { title, subtitle }: PictureOptions): Buffer {
  const canvas = createCanvas(picture.width, picture.height, SvgExportFlag.ConvertTextToPaths);
  picture.paint(canvas.getContext('2d'));
  const svg = canvas.getContent().toString('utf8');
  const words = `<title>${escapeXml(title)}</title><desc>${escapeXml(subtitle)}</desc>`;
  return Buffer.from(
    svg.replace(/<svg[^>]*>/, (head) => `${head}${words}`),
    'utf8',
  );
}
