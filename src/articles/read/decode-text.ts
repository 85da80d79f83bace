import { InputError, UnreadableError } from '../../model/input-error.js';
import { packageWhenUsed } from '../../model/package-when-used.js';

/** Bytes of one article at most: the longest newspaper pieces stay below a tenth of this. */
export const MOST_BYTES = 2_000_000;

/** A text, and the encoding it was in where that was not UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly encoding?: string;
}

const iconv = packageWhenUsed<typeof import('iconv-lite')>('iconv-lite');

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Declared in the first bytes of a page or an XML file: `<meta charset="windows-1252">`, `<?xml encoding="gb18030"?>` */
const DECLARED =
  /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{2,40})/i;
const DECLARATION_BYTES = 4096;

/**
 * Bytes as text; a byte order mark counts as not there.
 * @param declared the encoding that the bytes come with, where something says it
 * @throws InputError when the bytes are no readable text.
 */
export function decodeText(source: string, bytes: Uint8Array, declared?: string | null): Decoded {
  refuseSize(source, bytes.length);
  const label = byteOrder(bytes) ?? declared;
  const decoded = label ? decodeAs(source, bytes, label) : { text: decodeUtf8(source, bytes) };
  refuseEmpty(source, decoded.text);
  return decoded;
}

/** XML of any length in the encoding that it declares. @throws InputError when nobody knows that encoding. */
export const decodeMarkup = (source: string, bytes: Uint8Array): string =>
  decodeAs(source, bytes, byteOrder(bytes) ?? declaredEncoding(bytes) ?? 'utf-8').text;

/** The encoding that a page or XML file declares for itself, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const match = DECLARED.exec(head);
  return match?.[1] ?? match?.[2] ?? null;
}

function byteOrder(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeAs(source: string, bytes: Uint8Array, label: string): Decoded {
  if (!iconv().encodingExists(label)) {
    throw new UnreadableError(
      `${source}: says it is in the encoding “${label}”, which nobody knows; convert it first (iconv -t UTF-8).`,
    );
  }
  const encoding = label
    .toLowerCase()
    .replace(/^(?:iso-?8859-?1|latin-?1|ascii|us-ascii)$/, 'windows-1252')
    .replace(/^utf8$/, 'utf-8')
    .replace(/^gb2312$|^gbk$/, 'gb18030');
  // an encoding of two bytes cannot have been declared in single ones: the page is UTF-8, as browsers take it
  const real = encoding.startsWith('utf-16') && byteOrder(bytes) === null ? 'utf-8' : encoding;
  if (!real.startsWith('utf-16')) refuseBinary(source, bytes);
  if (real !== 'utf-8') return { text: iconv().decode(Buffer.from(bytes), real), encoding: real };
  return { text: new TextDecoder('utf-8').decode(bytes) };
}

function decodeUtf8(source: string, bytes: Uint8Array): string {
  refuseBinary(source, bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new UnreadableError(`${source}: is not encoded in UTF-8; convert it first (iconv -t UTF-8).`);
  }
}

function refuseBinary(source: string, bytes: Uint8Array): void {
  if (bytes.includes(0)) throw new UnreadableError(`${source}: is a binary file, not a text; name text files only.`);
}

/** @throws InputError when the text holds nothing to read. */
export function refuseEmpty(source: string, text: string): void {
  if (!/\S/.test(text)) throw new InputError(`${source}: is empty; there is no article to read.`);
}

/** @throws InputError when this is too much for one article. */
export function refuseSize(source: string, bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  const size = Math.round(bytes / 1e6);
  throw new UnreadableError(
    `${source}: holds ${size} MB, more than one article may (${MOST_BYTES / 1e6} MB); split it, or give many articles as .jsonl.`,
  );
}
