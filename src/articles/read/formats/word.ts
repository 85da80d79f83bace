import { UnreadableError } from '../../../model/input-error.js';
import { refuseEmpty, refuseSize } from '../decode-text.js';
import { htmlParagraphs } from '../html/html-text.js';
import { parsePage } from '../html/page.js';
import type { Format } from './types.js';

/** Documents carry pictures; only their text is read. */
const MOST_BYTES = 20_000_000;
/** A document that unpacks to more than this is made to fill memory. */
const MOST_UNPACKED = 60_000_000;
/** A zip's list of its files: signature, and where an entry tells the unpacked size and the lengths of what follows it. */
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/** A Word document (.docx): its paragraphs; the first heading is its title. */
export const wordDocument: Format = async function* (file) {
  const bytes = Buffer.from(file.bytes(MOST_BYTES));
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK')
    throw new UnreadableError(`${file.source}: is no Word document (.docx); save it as one.`);
  if (unpackedSize(bytes) > MOST_UNPACKED)
    throw new UnreadableError(`${file.source}: unpacks to more than ${MOST_UNPACKED / 1e6} MB; save its text alone.`);
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    html = (
      await mammoth.convertToHtml(
        { buffer: bytes },
        { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
      )
    ).value;
  } catch {
    throw new UnreadableError(`${file.source}: is a damaged Word document; open it and save it again.`);
  }
  const { body } = parsePage(`<html><body>${html}</body></html>`);
  const text = body ? htmlParagraphs(body).join('\n\n') : '';
  refuseEmpty(file.source, text);
  refuseSize(file.source, text.length);
  const title = body?.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || null;
  yield { source: file.source, text, title, date: null, outlet: null, url: null };
};

/** What a zip says that its files unpack to, in bytes. */
function unpackedSize(bytes: Buffer): number {
  let size = 0;
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0 && at + ENTRY_LENGTH <= bytes.length; ) {
    if (bytes.readUInt32LE(at) !== ENTRY) break;
    size += bytes.readUInt32LE(at + 24);
    at += ENTRY_LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return size;
}
