import { type Line, linesOf } from './lines.js';
import { type Piece, piecesCross, pieceUnder } from './pieces.js';
import { gapBetween, type Item, WIDEST_GAP } from './separate-cards.js';
import type { Card, Point, Scene } from './types.js';

/** What it costs when lines cross, lie under a card or a caption, and are long (for each pixel): crossings count most. */
const COST = { crossing: 1, card: 1.6, caption: 1.2, pixel: 1 / 900 };
/** Of the moves, so many trade the places of two cards, and so many bring a card near its neighbours. */
const SHARE = { trade: 0.2, home: 0.35 };
/** Boxes that were moved apart may still share so much of their gap, in pixels. */
const SLACK = 0.05;
/** Where on its line, from the middle of one card to that of the other, a caption may stand: the middle first. */
const CAPTION_AT = [0.5, 0.43, 0.57, 0.37, 0.63];

/** What moves together, by number, also as sets. */
interface Moving {
  readonly cards: readonly number[];
  readonly lines: readonly number[];
  /** the cards, and the captions of the lines */
  readonly items: readonly number[];
  readonly isLine: ReadonlySet<number>;
  readonly isItem: ReadonlySet<number>;
}

/** Places, and what they cost; knows how to take the last move back. */
export class TriedPlaces {
  private readonly lines: readonly Line[];
  /** numbers of the lines at each card */
  private readonly linesAt: number[][];
  private readonly pieces: Piece[];
  private readonly movingWith: Moving[];
  private readonly ground: { left: number; right: number; top: number; bottom: number };
  /** x and y of what the last move moved, as they were */
  private before: (readonly [item: number, x: number, y: number])[] = [];

  constructor(
    private readonly cards: readonly Card[],
    arrows: Scene['arrows'],
    /** cards first, in their order, then captions */
    private readonly items: readonly Item[],
  ) {
    const lines = linesOf(cards, arrows, items);
    this.lines = lines;
    this.linesAt = cards.map((_, card) => lines.flatMap(({ ends }, line) => (ends.includes(card) ? [line] : [])));
    this.pieces = lines.map((_, line) => this.pieceOf(line));
    this.movingWith = cards.map((_, card) => this.movingOf([card]));
    const boxes = items.map(({ box }) => box);
    this.ground = {
      left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
      right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
      top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
      bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
    };
  }

  /** With how many lines and boxes a move is compared. */
  get compared(): number {
    return this.items.length + this.lines.length;
  }

  places(): readonly (readonly [number, number])[] {
    return this.items.map(({ box }) => [box.x, box.y]);
  }

  restore(places: readonly (readonly [number, number])[]): void {
    for (const [index, [x, y]] of places.entries()) setAt(this.items[index]!.box, x, y);
  }

  /** What everything costs. */
  cost(): number {
    return this.costOf(this.movingOf(this.cards.map((_, card) => card)));
  }

  /** How many lines cross, or lie under cards and captions, by what that costs. */
  knots(): number {
    const lengths = this.lines.map(({ weight }, line) => COST.pixel * weight * lengthOf(this.pieces[line]!));
    const knots = this.cost() - lengths.reduce((sum, length) => sum + length, 0);
    return knots < 1e-6 ? 0 : knots;
  }

  /** Tries one move. @returns how much more everything costs then; null where there is no room, and nothing has moved */
  move(random: () => number, reach: number): number | null {
    const card = Math.floor(random() * this.cards.length);
    const kind = random();
    if (kind < SHARE.trade) return this.trade(card, Math.floor(random() * this.cards.length));
    const from = kind < SHARE.trade + SHARE.home ? this.homeOf(card) : this.cards[card]!;
    const { left, right, top, bottom } = this.ground;
    const place = (middle: number, low: number, high: number, size: number) =>
      Math.min(Math.max(middle + (random() - 0.5) * (high - low) * reach, low + size / 2), high - size / 2);
    const { width, height } = this.cards[card]!;
    return this.put([[card, place(from.x, left, right, width), place(from.y, top, bottom, height)]]);
  }

  takeBack(): void {
    this.takeBackPlaces();
    for (const [item] of this.before) {
      for (const line of this.linesAt[item] ?? []) this.pieces[line] = this.pieceOf(line);
    }
    this.before = [];
  }

  private trade(one: number, other: number): number | null {
    if (one === other) return null;
    const [a, b] = [this.cards[one]!, this.cards[other]!];
    return this.put([
      [one, b.x, b.y],
      [other, a.x, a.y],
    ]);
  }

  /** The middle of those a card is joined to. */
  private homeOf(card: number): { x: number; y: number } {
    const near = this.linesAt[card]!.map((line) => this.cards[this.lines[line]!.ends.find((end) => end !== card)!]!);
    return {
      x: near.reduce((sum, { x }) => sum + x, 0) / near.length,
      y: near.reduce((sum, { y }) => sum + y, 0) / near.length,
    };
  }

