/** A size to be given a place. */
export interface Packed {
  readonly width: number;
  readonly height: number;
  left: number;
  top: number;
}

/** Strips are tried from as wide as the widest box to so many times that, in steps of so much. */
const WIDEST_STRIP = 3;
const STRIP_STEP = 0.1;

/** Places boxes so that none covers another and all together come close to so much width for each height. */
export function packBoxes(boxes: readonly Packed[], aspect: number): void {
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  let best = { size: Number.POSITIVE_INFINITY, places: [] as readonly { left: number; top: number }[] };
  for (let share = 1; share <= WIDEST_STRIP; share += STRIP_STEP) {
    packStrip(boxes, widest * share);
    const right = Math.max(...boxes.map(({ left, width }) => left + width));
    const bottom = Math.max(...boxes.map(({ top, height }) => top + height));
    const size = Math.max(right, bottom * aspect);
    if (size < best.size - 1) best = { size, places: boxes.map(({ left, top }) => ({ left, top })) };
  }
  for (const [index, box] of boxes.entries()) Object.assign(box, best.places[index]);
}

/** Places boxes in a strip, in the order given, each as high up as it fits, then as far left: smaller ones fill gaps. */
function packStrip(boxes: readonly Packed[], stripWidth: number): void {
  const placed: Packed[] = [];
  for (const box of boxes) {
    const lefts = [0, ...placed.map(({ left, width }) => left + width)].filter(
      (left) => left + box.width <= stripWidth + 0.01,
    );
    const tops = [0, ...placed.map(({ top, height }) => top + height)].sort((a, b) => a - b);
    lefts.sort((a, b) => a - b);
    placeFirst(box, lefts, tops, placed);
    placed.push(box);
  }
}

function placeFirst(box: Packed, lefts: readonly number[], tops: readonly number[], placed: readonly Packed[]): void {
  for (const top of tops) {
    for (const left of lefts) {
      Object.assign(box, { left, top });
      if (!placed.some((other) => cover(box, other))) return;
    }
  }
}

const cover = (a: Packed, b: Packed): boolean =>
  a.left < b.left + b.width - 0.01 &&
  b.left < a.left + a.width - 0.01 &&
  a.top < b.top + b.height - 0.01 &&
  b.top < a.top + a.height - 0.01;
