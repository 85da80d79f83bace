/** The block of metadata at the head of a Markdown file, between two lines of dashes. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Metadata is a dozen short lines; what is longer is a bomb, or text between two rules. */
const MOST_LETTERS = 20_000;

/** The metadata block of a text and its length, or null where there is none. */
export function frontMatter(text: string): { readonly yaml: string; readonly length: number } | null {
  const match = text.match(FRONT_MATTER);
  return match && match[0].length <= MOST_LETTERS && /^\w[\w-]*\s*:/m.test(match[1]!)
    ? { yaml: match[1]!, length: match[0].length }
    : null;
}
