/** One line of a CoNLL-U sentence: a word ("3"), a multiword token ("3-4") or an empty node ("3.1"); columns as they stand. */
export interface ConlluRow {
  readonly id: string;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: string;
  readonly deprel: string;
  readonly deps: string;
  readonly misc: string;
}

/** A sentence: its comment lines (with their "#") and its rows, in file order. */
export interface ConlluSentence {
  readonly comments: readonly string[];
  readonly rows: readonly ConlluRow[];
}
