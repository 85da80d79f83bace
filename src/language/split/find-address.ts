import { charClass, DIGIT, isUpper, LETTER, SPACE } from './char-classes.js';

/** Domain endings that make "orlin.com" an address where neither "://" nor "@" says so. */
const DOMAIN_ENDING =
  /\.(?:com|org|net|gov|edu|mil|info|biz|tv|io|co|uk|us|ca|de|fr|eu|ru|cn|au|nz|ie|in|me|ly|gl|be|ch|at|nl|se|no|dk|tw|jp|kr|html?|pdf|docx?|xlsx?|exe|jpe?g|png|gif|mp3|php|aspx?)$/i;
/** No address is longer, and none has its telling sign further in: bounds on the work that a character can cost. */
const LONGEST_ADDRESS = 2000;
const LONGEST_HOST = 80;
/** Signs that end the sentence around an address rather than the address. */
const TRAILING = '.,;:!?\'"’”>)]}*…';

/** The end of the run without white space that begins at `at`, cut off after `LONGEST_ADDRESS`. */
function chunkEnd(text: string, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_ADDRESS);
  let end = at;
  while (end < last && charClass(text.charCodeAt(end)) !== SPACE) end++;
  return end;
}

/**
 * The end of the web address, e-mail address or file name that begins at `at`, or -1 when there is none:
 * [https://orlin.example/a?b=c]. · [ada@orlin.example], · [www.orlin.example] · [orlin.com]
 * Called when a letter is followed by one of the signs ":", "@", "." or "/", so that plain words cost nothing.
 */
export function addressEnd(text: string, at: number, sign: number, limit: number): number {
  if (sign - at > LONGEST_HOST) return -1;
  if (text[sign] === '.') return domainEnd(text, at, sign, limit);
  if (text[sign] === '@') return emailEnd(text, sign, Math.min(limit, sign + LONGEST_HOST));
  const web = text.startsWith('://', sign);
  if (!web && !text.startsWith('mailto:', at)) return -1;
  const end = chunkEnd(text, at, limit);
  if (web) return trim(text, at, cutAtBracket(text, sign, end));
  return text.slice(sign, end).includes('@') ? trim(text, at, end) : -1;
}

/** Addresses stand in angle brackets and quotation marks: <[http://orlin.example]> */
function cutAtBracket(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if ('<>"“”'.includes(text[at]!)) return at;
  return end;
}

function trim(text: string, at: number, end: number): number {
  // a closing bracket belongs to an address that opens one: [orlin.example/Tarn_(town)]
  const opens = text.slice(at, end).includes('(');
  let last = end;
  while (last > at + 1 && TRAILING.includes(text[last - 1]!) && !(opens && text[last - 1] === ')')) last--;
  return last;
}

function emailEnd(text: string, sign: number, end: number): number {
  let last = sign + 1;
  while (last < end && /[\p{L}\p{N}._-]/u.test(text[last]!)) last++;
  while (last > sign && /[._-]/.test(text[last - 1]!)) last--;
  return last > sign + 1 ? last : -1;
}

function domainEnd(text: string, at: number, sign: number, limit: number): number {
  const bound = Math.min(limit, sign + LONGEST_HOST);
  let last = sign;
  while (last < bound && isDomainChar(text, last)) last++;
  while (last > sign && '.-_'.includes(text[last - 1]!)) last--;
  const host = text.slice(at, last);
  // "e-mail us at ada.lund@orlin.example": the name before the sign has full stops itself
  if (text[last] === '@') return emailEnd(text, last, Math.min(limit, last + LONGEST_HOST));
  if (/^www\./i.test(host)) return text[last] === '/' ? trim(text, at, chunkEnd(text, at, limit)) : last;
  // "The vote is over.In Orlin", a full stop without a space, is no address
  if (!DOMAIN_ENDING.test(host) || isUpper(text, host.lastIndexOf('.') + at + 1) !== isUpper(text, at + 1)) return -1;
  return text[last] === '/' ? trim(text, at, chunkEnd(text, at, limit)) : last;
}

function isDomainChar(text: string, at: number): boolean {
  const kind = charClass(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT || '.-_'.includes(text[at]!);
}
