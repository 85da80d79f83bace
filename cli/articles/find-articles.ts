import type { ArticleHead } from '../../src/graph/index.js';
import { InputError } from '../exit-codes.js';
import { shortId } from '../short-id.js';
import { plainText } from '../show-text.js';

/** An id may be cut to so many digits by whoever types it. */
const SHORTEST_PREFIX = 4;
/** So many candidates are listed when a name fits several. */
const MOST_LISTED = 10;

/** An article that was named, by its source where only that one is meant. */
export interface FoundArticle {
  readonly article: string;
  readonly source?: string;
}

/**
 * The article that is meant by a source, an address, or the beginning of an id.
 * @param all take every article that fits; otherwise there must be one.
 * @throws InputError when none fits, or several do.
 */
export function findArticles(heads: readonly ArticleHead[], named: string, all = false): FoundArticle[] {
  const bySource = heads.flatMap(({ article, sources }) =>
    sources.filter((source) => isSource(source, named)).map((source) => ({ article: article.id, source })),
  );
  const byUrl = heads.filter(({ article }) => article.url === named).map(({ article }) => ({ article: article.id }));
  const byId = isIdPrefix(named)
    ? heads.filter(({ article }) => article.id.startsWith(named)).map(({ article }) => ({ article: article.id }))
    : [];
  const found: FoundArticle[] = [bySource, byUrl, byId].find((some) => some.length > 0) ?? [];
  if (found.length === 0) {
    throw new InputError(`${named}: no article has this id, source or address; wiregraph articles lists them.`);
  }
  if (found.length > 1 && !all) {
    throw new InputError(
      `${named}: fits ${found.length} articles: ${listed(heads, found)}; name one by its id, or take all with --all.`,
    );
  }
  return found;
}

/** "feed.jsonl" also stands for "feed.jsonl:12", the article in its twelfth line. */
const isSource = (source: string, named: string): boolean =>
  source === named || (source.startsWith(`${named}:`) && /^\d+$/.test(source.slice(named.length + 1)));

const isIdPrefix = (named: string): boolean => named.length >= SHORTEST_PREFIX && /^[0-9a-f]+$/.test(named);

function listed(heads: readonly ArticleHead[], found: readonly FoundArticle[]): string {
  const ids = new Set(found.map(({ article }) => article));
  const names = heads.filter(({ article }) => ids.has(article.id)).map(articleName);
  const more = names.length > MOST_LISTED ? ' …' : '';
  return names.slice(0, MOST_LISTED).join(', ') + more;
}

/** "a1b2c3d4 (Lund meets Marsh, 2031-05-02)" */
export function articleName({ article, sources }: ArticleHead): string {
  const about = [article.title ?? sources[0]!, article.date].filter((part) => part !== null).join(', ');
  return plainText(`${shortId(article.id)} (${about})`).replace(/\s+/g, ' ');
}
