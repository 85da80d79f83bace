/** Numbers in one run of a set. */
const RUN = 4096;
const WORD = 32;

/** A set of whole numbers that lie close together, a bit each: a Set of as many holds some forty bytes for one. */
export class NumberSet implements Iterable<number> {
  private readonly runs = new Map<number, Uint32Array>();

  constructor(numbers: Iterable<number> = []) {
    for (const number of numbers) this.add(number);
  }

  add(number: number): this {
    const at = Math.floor(number / RUN);
    let run = this.runs.get(at);
    if (!run) {
      run = new Uint32Array(RUN / WORD);
      this.runs.set(at, run);
    }
    run[(number % RUN) >>> 5]! |= 1 << (number & 31);
    return this;
  }

  has(number: number): boolean {
    const run = this.runs.get(Math.floor(number / RUN));
    return run !== undefined && (run[(number % RUN) >>> 5]! & (1 << (number & 31))) !== 0;
  }

  delete(number: number): boolean {
    if (!this.has(number)) return false;
    this.runs.get(Math.floor(number / RUN))![(number % RUN) >>> 5]! &= ~(1 << (number & 31));
    return true;
  }

  /** Run after run as they came, ascending within one; what is added behind on the way comes too. */
  *[Symbol.iterator](): Generator<number> {
    for (const [at, run] of this.runs)
      for (let word = 0; word < run.length; word++)
        for (let bit = 0; run[word] !== 0 && bit < WORD; bit++)
          if ((run[word]! & (1 << bit)) !== 0) yield at * RUN + word * WORD + bit;
  }
}
