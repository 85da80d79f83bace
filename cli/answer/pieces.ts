import { plainText } from '../show-text.js';

/** How a piece of an answer is to be read; the terminal maps tones to colours. */
export type Tone = 'plain' | 'name' | 'relation' | 'faint' | 'quote' | 'warning' | 'title' | 'struck';

/** A line on the screen: pieces of text with their tones. Spaces at its beginning are its indent, wherever it is broken. */
export type Line = readonly { readonly text: string; readonly tone: Tone }[];

/** How many rows and how many tellings of each a screenful shows. */
export interface Amount {
  readonly rows: number;
  readonly evidence: number;
  /** numbers before rows, by which `:open 3` names them */
  readonly numbered?: boolean;
}

/** Text of articles is never trusted: control characters do not reach the screen. */
export const piece = (text: string, tone: Tone): Line[number] => ({ text: plainText(text), tone });

/** Broken lines joined, quotation marks at both ends taken off. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“”]+|["“”]+$/g, '');
