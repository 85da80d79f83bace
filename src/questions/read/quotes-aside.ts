const QUOTED = /(["“„])([^"“”„]+)(["”“])/g;
/** Marks of the private use area, one for each quotation of a line. */
const FIRST_MARK = 0xe000;

/** A line whose quotations are one mark each, and what puts their words back. */
export interface Aside {
  readonly line: string;
  readonly back: (text: string) => string;
}

/**
 * Puts words in quotation marks aside while a line is read: they mean themselves, and are neither a time, nor "not", nor
 * another way to write something. `who said "we do not pay in May"` -> `who said "\uE000"`
 */
export function quotesAside(line: string): Aside {
  const quoted: string[] = [];
  const hidden = line.replace(QUOTED, (_, open: string, words: string, close: string) => {
    quoted.push(words);
    return `${open}${String.fromCharCode(FIRST_MARK + quoted.length - 1)}${close}`;
  });
  const back = (text: string): string =>
    quoted.reduce((shown, words, at) => shown.replaceAll(String.fromCharCode(FIRST_MARK + at), () => words), text);
  return { line: hidden, back: quoted.length === 0 ? (text) => text : back };
}

/** The same for every text of a value: `back` on each string, however deep it stands. */
export function putBack<Value>(value: Value, back: Aside['back']): Value {
  if (typeof value === 'string') return back(value) as Value;
  if (Array.isArray(value)) return value.map((each) => putBack(each, back)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, putBack(each, back)])) as Value;
}
