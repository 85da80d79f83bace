import type { NodeKind } from '../../model/kinds.js';
import { obeyDecisions } from '../decisions/obey-decisions.js';
import { JoinForest } from '../identity/join-forest.js';
import type { Decision, IdleDecision, Passage } from '../types.js';

/** What decisions come to, by numbers of entities. */
export interface Effects {
  readonly merges: readonly (readonly [one: number, other: number, reason: string])[];
  readonly parts: readonly (readonly [one: number, other: number])[];
  readonly alone: readonly number[];
}

/** An entity as decisions see it: its number, and its place in the order of the set. */
export interface DecidedEntity {
  readonly number: number;
  readonly kind: NodeKind;
  readonly article: string;
  readonly place: number;
}

/** Obeys the decisions over the few entities that they name. */
export function effectsOf(
  decisions: readonly Decision[],
  find: (passage: Passage) => DecidedEntity | string,
): { effects: Effects; idle: IdleDecision[] } {
  const found = new Map<Passage, DecidedEntity | string>();
  for (const decision of decisions) {
    if (decision.decide === 'reject') continue;
    found.set(decision.one, find(decision.one));
    if (decision.decide !== 'split') found.set(decision.other, find(decision.other));
  }
  const entities = [
    ...new Map(
      [...found.values()].flatMap((one) => (typeof one === 'string' ? [] : [[one.number, one] as const])),
    ).values(),
  ].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.place - b.place));
  const places = new Map(entities.map(({ number }, at) => [number, at] as const));
  const forest = new PartedForest(entities.length);
  const { alone, idle } = obeyDecisions(
    decisions,
    {
      find: (passage) => {
        const one = found.get(passage)!;
        return typeof one === 'string' ? one : places.get(one.number)!;
      },
      kindOf: (at) => entities[at]!.kind,
    },
    forest,
  );
  const numberAt = (at: number): number => entities[at]!.number;
  return {
    effects: {
      merges: forest.joins.map(({ one, other, reason }) => [numberAt(one), numberAt(other), reason] as const),
      parts: forest.parts.map(([one, other]) => [numberAt(one), numberAt(other)] as const),
      alone: [...alone].map(numberAt).sort((a, b) => a - b),
    },
    idle,
  };
}

/** Remembers which pairs were kept apart. */
class PartedForest extends JoinForest {
  readonly parts: [number, number][] = [];

  override part(one: number, other: number): boolean {
    const parted = super.part(one, other);
    if (parted) this.parts.push([one, other]);
    return parted;
  }
}

/** Merges and partings of decisions, ready to be asked. */
export class Decided {
  readonly alone: ReadonlySet<number>;
  private readonly roots = new Map<number, number>();
  private readonly members = new Map<number, number[]>();
  private readonly foes = new Map<number, number[]>();

  constructor(readonly effects: Effects) {
    this.alone = new Set(effects.alone);
    for (const [one, other] of effects.merges) {
      const [a, b] = [this.rootOf(one), this.rootOf(other)];
      const together = [...this.membersOf(a), ...this.membersOf(b)];
      for (const number of together) this.roots.set(number, a);
      this.members.set(a, together);
    }
    for (const [one, other] of effects.parts) {
      this.foes.set(one, [...(this.foes.get(one) ?? []), other]);
      this.foes.set(other, [...(this.foes.get(other) ?? []), one]);
    }
  }

  /** One entity for all that decisions join. */
  rootOf(number: number): number {
    return this.roots.get(number) ?? number;
  }

  membersOf(root: number): readonly number[] {
    return this.members.get(root) ?? [root];
  }

  /** Entities that must not become one with any of these. */
  foesOf(numbers: readonly number[]): number[] {
    return this.foes.size === 0 ? [] : numbers.flatMap((number) => this.foes.get(number) ?? []);
  }

  /** Pairs to be kept apart, each once, of which these know one end. */
  partsAmong(numbers: Iterable<number>): readonly (readonly [number, number])[] {
    if (this.foes.size === 0) return [];
    const known = new Set(numbers);
    return this.effects.parts.filter(([one, other]) => known.has(one) && known.has(other));
  }
}

/** Entities that two readings of decisions treat differently. */
export function differing(before: Effects, after: Effects): Set<number> {
  const found = new Set<number>();
  const pairs = ({ merges, parts }: Effects): Map<string, readonly number[]> =>
    new Map([
      ...merges.map(([one, other]) => [`= ${one} ${other}`, [one, other]] as const),
      ...parts.map(([one, other]) => [`/ ${one} ${other}`, [one, other]] as const),
    ]);
  const [a, b] = [pairs(before), pairs(after)];
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const [pair, numbers] of one) if (!other.has(pair)) for (const number of numbers) found.add(number);
  for (const number of before.alone) if (!after.alone.includes(number)) found.add(number);
  for (const number of after.alone) if (!before.alone.includes(number)) found.add(number);
  return found;
}
