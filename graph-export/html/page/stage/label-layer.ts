import type Sigma from 'sigma';
import { type LabelWish, type PlacedLabel, placeLabels } from './place-labels.js';
import type { Theme } from './theme.js';

const FONT = '12.5px system-ui, "Segoe UI", Roboto, sans-serif';
const HEIGHT = 16;
/** A label longer than this is cut on the drawing; the card has it whole. */
const LONGEST = 34;
/** More names than this cannot be read at once; further ones show when the reader comes nearer. */
const MOST_WISHES = 400;

/** What the layer needs to know of each dot. */
export interface Named {
  readonly text: string;
  readonly weight: number;
  readonly faded: boolean;
}

/** A canvas above the drawing that names the dots, never one name over another. */
export interface LabelLayer {
  readonly canvas: HTMLCanvasElement;
  /** names dots anew from now on */
  name(names: ReadonlyMap<string, Named>, theme: Theme): void;
  /** the labels as they stand on the screen */
  placed(): readonly PlacedLabel[];
}

export function labelLayer(sigma: Sigma): LabelLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'names';
  canvas.setAttribute('aria-hidden', 'true');
  sigma.getContainer().append(canvas);
  const context = canvas.getContext('2d')!;
  const widths = new Map<string, number>();
  let names: ReadonlyMap<string, Named> = new Map();
  let look: Theme | null = null;
  let placed: readonly PlacedLabel[] = [];
  const draw = () => {
    if (!look) return;
    const screen = sigma.getDimensions();
    const scale = devicePixelRatio || 1;
    fitTo(canvas, screen, scale);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, screen.width, screen.height);
    context.font = FONT;
    placed = placeLabels(
      wishesOf(sigma, names, (text) => widthOf(context, widths, text)),
      screen,
    );
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const { key, text, left, top, bottom } of placed) {
      const y = (top + bottom) / 2;
      context.globalAlpha = names.get(key)!.faded ? 0.55 : 1;
      context.strokeStyle = look.paper;
      context.lineWidth = 4;
      context.strokeText(text, left, y);
      context.fillStyle = look.ink;
      context.fillText(text, left, y);
    }
    context.globalAlpha = 1;
  };
  sigma.on('afterRender', draw);
  return {
    canvas,
    name(wanted, theme) {
      names = wanted;
      look = theme;
    },
    placed: () => placed,
  };
}

function fitTo(canvas: HTMLCanvasElement, { width, height }: { width: number; height: number }, scale: number): void {
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}

/** The names on the screen, those that matter most first. */
function wishesOf(sigma: Sigma, names: ReadonlyMap<string, Named>, width: (text: string) => number): LabelWish[] {
  const { width: wide, height: high } = sigma.getDimensions();
  const wishes: (LabelWish & { weight: number })[] = [];
  for (const [key, { text, weight }] of names) {
    const dot = sigma.getNodeDisplayData(key);
    if (!dot || dot.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(dot);
    if (x < 0 || y < 0 || x > wide || y > high) continue;
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…` : text;
    wishes.push({
      key,
      text: short,
      x,
      y,
      radius: sigma.scaleSize(dot.size),
      width: width(short) + 4,
      height: HEIGHT,
      weight,
    });
  }
  return wishes.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, MOST_WISHES);
}

function widthOf(context: CanvasRenderingContext2D, widths: Map<string, number>, text: string): number {
  const known = widths.get(text) ?? context.measureText(text).width;
  widths.set(text, known);
  return known;
}
