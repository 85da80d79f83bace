import type { Span } from './record.js';

/** Characters of a stretch of text under which things are filed: about a sentence or two. */
const STRETCH = 256;

/** Things filed by where they stand in a text, so that whoever looks for those near a place need not ask all of them. */
export class SpanIndex {
  readonly #filed = new Map<number, number[]>();

  /** Files the number of a thing under its spans, or under more of them later. */
  add(number: number, spans: readonly Span[]): void {
    for (const [start, end] of spans) {
      for (let stretch = Math.floor(start / STRETCH); stretch <= end / STRETCH; stretch++) {
        const there = this.#filed.get(stretch);
        if (!there) this.#filed.set(stretch, [number]);
        else if (there.at(-1) !== number) there.push(number);
      }
    }
  }

  /** The numbers of things that may touch one of these spans, in growing order, each once: all that do, and some that do not. */
  near(spans: readonly Span[]): number[] {
    const found = new Set<number>();
    for (const [start, end] of spans) {
      for (let stretch = Math.floor(start / STRETCH); stretch <= end / STRETCH; stretch++) {
        for (const number of this.#filed.get(stretch) ?? []) found.add(number);
      }
    }
    return [...found].sort((a, b) => a - b);
  }
}

/**
 * A way to find, in any list of things that have spans, those near a place, in the list's order: all that touch one of the spans
 * given, and some that do not. A list is filed when first asked for and must stay as it is from then on.
 */
export function spanFinder<Thing>(
  spansOf: (thing: Thing) => readonly Span[],
): (things: readonly Thing[], near: readonly Span[]) => Thing[] {
  const indexes = new WeakMap<readonly Thing[], SpanIndex>();
  return (things, near) => {
    let index = indexes.get(things);
    if (!index) {
      index = new SpanIndex();
      for (const [number, thing] of things.entries()) index.add(number, spansOf(thing));
      indexes.set(things, index);
    }
    return index.near(near).map((number) => things[number]!);
  };
}
