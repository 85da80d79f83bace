/** Of things that share a key the first, in the order given; what shares one with a thing left out is left out too. */
export function onceBy<Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly string[]): Thing[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const keys = keysOf(thing);
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

/** Numbers things by identity, in the order in which they are first asked for: keys can be made of them. */
export function numbering(): (thing: object | null) => number {
  const numbers = new Map<object | null, number>();
  return (thing) => {
    const known = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, known);
    return known;
  };
}
