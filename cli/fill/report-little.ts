import type { LittleArticle } from '../../src/build/index.js';
import { tell } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { plainText } from '../show-text.js';

/** So many are named one by one. */
const MOST_NAMED = 20;

/** Names on standard error the articles of which little or nothing remains without their furniture, and why. */
export function reportLittle(little: readonly LittleArticle[]): void {
  for (const { source, told } of little.slice(0, MOST_NAMED)) {
    tell(`wiregraph: ${plainText(source)}: ${plainText(told)}; wiregraph clean shows what went.`);
  }
  if (little.length > MOST_NAMED) {
    tell(`wiregraph: of ${little.length - MOST_NAMED} more articles little remains; --json names them all.`);
  }
}

/** An input that gave no article, or one of which nothing remains, is one that failed. */
export function fillingCode({ skipped, little }: { skipped: number; little: readonly LittleArticle[] }): number {
  return skipped > 0 || little.some(({ share }) => share === 0) ? EXIT.someInputFailed : EXIT.done;
}
