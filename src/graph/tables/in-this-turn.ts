/** More than these are let go of, all at once. */
const MOST = 50_000;

/** What one question looks up several times, kept until this turn of the event loop ends: another process may change the tables before the next. */
export class InThisTurn<Key, Value> {
  private readonly kept = new Map<Key, Value>();

  /** @param most so many are kept */
  constructor(private readonly most = MOST) {}

  get(key: Key, make: () => Value): Value {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.set(key, made);
    return made;
  }

  /** What is kept of a key; undefined where nothing is. */
  known(key: Key): Value | undefined {
    return this.kept.get(key);
  }

  set(key: Key, value: Value): void {
    if (this.kept.size >= this.most) this.kept.clear();
    if (this.kept.size === 0) setImmediate(() => this.kept.clear());
    this.kept.set(key, value);
  }
}
