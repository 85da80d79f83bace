/** A phrase with its preposition: "with [Bo]". */
export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

/** Who does what to whom, by token, in whatever voice and construction; heads of phrases, conjuncts not yet spread out (see `conjuncts`). */
export interface Frame {
  readonly verb: number;
  readonly isPassive: boolean;
  /** who does it: the subject of an active verb, "by Ada" of a passive one */
  readonly doers: readonly number[];
  /** whom or what it is done to: the object of an active verb, the subject of a passive one */
  readonly undergoers: readonly number[];
  readonly obliques: readonly Oblique[];
}
