import type { Entity } from '../../entities/types.js';

/** Sets of more beings than this are few: they are looked through one by one. */
const MOST_PAIRED = 12;

/**
 * Finds sets of beings that hold another or are held by it, without looking at all of them: where one set holds another, it holds
 * the two beings of the other that were first named last: those that few sets hold.
 */
export class PartyIndex<Item> {
  private readonly numbers = new Map<Entity, number>();
  private readonly byFirstPair = new Map<string, Item[]>();
  private readonly byOtherPair = new Map<string, Item[]>();
  private readonly odd = new Map<string, Item[]>();
  private readonly all = new Map<string, Item[]>();

  /** @param kind only sets of one kind are found together: "actual" */
  add(parties: ReadonlySet<Entity>, kind: string, item: Item): void {
    const sorted = this.sorted(parties);
    put(this.all, kind, item);
    if (sorted.length < 2 || sorted.length > MOST_PAIRED) {
      put(this.odd, kind, item);
      return;
    }
    const [first, ...others] = pairsOf(sorted);
    put(this.byFirstPair, `${kind} ${first}`, item);
    for (const pair of others) put(this.byOtherPair, `${kind} ${pair}`, item);
  }

  /** Everything added of this kind whose set may hold this one or be held by it; some of it more than once. */
  *near(parties: ReadonlySet<Entity>, kind: string): Generator<Item> {
    const sorted = this.sorted(parties);
    if (sorted.length < 2) {
      yield* this.all.get(kind) ?? [];
      return;
    }
    yield* this.odd.get(kind) ?? [];
    yield* this.byOtherPair.get(`${kind} ${sorted[0]} ${sorted[1]}`) ?? [];
    for (const pair of pairsOf(sorted)) yield* this.byFirstPair.get(`${kind} ${pair}`) ?? [];
  }

  private sorted(parties: ReadonlySet<Entity>): number[] {
    return [...parties]
      .map((entity) => {
        const number = this.numbers.get(entity) ?? this.numbers.size;
        this.numbers.set(entity, number);
        return number;
      })
      .sort((a, b) => b - a);
  }
}

function* pairsOf(sorted: readonly number[]): Generator<string> {
  for (const [at, one] of sorted.entries()) for (const other of sorted.slice(at + 1)) yield `${one} ${other}`;
}

function put<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}
