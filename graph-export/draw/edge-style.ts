import type { Factuality } from '../../src/model/kinds.js';

/** What is no fact is drawn fainter, with an open head and a caption that says so. */
export const OPACITY: Record<Factuality, number> = { actual: 1, planned: 0.6, possible: 0.6, negated: 0.6 };

/** Each doubling of the independent articles that tell an edge adds this to its width. */
const WIDTH_STEP = 0.7;

/** The width of an edge told by so many independent articles, in pixels. */
export const widthFor = ({ width }: { readonly width: number }, reports: number): number =>
  width + WIDTH_STEP * Math.min(3, Math.log2(Math.max(1, reports)));

/** Mixes a colour of the table with white (share 0..1) or, below 0, with black. */
export function tint(colour: string, share: number): string {
  const end = share < 0 ? 0 : 255;
  const mixed = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16);
    return Math.round(part + (end - part) * Math.abs(share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
