import { alternativesOf, escaped } from './word-classes.js';

/** What may stand in a slot. */
const SLOTS: Readonly<Record<string, string>> = {
  /** names */
  a: '.+?',
  b: '.+?',
  /** a topic: a name or any words */
  t: '.+?',
  /** words that tell more of a name, a question's own among them: "Lund's [remarks on the dam]" */
  w: '.+?',
  /** an outlet */
  o: '.+?',
  /** a place */
  p: '.+?',
  /** words in quotation marks */
  q: '["“„](?:[^"“”„]+)["”“]',
  /** a verb, whichever it is, in small letters */
  deed: '\\p{Ll}{3,}',
  /** a number */
  n: '\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|hundred',
};

/**
 * Turns a pattern into a regular expression over a line that ends in a space. Literal words stand for themselves;
 * `(x|y z)` are alternatives, `[x y]` may be left out, `<met>` is any word of that class, `<met=verb>` also keeps which
 * one, `<aux>*` any number of them, `{a}` a slot.
 * "who <aux>* <met> [with] {a}" -> /^who (?:(?:did|has …) )*(?:met|meet …) (?:with )?(?<a>.+?) $/i
 * @throws Error where a bracket is not closed or a class or slot is unknown
 */
export function compilePattern(pattern: string): RegExp {
  const reader = new PatternReader(pattern);
  // "did Ada [Lund] sue Bo Vik": only small letters tell a verb from a name
  return new RegExp(`^${reader.sequence('')}$`, pattern.includes('{deed}') ? 'u' : 'iu');
}

/**
 * What a line must hold to fit a pattern, as a list of choices: a word, or a class in angle brackets. Most lines lack
 * something of most patterns, and looking it up costs far less than trying the expression.
 * "who <aux>* <met> {a}" -> [["who"], ["<met>"]]
 */
export function needsOf(pattern: string): string[][] {
  const parts = pattern.match(PARTS) ?? [];
  const needs: string[][] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (part === '|') return [];
    if (part === '[' || part === '(') {
      const end = closing(parts, at);
      const choices = part === '(' ? firstsOf(parts.slice(at + 1, end)) : null;
      if (choices) needs.push(choices);
      at = end;
    } else if (isNeeded(part)) needs.push([featureOf(part)]);
  }
  return needs;
}

/** The pieces of a pattern: classes, slots, brackets, words. */
const PARTS = /<[^>]*>\*?|\{[^}]*\}|[()[\]|]|[^\s()[\]|<>{}]+/g;

const isNeeded = (part: string): boolean => !part.endsWith('*') && !part.startsWith('{');

/** "<met=verb>" -> <met> */
const featureOf = (part: string): string => part.toLowerCase().replace(/=.*>/, '>');

/** The word or class with which each alternative of a group begins; null where one may begin with anything. */
function firstsOf(parts: readonly string[]): string[] | null {
  const firsts: string[] = [];
  let begins = true;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (part === '|') begins = true;
    else if (begins) {
      if (part === '[' || part === '(' || !isNeeded(part)) return null;
      firsts.push(featureOf(part));
      begins = false;
    } else if (part === '[' || part === '(') at = closing(parts, at);
  }
  return begins ? null : firsts;
}

/** Where the bracket that opens here closes. */
function closing(parts: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < parts.length; at++) {
    const part = parts[at];
    if (part === '[' || part === '(') depth++;
    else if ((part === ']' || part === ')') && --depth === 0) return at;
  }
  return parts.length;
}

class PatternReader {
  private at = 0;
  private readonly groups = new Map<string, number>();
  private readonly parts: readonly string[];

  constructor(private readonly pattern: string) {
    this.parts = pattern.match(PARTS) ?? [];
  }

  /** Everything up to the closing bracket, or to the end. */
  sequence(end: string): string {
    let source = '';
    for (;;) {
      const part = this.parts[this.at];
      if (part === undefined) {
        if (end !== '') throw new Error(`The pattern “${this.pattern}” lacks a “${end}”.`);
        return source;
      }
      this.at++;
      if (part === end) return source;
      if (part === '|') source += '|';
      else if (part === '(') source += `(?:${this.sequence(')')})`;
      else if (part === '[') source += `(?:${this.sequence(']')})?`;
      else if (part.startsWith('<')) source += this.wordClass(part);
      else if (part.startsWith('{')) source += this.slot(part.slice(1, -1));
      else source += `${escaped(part)} `;
    }
  }

  private slot(name: string): string {
    const words = SLOTS[name];
    if (words === undefined) throw new Error(`The pattern “${this.pattern}” has an unknown slot {${name}}.`);
    return `(?<${this.group(name)}>${words}) `;
  }

  private wordClass(part: string): string {
    const [, name = '', kept, many] = /^<([\w-]+)(?:=(\w+))?>(\*?)$/.exec(part) ?? [];
    const words = `(?${kept ? `<${this.group(kept)}>` : ':'}${alternativesOf(name)}) `;
    return many ? `(?:${words})*` : words;
  }

  /** A regular expression has each group's name once: the second "kind" is "kind__2". */
  private group(name: string): string {
    const times = (this.groups.get(name) ?? 0) + 1;
    this.groups.set(name, times);
    return times === 1 ? name : `${name}__${times}`;
  }
}

/** What the slots and kept words of a pattern hold in a line; of alternatives, the one that fits. */
export function slotsIn(match: RegExpExecArray): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [group, words] of Object.entries(match.groups ?? {})) {
    if (words !== undefined) found[group.replace(/__\d+$/, '')] ??= words;
  }
  return found;
}
