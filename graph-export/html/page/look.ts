import { type EdgeType, edgeRow, edgeTypes, type NodeKind, tells } from '../../../src/model/kinds.js';

/** Shapes of dots, as the shader numbers them: kinds are told apart without colour too. */
export const SHAPES: Record<
  NodeKind,
  { readonly number: number; readonly name: 'circle' | 'square' | 'triangle' | 'diamond' }
> = {
  person: { number: 0, name: 'circle' },
  organisation: { number: 1, name: 'square' },
  place: { number: 2, name: 'triangle' },
  event: { number: 3, name: 'diamond' },
};

/** How a relation's line is drawn here: width in pixels, and lengths of stroke and gap, as the one table has them. */
export function strokeOf(type: EdgeType): {
  readonly width: number;
  readonly dash: readonly [on: number, off: number];
} {
  const { line, relation } = edgeRow(type);
  const [on = 0, off = 0] = line.dash;
  return { width: line.width * (tells(type, 'words') ? QUIET : relation ? 1 : 1.2), dash: [on, off] };
}

/** Lines from speakers to whom they speak about are the most by far. */
const QUIET = 0.7;

/** What a folded line says between two dots: a statement becomes "spoke about". */
export const LINE_WORDS = Object.fromEntries(edgeTypes.map((type) => [type, edgeRow(type).folded])) as Record<
  EdgeType,
  { readonly from: string; readonly to: string }
>;

/** Colours of communities, told apart by people who see few colours (Okabe and Ito). */
export const GROUP_COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#8a7a00', '#555a63'];
