import { alternativesOf, escaped } from './word-classes.js';

/** What may stand in a slot. */
const SLOTS: Readonly<Record<string, string>> = {
  /** names */
  a: '.+?',
  b: '.+?',
  /** a topic: a name or any words */
  t: '.+?',
  /** words in quotation marks */
  q: '["“„](?:[^"“”„]+)["”“]',
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
  return new RegExp(`^${reader.sequence('')}$`, 'iu');
}

class PatternReader {
  private at = 0;
  private readonly groups = new Map<string, number>();
  private readonly parts: readonly string[];

  constructor(private readonly pattern: string) {
    this.parts = pattern.match(/<[^>]*>\*?|\{[^}]*\}|[()[\]|]|[^\s()[\]|<>{}]+/g) ?? [];
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
