import { InputError } from '../../model/input-error.js';

/** Bytes of one article at most: the longest newspaper pieces stay below a tenth of this. */
export const MOST_BYTES = 2_000_000;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes as text; a byte order mark counts as not there.
 * @throws InputError when the bytes are no readable text.
 */
export function decodeText(source: string, bytes: Uint8Array): string {
  refuseSize(source, bytes.length);
  if (bytes.includes(0)) throw new InputError(`${source}: is a binary file, not a text; name text files only.`);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new InputError(`${source}: is not encoded in UTF-8; convert it first (iconv -t UTF-8).`);
  }
  refuseEmpty(source, text);
  return text;
}

/** @throws InputError when the text holds nothing to read. */
export function refuseEmpty(source: string, text: string): void {
  if (!/\S/.test(text)) throw new InputError(`${source}: is empty; there is no article to read.`);
}

/** @throws InputError when this is too much for one article. */
export function refuseSize(source: string, bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  const size = Math.round(bytes / 1e6);
  throw new InputError(
    `${source}: holds ${size} MB, more than one article may (${MOST_BYTES / 1e6} MB); split it, or give many articles as .jsonl.`,
  );
}
