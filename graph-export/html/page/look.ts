import type { EdgeType, NodeKind } from '../../../src/model/kinds.js';

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

/** How a relation's line is drawn: width in pixels, dashes as the shader numbers them and as SVG writes them. */
export const STROKES: Record<EdgeType, { readonly width: number; readonly dash: number; readonly svg: string }> = {
  met: { width: 2.6, dash: 0, svg: '' },
  condemned: { width: 2, dash: 1, svg: '9 5' },
  said: { width: 1.1, dash: 0, svg: '' },
  'reported-by': { width: 1.6, dash: 2, svg: '2.6 3.9' },
  about: { width: 1, dash: 2, svg: '2.6 3.9' },
  'took-part-in': { width: 1.2, dash: 3, svg: '12 3 3 4' },
  'happened-in': { width: 1.2, dash: 3, svg: '12 3 3 4' },
};

/** What a folded line says between two dots: a statement becomes "spoke about". */
export const LINE_WORDS: Record<EdgeType, { readonly from: string; readonly to: string }> = {
  met: { from: 'met', to: 'met' },
  condemned: { from: 'condemned', to: 'was condemned by' },
  said: { from: 'spoke about', to: 'was spoken about by' },
  'reported-by': { from: 'was reported by', to: 'reported on' },
  about: { from: 'about', to: 'named in' },
  'took-part-in': { from: 'took part in', to: 'was joined by' },
  'happened-in': { from: 'was in', to: 'was the place of' },
};

/** Colours of communities, told apart by people who see few colours (Okabe and Ito). */
export const GROUP_COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#8a7a00', '#555a63'];
