import { seededRandom } from '../../../graph-export/layout/seeded-random.js';

/** Choices that a seed and the number of a case decide: the same case can be made again by itself. */
export class Chance {
  private readonly random: () => number;

  constructor(seed: number, number = 0) {
    this.random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  }

  /** A whole number from 0 to `below` without it. */
  below(below: number): number {
    return Math.floor(this.random() * below);
  }

  /** Whether something that happens once in so many times happens now. */
  onceIn(times: number): boolean {
    return this.below(times) === 0;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  /** Where a text may be cut: any code unit, halves of surrogate pairs too. */
  place(text: { readonly length: number }): number {
    return this.below(text.length + 1);
  }
}
