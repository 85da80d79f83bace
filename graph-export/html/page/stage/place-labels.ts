/** A name that wants a place on the screen beside its dot; all in pixels. */
export interface LabelWish {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** of the dot */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel extends Rectangle {
  readonly key: string;
  readonly text: string;
}

const GAP = 4;
/** Side of a square of the grid in which neighbours are looked up. */
const CELL = 80;

/**
 * Places labels, the ones that matter most first: right of the dot, else left, below, above; one that fits nowhere
 * without covering another label, a dot or the edge of the screen is left out. So no two labels ever overlap.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  screen: { readonly width: number; readonly height: number },
): PlacedLabel[] {
  const taken = new Map<string, { readonly owner: string; readonly box: Rectangle }[]>();
  for (const { key, x, y, radius } of wishes) {
    const reach = radius * 0.8;
    take(taken, key, { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
  }
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const box = boxesFor(wish).find((each) => inside(each, screen) && isFree(taken, wish.key, each));
    if (!box) continue;
    take(taken, `label of ${wish.key}`, box);
    placed.push({ key: wish.key, text: wish.text, ...box });
  }
  return placed;
}

function boxesFor({ x, y, radius, width, height }: LabelWish): Rectangle[] {
  const reach = radius + GAP;
  const at = (left: number, top: number): Rectangle => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x + reach, y - height / 2),
    at(x - reach - width, y - height / 2),
    at(x - width / 2, y + reach - 1),
    at(x - width / 2, y - reach - height + 1),
  ];
}

const inside = (
  { left, top, right, bottom }: Rectangle,
  { width, height }: { width: number; height: number },
): boolean => left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;

type Taken = Map<string, { readonly owner: string; readonly box: Rectangle }[]>;

function take(taken: Taken, owner: string, box: Rectangle): void {
  for (const cell of cellsOf(box)) {
    const known = taken.get(cell);
    if (known) known.push({ owner, box });
    else taken.set(cell, [{ owner, box }]);
  }
}

function isFree(taken: Taken, owner: string, box: Rectangle): boolean {
  return cellsOf(box).every((cell) =>
    (taken.get(cell) ?? []).every((other) => other.owner === owner || !overlap(other.box, box)),
  );
}

function cellsOf({ left, top, right, bottom }: Rectangle): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(`${x} ${y}`);
  }
  return cells;
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
