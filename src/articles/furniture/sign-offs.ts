import { isAgency } from '../metadata/agencies.js';
import type { DroppedBlock } from '../types.js';

/** "… and others, left. PTI PK/ACB DIV DIV": an agency and the initials of those who handled its story end the last paragraph. */
const SIGN_OFF = /(?<=[.!?”"]\s)(\p{Lu}{2,6})((?:[ /]\p{Lu}{2,4}){1,5})\s*$/u;

/** The desk's marks at the end of a paragraph of an agency, or nothing. Spans count from the text's start. */
export function signOffSpan(text: string): DroppedBlock[] {
  const match = text.match(SIGN_OFF);
  if (!match || !isAgency(match[1]!)) return [];
  return [{ span: [match.index!, match.index! + match[0].trimEnd().length], reason: 'agency sign-off' }];
}
