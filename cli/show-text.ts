/** Controls other than tab and line feed (every escape sequence begins with one), and direction overrides. */
const UNSAFE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The same, and marks of direction, which Hebrew and Arabic are written with and a terminal may put words elsewhere for. */
const UNSHOWN = new RegExp(`${UNSAFE.source}|[\\u200e\\u200f]`, 'gu');

const inLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Text from an article, made safe for a terminal: each unsafe character becomes "\ufffd"; line ends become "\n". */
export function plainText(text: string): string {
  return inLines(text).replace(UNSHOWN, '\ufffd');
}

/** … and for what is written on to a file or a program: marks of direction stay. */
export function plainOutput(text: string): string {
  return inLines(text).replace(UNSAFE, '\ufffd');
}
