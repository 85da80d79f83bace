import type { DroppedBlock } from './types.js';

/** What is left of a text when its furniture is taken out. */
export interface Remainder {
  /** share of the text's words that are the article: 0 (nothing) to 1 */
  readonly share: number;
  /** why the rest is none, the reason for most words first */
  readonly reasons: readonly string[];
}

/** A text of which a smaller share remains is worth a look: either a page without a story, or furniture was marked that is none. */
const LITTLE = 1 / 3;

/** What is left of a text whose furniture is known. */
export function remainderOf(text: string, dropped: readonly DroppedBlock[]): Remainder {
  const lost = new Map<string, number>();
  for (const { span, reason } of dropped) {
    lost.set(reason, (lost.get(reason) ?? 0) + countWords(text.slice(...span)));
  }
  const all = countWords(text);
  const gone = [...lost.values()].reduce((sum, words) => sum + words, 0);
  const reasons = [...lost].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([reason]) => reason);
  return { share: all === 0 ? 0 : Math.max(0, all - gone) / all, reasons };
}

/** "nothing remains (legal boilerplate)", "12 % remains (see-also line, author line)", or null where enough does. */
export function littleRemains({ share, reasons }: Remainder): string | null {
  if (share >= LITTLE) return null;
  const percent = Math.round(100 * share);
  return `${share === 0 ? 'nothing' : percent === 0 ? 'next to nothing' : `${percent} %`} remains (${reasons.join(', ')})`;
}

/** Words as runs of letters and digits: separators and bullets are none. */
const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
