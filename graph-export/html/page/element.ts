import type { EdgeType, NodeKind } from '../../../src/model/kinds.js';
import { SHAPES, strokeOf } from './look.js';

/** What an element is made of; text is only ever text, never markup. */
interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Makes an element with its text and children. Everything on the page is made here, so no string becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: name, text, attributes = {} }: Parts = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text !== undefined) made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(text: string, parts: Omit<Parts, 'text'>, act: (event: MouseEvent) => void): HTMLButtonElement {
  const made = element('button', { ...parts, text, attributes: { type: 'button', ...parts.attributes } });
  made.addEventListener('click', act);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an SVG element. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

const POINTS = {
  square: '1.5,1.5 10.5,1.5 10.5,10.5 1.5,10.5',
  triangle: '6,0.5 11.5,10.5 0.5,10.5',
  diamond: '6,0 12,6 6,12 0,6',
};

/** The shape and colour of a kind's dots, small. */
export function kindMark(kind: NodeKind, colour: string): SVGElement {
  const { name } = SHAPES[kind];
  const shape =
    name === 'circle'
      ? svg('circle', { cx: 6, cy: 6, r: 5.5, fill: colour })
      : svg('polygon', { points: POINTS[name], fill: colour });
  return svg('svg', { class: 'mark', width: 12, height: 12, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, shape);
}

/** The dashes and colour of a relation's lines, small. */
export function lineMark(type: EdgeType, colour: string): SVGElement {
  const { width, dash } = strokeOf(type);
  const line = svg('line', {
    x1: 0,
    y1: 5,
    x2: 26,
    y2: 5,
    stroke: colour,
    'stroke-width': width + 0.6,
    'stroke-dasharray': dash[1] > 0 ? dash.join(' ') : 'none',
  });
  return svg('svg', { class: 'mark', width: 26, height: 10, viewBox: '0 0 26 10', 'aria-hidden': 'true' }, line);
}
