import type { Box } from './types.js';

/** A straight piece of a line, from a to b. */
export interface Piece {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Whether two straight pieces cross. */
export function piecesCross(one: Piece, other: Piece): boolean {
  // most lie nowhere near each other
  if (Math.max(one.ax, one.bx) < Math.min(other.ax, other.bx)) return false;
  if (Math.max(other.ax, other.bx) < Math.min(one.ax, one.bx)) return false;
  return apart(one, other.ax, other.ay, other.bx, other.by) && apart(other, one.ax, one.ay, one.bx, one.by);
}

/** Whether two points lie on either side of the line through a piece. */
function apart({ ax, ay, bx, by }: Piece, cx: number, cy: number, dx: number, dy: number): boolean {
  const x = bx - ax;
  const y = by - ay;
  return (x * (cy - ay) - y * (cx - ax)) * (x * (dy - ay) - y * (dx - ax)) < 0;
}

/** Whether a piece lies under a box, by its middle and size. */
export function pieceUnder({ ax, ay, bx, by }: Piece, { x, y, width, height }: Box): boolean {
  const halfWidth = width / 2 + NEAR;
  const halfHeight = height / 2 + NEAR;
  const cx = (ax + bx) / 2 - x;
  const cy = (ay + by) / 2 - y;
  const dx = (bx - ax) / 2;
  const dy = (by - ay) / 2;
  // no axis parts the two: neither those of the box nor the one across the piece
  if (Math.abs(cx) > halfWidth + Math.abs(dx) || Math.abs(cy) > halfHeight + Math.abs(dy)) return false;
  return Math.abs(cx * dy - cy * dx) <= halfWidth * Math.abs(dy) + halfHeight * Math.abs(dx);
}

/** A line so near a box, in pixels, seems to lie under it. */
const NEAR = 3;
