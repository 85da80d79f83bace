/** More than these are let go of, all at once. */
const MOST = 50_000;

/** What one question looks up several times, kept until this turn of the event loop ends: another process may change the tables before the next. */
export class InThisTurn<Key, Value> {
  private readonly kept = new Map<Key, Value>();

  get(key: Key, make: () => Value): Value {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.kept.size >= MOST) this.kept.clear();
    if (this.kept.size === 0) setImmediate(() => this.kept.clear());
    this.kept.set(key, made);
    return made;
  }
}
