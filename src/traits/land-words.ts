import { landOf } from '../names/lands.js';
import type { Word } from './words-beside.js';

/** A land and the words that name it. */
export interface ToldLand {
  readonly land: string;
  readonly first: number;
  readonly last: number;
}

/** The land that one or two words before `end` name: "[South Korean]", "[Iran’s]"; null where none do. */
export function landEndingAt(words: readonly Word[], end: number): ToldLand | null {
  const last = words[end - 1];
  if (!last) return null;
  const before = words[end - 2];
  const two = before && !before.owns ? landOf(`${before.text} ${last.text}`) : null;
  if (two) return { land: two, first: before!.first, last: last.last };
  const one = landOf(last.text);
  return one ? { land: one, first: last.first, last: last.last } : null;
}

/** The land that one or two capitalised words from `start` on name: "of [South Korea]", ", [Texas]"; null where none do. */
export function landStartingAt(words: readonly Word[], start: number): ToldLand | null {
  const [first, second] = [words[start], words[start + 1]];
  if (!first || !/^\p{Lu}/u.test(first.text)) return null;
  const two = second && /^\p{Lu}/u.test(second.text) && !first.owns ? landOf(`${first.text} ${second.text}`) : null;
  if (two) return { land: two, first: first.first, last: second!.last };
  const one = landOf(first.text) ?? landOf(`${first.text}.`);
  return one ? { land: one, first: first.first, last: first.last } : null;
}
