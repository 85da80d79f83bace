import type { Span } from '../../../model/record.js';
import { lengthOfDouble, type MarkRole, roleOfDouble, roleOfSingle } from './quotation-marks.js';
import type { QuotedPassage } from './types.js';

/** A quotation mark that was opened and waits for its other half. */
interface OpenMark {
  readonly start: number;
  readonly mark: 'single' | 'double';
  /** whether it opens the next paragraph of what an earlier mark opened, where the paragraphs were run together */
  readonly resumes?: boolean;
}

/** A pair, or an opening mark with no closing one, within one paragraph. */
interface Pair extends OpenMark {
  readonly end: number;
  readonly inner: boolean;
  readonly closed: boolean;
}

/**
 * Pairs the quotation marks of an article's blocks, straight and curly, double and single, nested ones too.
 * A paragraph's unclosed quotation goes on in the next paragraph when that one begins with an opening mark;
 * where it does not, the quotation ends with its paragraph. In text order, outer passages before inner ones.
 */
export function pairQuotes(text: string, blocks: readonly Span[]): QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  let running: Span[] | null = null;
  for (const block of blocks) {
    const pairs = pairInBlock(text, block, running !== null);
    if (running && !beginsWithMark(text, block)) {
      passages.push(passage(running, 'double', false, false));
      running = null;
    }
    for (const pair of pairs) {
      const continues = running !== null && (pair.resumes || pair.start === firstVisible(text, block));
      const goesOn = !pair.closed && pair.mark === 'double' && !pair.inner;
      if (continues) running!.push([pair.start, pair.end]);
      else if (goesOn) running = [[pair.start, pair.end]];
      else passages.push(passage([[pair.start, pair.end]], pair.mark, pair.inner, pair.closed));
      if (continues && pair.closed) {
        passages.push(passage(running!, 'double', false, true));
        running = null;
      }
    }
  }
  if (running) passages.push(passage(running, 'double', false, false));
  return passages.sort((a, b) => a.parts[0]![0] - b.parts[0]![0] || Number(a.inner) - Number(b.inner));
}

function passage(parts: readonly Span[], mark: Pair['mark'], inner: boolean, closed: boolean): QuotedPassage {
  return { parts, mark, inner, closed };
}

/** The pairs of one paragraph. An opening mark while a quotation is open nests; a closing one with nothing open is dropped. */
function pairInBlock(text: string, [start, end]: Span, continued: boolean): Pair[] {
  const pairs: Pair[] = [];
  const open: OpenMark[] = [];
  const close = (at: number) => {
    const opened = open.pop()!;
    pairs.push({ ...opened, end: at, inner: open.length > 0, closed: true });
  };
  for (let index = start; index < end; index++) {
    const top = open.at(-1);
    const length = lengthOfDouble(text, index);
    if (length > 0) {
      const role = settle(roleOfDouble(text, index), top !== undefined);
      if (top?.mark === 'single') open.pop();
      if (role === 'opens' && resumes(text, index, length, open)) {
        pairs.push({ ...open.pop()!, end: lastVisible(text, [start, index]), inner: false, closed: false });
        open.push({ start: index, mark: 'double', resumes: true });
      } else if (role === 'opens') open.push({ start: index, mark: 'double' });
      else if (open.length > 0) close(index + length);
      index += length - 1;
      continue;
    }
    const single = roleOfSingle(text, index);
    if (single === 'opens' && closesLater(text, index, end)) open.push({ start: index, mark: 'single' });
    else if (top?.mark === 'single' && (single === 'closes' || (single === 'either' && !closesLater(text, index, end))))
      close(index + 1);
  }
  const last = lastVisible(text, [start, end]);
  for (const [depth, opened] of open.entries()) {
    const whole = depth === 0 && opened.mark === 'double';
    // an unclosed inner mark, or one that only a stray mark opened, holds nothing
    if (whole && (continued || opened.resumes || open.length === 1))
      pairs.push({ ...opened, end: last, inner: false, closed: false });
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/** ["It rains. "It pours," Bo said.]: paragraphs of one quotation run together; each begins with a mark, the last one ends with one. */
function resumes(text: string, index: number, length: number, open: readonly OpenMark[]): boolean {
  const [opened] = open;
  if (open.length !== 1 || opened!.mark !== 'double' || text[opened!.start] !== text[index]) return false;
  return (
    /[.!?…]\s+$/u.test(text.slice(Math.max(index - 4, 0), index)) && /^[\p{Lu}\p{N}…]/u.test(text.slice(index + length))
  );
}

/** [either] closes what is open and opens otherwise. */
function settle(role: MarkRole, isOpen: boolean): MarkRole {
  return role === 'either' ? (isOpen ? 'closes' : 'opens') : role;
}

/** Whether a single closing mark follows in the paragraph before another single opening mark or a double one. */
function closesLater(text: string, from: number, end: number): boolean {
  for (let index = from + 1; index < end; index++) {
    if (lengthOfDouble(text, index) > 0) return false;
    const role = roleOfSingle(text, index);
    if (role === 'closes') return true;
    if (role === 'opens') return false;
    if (role === 'either' && !closesLater(text, index, end)) return true;
  }
  return false;
}

function beginsWithMark(text: string, block: Span): boolean {
  const role = roleOfDouble(text, firstVisible(text, block));
  return role === 'opens' || role === 'either';
}

function firstVisible(text: string, [start, end]: Span): number {
  let index = start;
  while (index < end && /\s/u.test(text[index]!)) index++;
  return index;
}

function lastVisible(text: string, [start, end]: Span): number {
  let index = end;
  while (index > start && /\s/u.test(text[index - 1]!)) index--;
  return index;
}
