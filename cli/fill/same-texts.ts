import type { ArticleRecord } from '../../src/model/record.js';
import { tell } from '../door.js';

/** So many are named one by one. */
const MOST_NAMED = 5;

/** Notices inputs that have the very text of another, which are one article, so that a reader who counts is not left to wonder. */
export function sameTexts(): { note(record: ArticleRecord): void; report(): void } {
  const first = new Map<string, string>();
  const again: { readonly source: string; readonly as: string }[] = [];
  return {
    note({ article: { id, source } }) {
      const as = first.get(id);
      if (as === undefined) first.set(id, source);
      else if (as !== source) again.push({ source, as });
    },
    report() {
      const named = again.sort((a, b) => (a.source < b.source ? -1 : 1)).slice(0, MOST_NAMED);
      for (const { source, as } of named)
        tell(`wiregraph: ${source}: has the very text of ${as}; they are one article.`);
      if (again.length > MOST_NAMED) tell(`wiregraph: … and ${again.length - MOST_NAMED} more texts came twice.`);
    },
  };
}
