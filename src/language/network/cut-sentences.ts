/** Longest piece that is parsed as one; the work of arcs grows with its square, and no treebank has such sentences. */
export const LONGEST_PIECE = 200;
/** A cut looks back this far for a mark to cut after. */
const LOOK_BACK = 100;
/** Where a long sentence may be cut: after a mark that parts clauses or items. */
const MARKS = new Set([';', '.', '?', '!', ':', ',', '—', '–', '|', '•']);

/** First tokens of the pieces that the sentences are analysed in, and the number of tokens: sentences, overlong ones cut after a mark. */
export function cutSentences(forms: readonly string[], sentenceFirsts: Uint32Array): number[] {
  const firsts: number[] = [];
  for (let sentence = 0; sentence + 1 < sentenceFirsts.length; sentence++) {
    const end = sentenceFirsts[sentence + 1]!;
    let first = sentenceFirsts[sentence]!;
    if (first === end) continue;
    firsts.push(first);
    while (end - first > LONGEST_PIECE) {
      first = cutAfterMark(forms, first);
      firsts.push(first);
    }
  }
  firsts.push(forms.length);
  return firsts;
}

function cutAfterMark(forms: readonly string[], first: number): number {
  const latest = first + LONGEST_PIECE;
  for (let token = latest - 1; token >= latest - LOOK_BACK; token--) if (MARKS.has(forms[token]!)) return token + 1;
  return latest;
}
