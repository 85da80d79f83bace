/** Where in a block a phrase must stand. */
export type PatternPlace = 'whole' | 'start' | 'end' | 'anywhere';

/** What `*` stands for: one to eight words. */
const SOME_WORDS = '\\S+(?: \\S+){0,7}';

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
    .trim();
}

/** A pattern of seeds/lexicon/furniture.yml as a regular expression over such text. */
export function compilePattern(pattern: string, where: PatternPlace): RegExp {
  const body = pattern
    .replace(/\(/g, '(?:')
    .replace(/\[([^\]]*)\] /g, '(?:$1 )?')
    .replace(/ \[([^\]]*)\]/g, '(?: $1)?')
    .replace(/\*/g, SOME_WORDS);
  if (where === 'whole') return new RegExp(`^${body}$`, 'u');
  if (where === 'start') return new RegExp(`^${body}(?= |$)`, 'u');
  if (where === 'end') return new RegExp(`(?:^| )${body}$`, 'u');
  return new RegExp(`(?:^| )${body}(?= |$)`, 'u');
}
