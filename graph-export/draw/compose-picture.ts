import { safeText } from '../formats/safe-text.js';
import { type Measure, textMeasure } from './fonts.js';
import { type LegendEntry, layLegend } from './legend-shapes.js';
import { FAINT, INK, PAPER, RULE } from './paper.js';
import type { Drawing, Shape } from './shapes.js';
import { wrapText } from './wrap-text.js';

/** The words around a picture: what it shows, which part of the graph, and whose articles tell it. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly credit: string;
}

/** What a picture shows, laid out with its top left corner at (0, 0). */
export interface Body {
  readonly width: number;
  readonly height: number;
  readonly legend: readonly LegendEntry[];
  /** its shapes when that corner lies there */
  shapes(left: number, top: number): Shape[];
}

export const MARGIN = 40;
const LEAST_WIDTH = 760;
const HEIGHTS = { title: 34, subtitle: 22, small: 18 } as const;

/** Gives everything its place: title above, the body, legend and credit below; padded to the form asked for (width by height). */
export function composePicture(body: Body, { title, subtitle, credit }: PictureWords, form: number | null): Drawing {
  const measure = textMeasure();
  const inner = widthFor(body, measure, form);
  const head = [...linesOf(title, 'title', inner, measure), ...linesOf(subtitle, 'subtitle', inner, measure)];
  const headHeight = head.reduce((sum, { font }) => sum + HEIGHTS[font], 0);
  const legend = layLegend(body.legend, inner, measure);
  const foot = linesOf(credit, 'small', inner, measure);
  const footHeight = legend.height + foot.length * HEIGHTS.small;
  const natural = MARGIN + headHeight + MARGIN / 2 + body.height + MARGIN + footHeight + MARGIN;
  const height = Math.ceil(form ? Math.max(natural, (inner + 2 * MARGIN) / form) : natural);
  const top = MARGIN + headHeight + MARGIN / 2 + (height - natural) / 2;
  const below = height - MARGIN - footHeight;
  return {
    width: Math.ceil(inner + 2 * MARGIN),
    height,
    paper: PAPER,
    title,
    description: `${subtitle}. ${credit}`,
    shapes: [
      { draw: 'group', id: 'head', shapes: stack(head, MARGIN) },
      ...body.shapes(MARGIN + (inner - body.width) / 2, top),
      {
        draw: 'line',
        from: { x: MARGIN, y: below - MARGIN / 3 },
        to: { x: MARGIN + inner, y: below - MARGIN / 3 },
        stroke: RULE,
        width: 1,
      },
      { draw: 'group', id: 'legend', shapes: legend.shapes(MARGIN, below) },
      { draw: 'group', id: 'credit', shapes: stack(foot, below + legend.height) },
    ],
  };
}

/** As wide as the body and, in a form that is wider than that is high, as the form asks for. */
function widthFor(body: Body, measure: Measure, form: number | null): number {
  const least = Math.max(body.width, LEAST_WIDTH);
  if (!form) return least;
  const legend = layLegend(body.legend, least, measure);
  const height = body.height + legend.height + HEIGHTS.title + HEIGHTS.subtitle + HEIGHTS.small + 3.5 * MARGIN;
  return Math.max(least, height * form - 2 * MARGIN);
}

interface Line {
  readonly text: string;
  readonly font: 'title' | 'subtitle' | 'small';
}

const linesOf = (text: string, font: Line['font'], width: number, measure: Measure): Line[] =>
  wrapText(safeText(text), width, 2, (part) => measure(part, font)).map((line) => ({ text: line, font }));

function stack(lines: readonly Line[], top: number): Shape[] {
  let y = top;
  return lines.map(({ text, font }): Shape => {
    y += HEIGHTS[font];
    return { draw: 'text', x: MARGIN, y: y - HEIGHTS[font] / 2, text, font, fill: font === 'title' ? INK : FAINT };
  });
}
