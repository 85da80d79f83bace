import { anyOf, CLIPPED } from '../../../lexicon/closed-classes.js';

/** What a character does in its place: opens or closes a quotation, may do either, or neither. */
export type MarkRole = 'opens' | 'closes' | 'either' | 'none';

const DOUBLE_OPENING = new Set(['“', '„', '«', '‟']);
const DOUBLE_CLOSING = new Set(['”', '»']);
const STRAIGHT_DOUBLE = new Set(['"', '＂']);

/** Letters and digits: what an apostrophe stands between. */
const WORD = /[\p{L}\p{N}]/u;
/** What may stand before an opening mark: [ "Go"], [("Go")], [—"Go"], [“‘Go’ …”]. */
const BEFORE_OPENING = /[\s([{—–\-/“„«"‘']/u;
/** Words that begin with an apostrophe: ['em], ['til], ['90s]; those are no opening marks. */
const CLIPPED_WORD = new RegExp(`^(?:${anyOf(CLIPPED)}|\\d0s?|\\d\\ds?)(?![\\p{L}\\p{N}])`, 'iu');

/** How many characters a double mark at `index` has: one, two where two single ones make it (['' or ``]), 0 for none. */
export function lengthOfDouble(text: string, index: number): number {
  const char = text[index]!;
  if (DOUBLE_OPENING.has(char) || DOUBLE_CLOSING.has(char) || STRAIGHT_DOUBLE.has(char)) return 1;
  return (char === "'" || char === '`') && text[index + 1] === char ? 2 : 0;
}

/** The role of a double quotation mark at `index`; typographers' mistakes ([said ”Go], [Go“ he said]) are read by what stands around. */
export function roleOfDouble(text: string, index: number): MarkRole {
  const length = lengthOfDouble(text, index);
  if (length === 0) return 'none';
  const char = text[index]!;
  const opening = DOUBLE_OPENING.has(char) || char === '`';
  const closing = DOUBLE_CLOSING.has(char);
  const before = text[index - 1] ?? ' ';
  const after = text[index + length] ?? ' ';
  const fitsOpening = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  const fitsClosing = !/\s/u.test(before) && !WORD.test(after);
  if (opening) return fitsClosing && !fitsOpening ? 'closes' : 'opens';
  if (closing) return fitsOpening && !fitsClosing && WORD.test(after) ? 'opens' : 'closes';
  if (fitsOpening === fitsClosing) return 'either';
  return fitsOpening ? 'opens' : 'closes';
}

/** The role of a single mark at `index`: quotation mark or apostrophe. [either] where a plural's apostrophe looks like a closing mark: [voters’ fears]. */
export function roleOfSingle(text: string, index: number): MarkRole {
  const char = text[index]!;
  if (char !== '‘' && char !== '’' && char !== "'") return 'none';
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (WORD.test(before) && WORD.test(after)) return 'none';
  if (BEFORE_OPENING.test(before) && !/\s/u.test(after) && char !== '’')
    return CLIPPED_WORD.test(text.slice(index + 1, index + 8)) ? 'none' : 'opens';
  if (/\s/u.test(before) || WORD.test(after)) return 'none';
  if (char === '‘') return 'none';
  return /[sS]/.test(before) && after === ' ' ? 'either' : 'closes';
}
