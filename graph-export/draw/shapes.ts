import type { FontName } from './fonts.js';
import type { Point } from './types.js';

/**
 * What a picture is made of, whatever it shows and in whatever form it is written. Measures are pixels of the picture;
 * later shapes lie over earlier ones.
 */
export type Shape = BoxShape | LineShape | PolygonShape | TextShape | GroupShape;

/** A rectangle by its top left corner. */
export interface BoxShape {
  readonly draw: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly opacity?: number;
}

/** A line from one point to another, bent towards a third where there is one. */
export interface LineShape {
  readonly draw: 'line';
  readonly from: Point;
  readonly bend?: Point;
  readonly to: Point;
  readonly stroke: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface PolygonShape {
  readonly draw: 'polygon';
  readonly points: readonly Point[];
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly opacity?: number;
}

/** One line of text; `y` is its middle. */
export interface TextShape {
  readonly draw: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: FontName;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** degrees, clockwise, around its point */
  readonly turn?: number;
}

/** Shapes that belong together: a being's card, an edge's line. In an SVG they can be found by `id`, and their `title` is read aloud. */
export interface GroupShape {
  readonly draw: 'group';
  readonly id: string;
  readonly kind?: string;
  readonly title?: string;
  readonly shapes: readonly Shape[];
}

/** A picture, ready to be written. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}
