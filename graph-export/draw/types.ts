import type { EdgeType, Factuality, NodeKind } from '../../src/model/kinds.js';
import type { FontName } from './fonts.js';

/** All measures are pixels of the picture at scale 1; x grows to the right, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle by its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** One line of a card. */
export interface CardLine {
  readonly text: string;
  readonly font: FontName;
  /** room above it, in pixels */
  readonly gap?: number;
}

/** A node as drawn: its name within a box, so that no label covers another when no box does. */
export interface Card extends Box {
  readonly key: string;
  readonly kind: NodeKind;
  /** events only: statement, meeting, attack … */
  readonly eventKind: string | null;
  readonly lines: readonly CardLine[];
  /** whether the picture is about it */
  readonly marked?: boolean;
}

/** Words on a line, a row each: what keeps a reader from taking it for a plain fact; when they met, and where. */
export interface Caption extends Box {
  readonly rows: readonly string[];
}

/** An edge as drawn. */
export interface Arrow {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly type: EdgeType;
  readonly factuality: Factuality;
  /** how many independent articles tell it: the more, the thicker */
  readonly reports: number;
  /** how many edges it stands for: a speaker's to a card of three statements stands for three */
  readonly count: number;
  readonly caption: Caption | null;
}

/** What is to be drawn, before anything has its place. */
export interface Scene {
  readonly cards: readonly Card[];
  readonly arrows: readonly Arrow[];
}

/** A line with its bend. */
export interface Route {
  readonly arrow: Arrow;
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}
