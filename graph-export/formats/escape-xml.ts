import { safeText } from './safe-text.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text as XML carries it, in elements and in attributes. */
export function escapeXml(text: string): string {
  return safeText(text).replace(/[&<>"\r]/g, (character) => ENTITIES[character]!);
}
