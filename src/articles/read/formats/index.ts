import { type ArticleExtension, articleExtension } from './extensions.js';
import { feed } from './feed.js';
import { jsonLines } from './json-lines.js';
import { mail } from './mail.js';
import { markdown, plainText, webPage } from './one-text.js';
import { pdf } from './pdf.js';
import { table } from './table.js';
import type { Format } from './types.js';
import { webArchive } from './web-archive.js';
import { wordDocument } from './word.js';

/** How a file is read, by how its name ends. */
const FORMATS: Readonly<Record<ArticleExtension, Format>> = {
  '.txt': plainText,
  '.md': markdown,
  '.html': webPage,
  '.jsonl': jsonLines,
  '.csv': table,
  '.xml': feed, // RSS, Atom, sitemaps
  '.eml': mail,
  '.docx': wordDocument,
  '.pdf': pdf,
  '.warc': webArchive,
};

/** A file whose name does not say what it is, by its first bytes; anything else is plain text. */
const BY_CONTENT: readonly (readonly [RegExp, Format])[] = [
  [/^%PDF-/, pdf],
  [/^WARC\/1\./, webArchive],
  [/^\s*<\?xml[^>]*>\s*(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF|urlset)/i, feed],
  [/^\s*<(?:!doctype html|html|head|body)/i, webPage],
  [/^\s*\{"/, jsonLines],
];

/** How a file is read. */
export function formatOf(name: string, head: string): Format {
  const extension = articleExtension(name);
  if (extension) return FORMATS[extension];
  return BY_CONTENT.find(([form]) => form.test(head))?.[1] ?? plainText;
}
