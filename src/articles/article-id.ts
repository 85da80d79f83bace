import { createHash } from 'node:crypto';

/** Hex digits of an id: 80 bits, so that among a hundred million articles two different texts hardly ever meet. */
const ID_LENGTH = 20;

/** The id of an article: a hash of its text, so that the same text read twice is one article. */
export function articleId(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, ID_LENGTH);
}
