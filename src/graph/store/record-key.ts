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
  const { source, title, date, outlet, url, language } = given;
  const told = [source, title, date, outlet, url, ...(language === undefined ? [] : [language])];
  return `${article}${SEPARATOR}${hashOf(JSON.stringify(told))}`;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);

/** Where the keys of all articles at one address stand together. */
export const addressPrefix = (url: string): string => `${hashOf(url)}${SEPARATOR}`;

/** The range of all keys at one address. */
export const keysAtAddress = (url: string): { start: string; end: string } => ({
  start: addressPrefix(url),
  end: `${hashOf(url)}${AFTER_SEPARATOR}`,
});

/** "a1b2/c3d4" -> "a1b2" */
export const articleOfKey = (key: string): string => key.slice(0, key.indexOf(SEPARATOR));

/** The range of all keys of an article. */
export const keysOfArticle = (article: string): { start: string; end: string } => ({
  start: `${article}${SEPARATOR}`,
  end: `${article}${AFTER_SEPARATOR}`,
});
