import { MOST_BYTES, refuseEmpty, refuseSize } from '../decode-text.js';
import { toldDate } from '../html/metadata/told-date.js';
import { markupText, underTitle } from './markup-text.js';
import type { Format } from './types.js';

/** Mails carry pictures; only their text is read. */
const MOST_MAIL_BYTES = 30_000_000;

/** A mail as mail programs save it (.eml): its text under its subject, on the day its sender wrote it. */
export const mail: Format = async function* (file) {
  const { default: PostalMime } = await import('postal-mime');
  const message = await PostalMime.parse(file.bytes(MOST_MAIL_BYTES));
  const plain = message.text?.replace(/\r\n/g, '\n').trim();
  const text = plain || markupText((message.html ?? '').slice(0, MOST_BYTES));
  refuseEmpty(file.source, text);
  refuseSize(file.source, text.length);
  const title = message.subject?.replace(/\s+/g, ' ').trim() || null;
  // the header has the day where the mail was written; the parsed date is in UTC
  const written = message.headers.find(({ key }) => key === 'date')?.value;
  yield {
    source: file.source,
    text: underTitle(title, text),
    title,
    date: toldDate(written)?.day ?? null,
    outlet: null,
    url: null,
  };
};
