/** The words of a class: "the, a, an". */
export const the = (words: string): ReadonlySet<string> => new Set(words.split(', '));

/** The words of several classes. */
export const union = (...classes: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(classes.flatMap((each) => [...each]));
