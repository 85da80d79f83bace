/** Controls other than tab and line feed (every escape sequence begins with one), and direction overrides. */
const UNSAFE = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text from an article, made safe for a terminal: each unsafe character becomes "\ufffd"; line ends become "\n". */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '\ufffd');
}
