import chalk from 'chalk';
import type { Line, Tone } from './show-answer.js';
import { plainText } from './show-text.js';

const PAINT: Record<Tone, (text: string) => string> = {
  plain: (text) => text,
  name: chalk.bold,
  relation: chalk.cyan,
  faint: chalk.dim,
  quote: chalk.italic,
  warning: chalk.yellow,
  title: chalk.underline,
  // "~~struck out~~" where a terminal cannot strike out
  struck: (text) => (chalk.level === 0 ? `~~${text}~~` : chalk.dim.strikethrough(text)),
};

/** A line with its tones as terminal colours; plain where the terminal shows none. */
export const paint = (line: Line): string => line.map(({ text, tone }) => PAINT[tone](plainText(text))).join('');