  private put(places: readonly (readonly [card: number, x: number, y: number])[]): number | null {
    const moving = places.length === 1 ? this.movingWith[places[0]![0]]! : this.movingOf(places.map(([card]) => card));
    this.before = moving.items.map((item) => [item, this.items[item]!.box.x, this.items[item]!.box.y]);
    for (const [card, x, y] of places) setAt(this.cards[card]!, x, y);
    if (!moving.cards.every((card) => this.hasRoom(card, moving)) || !this.setCaptions(moving)) {
      this.takeBackPlaces();
      this.before = [];
      return null;
    }
    const after = this.before.map(([item]) => [item, this.items[item]!.box.x, this.items[item]!.box.y] as const);
    this.takeBackPlaces();
    const old = this.costOf(moving);
    for (const [item, x, y] of after) setAt(this.items[item]!.box, x, y);
    for (const line of moving.lines) this.pieces[line] = this.pieceOf(line);
    return this.costOf(moving) - old;
  }

  private takeBackPlaces(): void {
    for (const [item, x, y] of this.before) setAt(this.items[item]!.box, x, y);
  }

  /** What moves when some cards do: their lines, and the captions on them. */
  private movingOf(cards: readonly number[]): Moving {
    const lines = [...new Set(cards.flatMap((card) => this.linesAt[card]!))];
    const items = [...cards, ...lines.flatMap((line) => this.lines[line]!.captions)];
    return { cards, lines, items, isLine: new Set(lines), isItem: new Set(items) };
  }

  /** Whether a card leaves all others room; captions that move too find their places afterwards. */
  private hasRoom(card: number, { isItem }: Moving): boolean {
    for (let other = 0; other < this.items.length; other++) {
      if (other === card || (other >= this.cards.length && isItem.has(other))) continue;
      if (!this.apart(card, other)) return false;
    }
    return true;
  }

  private apart(one: number, other: number): boolean {
    const a = this.items[one]!;
    const b = this.items[other]!;
    const wide = Math.abs(a.box.x - b.box.x) - (a.box.width + b.box.width) / 2;
    const high = Math.abs(a.box.y - b.box.y) - (a.box.height + b.box.height) / 2;
    const gap = Math.max(wide, high) + SLACK;
    return gap >= WIDEST_GAP || (gap >= 0 && gap >= gapBetween(a, b));
  }

  /** Puts the captions of the lines that move on them, each where it has room. */
  private setCaptions({ lines, isItem }: Moving): boolean {
    const standing = new Set<number>();
    for (const line of lines) {
      const { ends, captions } = this.lines[line]!;
      const from = this.cards[ends[0]]!;
      const to = this.cards[ends[1]]!;
      for (const caption of captions) {
        const { box } = this.items[caption]!;
        const waits = (other: number) => other >= this.cards.length && isItem.has(other) && !standing.has(other);
        const free = CAPTION_AT.some((share) => {
          setAt(box, from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
          return this.items.every((_, other) => other === caption || waits(other) || this.apart(caption, other));
        });
        if (!free) return false;
        standing.add(caption);
      }
    }
    return true;
  }

  private pieceOf(line: number): Piece {
    const [one, other] = this.lines[line]!.ends;
    const [a, b] = [this.cards[one]!, this.cards[other]!];
    return { ax: a.x, ay: a.y, bx: b.x, by: b.y };
  }

  /** What these cards and lines cost; what two of them share counts once. */
  private costOf({ items, lines, isLine: looked }: Moving): number {
    let cost = 0;
    for (const line of lines) {
      const { ends, weight } = this.lines[line]!;
      const piece = this.pieces[line]!;
      cost += COST.pixel * weight * lengthOf(piece);
      for (let other = 0; other < this.lines.length; other++) {
        if (other <= line && looked.has(other)) continue;
        if (!piecesCross(piece, this.pieces[other]!)) continue;
        const theirs = this.lines[other]!;
        if (!shareEnd(ends, theirs.ends)) cost += COST.crossing * weight * theirs.weight;
      }
      for (let item = 0; item < this.items.length; item++) cost += this.underItem(line, item);
    }
    // other lines that lie under these cards and under the captions of these lines
    for (let other = 0; other < this.lines.length; other++) {
      if (looked.has(other)) continue;
      for (const item of items) cost += this.underItem(other, item);
    }
    return cost;
  }

  private underItem(line: number, item: number): number {
    if (!pieceUnder(this.pieces[line]!, this.items[item]!.box)) return 0;
    const { ends, captions, weight } = this.lines[line]!;
    if (item >= this.cards.length) return captions.includes(item) ? 0 : weight * COST.caption;
    return ends.includes(item) ? 0 : weight * COST.card;
  }
}

const lengthOf = ({ ax, ay, bx, by }: Piece): number => Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);

function setAt(box: Point, x: number, y: number): void {
  box.x = x;
  box.y = y;
}

const shareEnd = (one: Line['ends'], other: Line['ends']): boolean => other.includes(one[0]) || other.includes(one[1]);
