/** Where in a block a phrase must stand. */
export type PatternPlace = 'whole' | 'start' | 'end' | 'anywhere';

/** What `*` stands for: one to eight words. */
const SOME_WORDS = '\\S+(?: \\S+){0,7}';
/** What `#` stands for: "10", "2020", "10th". */
const NUMBER = '\\d+(?:st|nd|rd|th)?';

/**
 * A block as patterns see it: lower case, straight apostrophes, no punctuation but ":" for a colon, bar or dash between words.
 * "Also Read | Harbour Bill Fails." -> "also read : harbour bill fails"
 */
export function patternText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[:|»›/]|(?<=\s)[-–—]+(?=\s)|[–—]/g, ' : ')
    .replace(/(?<=\p{L})[-‑](?=\p{L})/gu, ' ')
    .replace(/[^\p{L}\p{N}'@:©\s]/gu, ' ')
    .replace(/(?<!\p{L})'|'(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ : ?$/, '')
    .trim();
}

/** Patterns of one entry of seeds/lexicon/furniture.yml as a test of such text: whether one of them fits. */
export function compilePatterns(patterns: readonly string[], where: PatternPlace): (plain: string) => boolean {
  const body = `(?:${patterns.map((pattern) => partsOf(pattern).map(compilePart).join('')).join('|')})`;
  const from = where === 'whole' || where === 'start' ? '^' : '';
  const to = where === 'whole' || where === 'end' ? '$' : '(?= |$)';
  const regex = new RegExp(from + body + to, 'u');
  // every part begins with its space, so that optional ones leave none behind
  return (plain) => regex.test(` ${plain}`);
}

/** "read [(it|all of them)] more" -> "read", "[(it|all of them)]", "more": spaces within brackets part nothing */
function partsOf(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of pattern) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === ' ' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function compilePart(part: string): string {
  const optional = part.startsWith('[');
  const words = (optional ? part.slice(1, -1) : part)
    .replace(/\(/g, '(?:')
    .replace(/\*/g, SOME_WORDS)
    .replace(/#/g, NUMBER);
  return `(?: ${words})${optional ? '?' : ''}`;
}
