import { createHash } from 'node:crypto';
import type { SourceArticle } from '../../articles/types.js';

/** Hex digits of the hash in a key: LMDB keys are short, while paths, URLs and titles may be long. */
const HASH_LENGTH = 24;

/** Stands between an article's id and the rest of its key. */
const SEPARATOR = '/';
/** The character after the separator: ends the range of keys of one article. */
const AFTER_SEPARATOR = '0';

/**
 * The key of one source of an article: its metadata is part of it, so that the same text handed in
 * with other metadata replaces nothing, whatever the order.
 */
export function recordKey(article: string, given: SourceArticle): string {
  const { source, title, date, outlet, url } = given;
  const hash = createHash('sha256')
    .update(JSON.stringify([source, title, date, outlet, url]))
    .digest('hex');
  return `${article}${SEPARATOR}${hash.slice(0, HASH_LENGTH)}`;
}

/** "a1b2/c3d4" -> "a1b2" */
export const articleOfKey = (key: string): string => key.slice(0, key.indexOf(SEPARATOR));

/** The range of all keys of an article. */
export const keysOfArticle = (article: string): { start: string; end: string } => ({
  start: `${article}${SEPARATOR}`,
  end: `${article}${AFTER_SEPARATOR}`,
});
