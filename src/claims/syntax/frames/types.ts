/** A phrase with its preposition: "with [Bo]". */
export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

/** A clause that hangs on a predicate. */
export interface Clause {
  /** complement: "said [that he left]"; open: its subject is one of the predicate's, "vowed [to leave]"; beside: "smiled [when he left]" */
  readonly kind: 'complement' | 'open' | 'beside';
  /** what leads it in: "that", "to", "when", "as"; '' for none */
  readonly lead: string;
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
  /** in text order */
  readonly clauses: readonly Clause[];
}
