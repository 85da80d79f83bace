import { firstWhere } from '../model/first-where.js';
import { packageWhenUsed } from '../model/package-when-used.js';
import type { Span } from '../model/record.js';

const iconv = packageWhenUsed<typeof import('iconv-lite')>('iconv-lite');

/** One letter that was garbled: where it stands in the frozen text, and what was meant. */
export interface Repair {
  readonly span: Span;
  readonly meant: string;
}

/** A text as it was meant, and where each place of it stands in the frozen text. */
export interface MendedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** offset in the mended text -> offset in the frozen text */
  toSource(offset: number): number;
}

/** What a byte from 0x80 to 0xBF looks like when it was taken for windows-1252. */
const REST = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** A Latin letter and its mark written apart: "Ã" and "â" in a text that was decomposed after it was garbled. */
const APART = '[A-Za-z][\\u0300-\\u0327]';
/** UTF-8 that somebody read as windows-1252: "Ã±" for "ñ", "â€™" for "’". A lead byte, and as many others as it asks for. */
const GARBLED = new RegExp(
  `(?:[\\u00f0-\\u00f4]|${APART})${REST}{3}|(?:[\\u00e0-\\u00ef]|${APART})${REST}{2}|(?:[\\u00c2-\\u00df]|${APART})${REST}`,
  'g',
);
/** Latin letters, signs and pictures, which stand alone among others; letters of other scripts stand beside their like. */
const STANDS_ALONE = /^[\u0080-\u024f\u2000-\u20cf\u2100-\u2bff\ufeff\u{10000}-\u{10ffff}]$/u;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text as it was meant where UTF-8 was once read as windows-1252 ("PeÃ±a" -> "Peña"), or null where nothing is garbled.
 * The frozen text stays what it is: spans found in the mended text are led back to it.
 */
export function mendText(text: string): MendedText | null {
  let whole = mendOnce(text);
  for (let times = 1; whole !== null && times < MOST_TIMES; times++) {
    const again = mendOnce(whole.text);
    if (!again) break;
    whole = bothMended(whole, again);
  }
  return whole;
}

/** So many times over text is garbled: "PeÃ\u0083Â±a" was read wrongly twice. */
const MOST_TIMES = 3;

/** What was mended twice, with places led back through both. */
function bothMended(once: MendedText, again: MendedText): MendedText {
  const toSource = (offset: number): number => once.toSource(again.toSource(offset));
  const later = again.repairs.map(
    ({ span, meant }): Repair => ({ span: [once.toSource(span[0]), once.toSource(span[1])], meant }),
  );
  const isIn = ({ span: [start, end] }: Repair): boolean =>
    later.some(({ span }) => span[0] <= start && end <= span[1]);
  const repairs = [...once.repairs.filter((repair) => !isIn(repair)), ...later].sort((a, b) => a.span[0] - b.span[0]);
  return { text: again.text, repairs, toSource };
}

function mendOnce(text: string): MendedText | null {
  const repairs: Repair[] = [];
  for (const { 0: garbled, index } of text.matchAll(GARBLED)) {
    const meant = decode(garbled);
    if (meant !== null) repairs.push({ span: [index, index + garbled.length], meant });
  }
  // “the café”—” is no letter of a far script
  const meant = repairs.filter(
    ({ span: [start, end], meant }, at) =>
      STANDS_ALONE.test(meant) || repairs[at - 1]?.span[1] === start || repairs[at + 1]?.span[0] === end,
  );
  return meant.length === 0 ? null : mended(text, meant);
}

function mended(text: string, repairs: readonly Repair[]): MendedText {
  const parts: string[] = [];
  /** ends of the repaired letters, in the mended text and in the frozen one */
  const ends: (readonly [number, number])[] = [];
  let from = 0;
  let length = 0;
  for (const { span, meant } of repairs) {
    parts.push(text.slice(from, span[0]), meant);
    length += span[0] - from + meant.length;
    from = span[1];
    ends.push([length, from]);
  }
  parts.push(text.slice(from));
  const toSource = (offset: number): number => {
    const behind = firstWhere(ends.length, (at) => ends[at]![0] > offset);
    const [end, source] = behind === 0 ? [0, 0] : ends[behind - 1]!;
    return source + offset - end;
  };
  return { text: parts.join(''), repairs, toSource };
}

function decode(garbled: string): string | null {
  const bytes = [...garbled.normalize('NFC')].map((letter) =>
    letter.charCodeAt(0) <= 0xff ? letter.charCodeAt(0) : iconv().encode(letter, 'win1252')[0]!,
  );
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
