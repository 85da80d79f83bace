import { type Asked, patternsOf } from './patterns.js';

/** How many questions are offered. */
const MOST_OFFERED = 3;

/** Known questions that share most words with a line that was not understood, to be shown as "I can answer …". */
export function nearestForms(line: string, asks: readonly Asked[]): string[] {
  const typed = new Set(line.toLowerCase().split(/[^\p{L}]+/u));
  const scored = asks.flatMap((asked) =>
    patternsOf(asked).map(({ example }) => {
      const words = example.toLowerCase().split(/[^\p{L}]+/u);
      return { ask: asked.ask, example, score: words.filter((word) => typed.has(word)).length / words.length };
    }),
  );
  scored.sort((a, b) => b.score - a.score);
  const offered: typeof scored = [];
  for (const each of scored) {
    if (each.score > 0 && !offered.some(({ ask }) => ask === each.ask)) offered.push(each);
    if (offered.length === MOST_OFFERED) break;
  }
  return offered.map(({ example }) => example);
}
