/** The block of metadata at the head of a Markdown file, between two lines of dashes. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The metadata block of a text and its length, or null where there is none. */
export function frontMatter(text: string): { readonly yaml: string; readonly length: number } | null {
  const match = text.match(FRONT_MATTER);
  return match && /^\w[\w-]*\s*:/m.test(match[1]!) ? { yaml: match[1]!, length: match[0].length } : null;
}
