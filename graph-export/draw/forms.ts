import { writePdf, writePng } from './paint-shapes.js';
import type { Drawing } from './shapes.js';
import { writeSvg } from './write-svg.js';

/** The forms in which a picture can be written. */
export const PICTURE_FORMATS: readonly PictureFormat[] = ['svg', 'png', 'pdf'];
/** A form in which a picture can be written. */
export type PictureFormat = 'svg' | 'png' | 'pdf';

/** What a picture can be made for. */
export const PICTURE_USES: readonly PictureUse[] = ['web', 'print', 'slide'];
/** What a picture is made for: a page, a column of print, or a slide. */
export type PictureUse = 'web' | 'print' | 'slide';

/** For each use: width by height (null: as it comes), width of a PNG in pixels and of a PDF in points, and how many names can be read. */
export const FORMS: Record<
  PictureUse,
  { readonly shape: number | null; readonly pixels: number; readonly points: number; readonly names: number }
> = {
  // a column of a web page, on a screen with twice the pixels
  web: { shape: null, pixels: 2000, points: 750, names: 30 },
  // A4 across, 300 dots an inch
  print: { shape: 297 / 210, pixels: 3508, points: 842, names: 36 },
  // a slide is seen from afar
  slide: { shape: 16 / 9, pixels: 1920, points: 960, names: 16 },
};

/** Writes a drawing in a format, as large as its use asks for. */
export function write(drawing: Drawing, format: PictureFormat, use: PictureUse, scale?: number): Buffer {
  const form = FORMS[use];
  const high = (width: number) => Math.round((width * drawing.height) / drawing.width);
  if (format === 'png') return writePng(drawing, scale ?? form.pixels / drawing.width);
  if (format === 'pdf') {
    return writePdf(drawing, { width: form.points, height: high(form.points) });
  }
  const size = use === 'slide' ? { width: form.pixels, height: high(form.pixels) } : drawing;
  return Buffer.from(writeSvg(drawing, size), 'utf8');
}
