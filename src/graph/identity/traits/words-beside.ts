/** Characters read to the left and right of a name; titles and appositions stand within them. */
const REACH = 90;
/** A full stop after one of these ends no sentence: "Sen.", "U.S.", "J." */
const SHORT_WORD = /(?:^|[\s(“"‘])(?:\p{Lu}|\p{Lu}\p{Ll}{1,4}|(?:\p{Lu}\.)+\p{Lu})$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

/** "[Iran’s Foreign Minister] Ada Lund": the words directly before a name, nearest last, back to the nearest break. */
export function wordsBefore(text: string, start: number): string[] {
  const left = text.slice(Math.max(0, start - REACH), start);
  return words(left.slice(lastBreak(left)));
}

/** Where the stretch without a break begins: after the last comma, bracket, quotation mark or end of sentence. */
function lastBreak(left: string): number {
  for (let at = left.length - 1; at >= 0; at--) {
    const letter = left[at]!;
    if (/[,;:!?()[\]“”"\n—–]/.test(letter)) return at + 1;
    if (letter === '.' && /\s/.test(left[at + 1] ?? ' ') && !SHORT_WORD.test(left.slice(0, at))) return at + 1;
  }
  return 0;
}

/** The text after a name, to the end of the sentence as far as it can be told. */
export function textAfter(text: string, end: number): string {
  const right = text.slice(end, end + REACH);
  const stop = /[!?\n“”"]|\.(?=\s+\p{Lu})/u.exec(right);
  if (!stop || (stop[0] === '.' && SHORT_WORD.test(right.slice(0, stop.index)))) return right;
  return right.slice(0, stop.index);
}

/** Words as written, without full stops at their ends unless they stand inside too ("U.S."). */
export function words(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => (/\..*\.$/.test(word) ? word : word.replace(/[.'’-]+$/, '')));
}

/** "Iran’s" -> "Iran"; null where the word is no possessive. */
export function possessor(word: string): string | null {
  const match = /^(.+?)(?:['’]s|(?<=s)['’])$/.exec(word);
  return match ? match[1]! : null;
}
