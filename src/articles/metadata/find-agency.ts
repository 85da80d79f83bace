import type { TextBlock } from '../blocks/split-blocks.js';
import type { AgencyCredit } from '../types.js';
import { isAgency } from './agencies.js';
import type { Dateline } from './find-dateline.js';

/** "… on the conditions of the deal. (ANI)" */
const CLOSING_CREDIT = /\(([^()\n]{2,40})\)\s*$/;

/** The agency whose story this is: the dateline names it, or a credit in brackets ends one of the last paragraphs. */
export function findAgency(dateline: Dateline | null, paragraphs: readonly TextBlock[]): AgencyCredit | null {
  if (dateline?.agency) return dateline.agency;
  for (const { text, span } of paragraphs.slice(-2).reverse()) {
    const match = text.match(CLOSING_CREDIT);
    if (!match || !isAgency(match[1]!)) continue;
    const start = span[0] + match.index! + 1;
    return { name: match[1]!, span: [start, start + match[1]!.length] };
  }
  return null;
}
