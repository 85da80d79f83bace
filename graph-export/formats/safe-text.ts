/**
 * Control characters that no file of ours may carry raw: C0 but for tab and line ends, DEL, and C1, whose 0x9b starts
 * a terminal escape as "ESC [" does; direction overrides; and what XML 1.0 forbids.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** The same, and marks of direction, which no terminal is shown: what is printed and what is written are the same bytes. */
const ESCAPED = new RegExp(`${CONTROLS.source}|[\\u200e\\u200f]`, 'g');

/** A half of a surrogate pair without its other half, which no UTF-8 file can hold. */
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as XML and CSV files may carry it: forbidden characters become "�". */
export function safeText(text: string): string {
  return text.replace(CONTROLS, '\ufffd').replace(LONE_SURROGATES, '\ufffd');
}

/** A value as JSON, on one line unless indented, that holds no raw control character: they are written as \\u009b, so nothing is lost. */
export function safeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
