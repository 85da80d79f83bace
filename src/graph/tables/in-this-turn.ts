/** What one question looks up several times, kept until this turn of the event loop ends: another process may change the tables before the next. */
export class InThisTurn<V> {
  private readonly kept = new Map<string, V>();

  get(key: string, make: () => V): V {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    if (this.kept.size === 0) setImmediate(() => this.kept.clear());
    const made = make();
    this.kept.set(key, made);
    return made;
  }
}
