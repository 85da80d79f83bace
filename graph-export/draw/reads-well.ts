/** So many words make a clause; more than this many no longer fit a card. */
const CLAUSE = { least: 5, most: 32 };

/** Whether a statement's words can stand alone, from 0 (a fragment) to 3 (a whole sentence in quotation marks). */
export function readsWell(words: string): number {
  const count = words.split(/\s+/).length;
  if (count < CLAUSE.least) return 0;
  // “The bridge will be open by spring”
  if (/^[“"‘']\p{Lu}/u.test(words) && count <= CLAUSE.most) return 3;
  return /^[“"‘']?\p{Lu}/u.test(words) ? 2 : 1;
}

/** A statement as it reads best: words that go on from their cue stand behind it, "cautioned against expecting a breakthrough". */
export function withCue(words: string, cue: string | null): string {
  const goesOn = /^\p{Ll}/u.test(words);
  return cue && goesOn && !words.startsWith(cue) ? `${cue} ${words}` : words;
}

/** Leaves out what another says more fully, and fragments where there is anything else; the order stays. */
export function worthTelling(statements: readonly string[], wordsOf: (statement: string) => string): string[] {
  const bare = new Map(
    statements.map((statement) => [
      statement,
      wordsOf(statement)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    ]),
  );
  const clauses = statements.filter((statement) => readsWell(wordsOf(statement)) > 0);
  const kept = clauses.length > 0 ? clauses : statements;
  return kept.filter((statement, at) =>
    kept.every((other, place) => {
      const [mine, its] = [bare.get(statement)!, bare.get(other)!];
      return other === statement || !its.includes(mine) || (its === mine && at < place);
    }),
  );
}
