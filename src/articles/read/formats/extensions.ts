/** What files are read as articles, by how their names end; any other file that is named outright is told by its content. */
export const EXTENSIONS = ['.txt', '.md', '.html', '.jsonl', '.csv', '.xml', '.eml', '.docx', '.pdf', '.warc'] as const;

/** Other ways to write them. */
const SAME: Readonly<Record<string, string>> = {
  '.htm': '.html',
  '.xhtml': '.html',
  '.shtml': '.html',
  '.text': '.txt',
  '.ndjson': '.jsonl',
  '.tsv': '.csv',
  '.rss': '.xml',
  '.atom': '.xml',
};

/** A way that articles are written in. */
export type ArticleExtension = (typeof EXTENSIONS)[number];

/** "feed.RSS.gz" -> ".xml"; null for a name that does not say. */
export function articleExtension(name: string): ArticleExtension | null {
  const ending = /(\.[a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const extension = SAME[ending] ?? ending;
  return EXTENSIONS.find((known) => known === extension) ?? null;
}
