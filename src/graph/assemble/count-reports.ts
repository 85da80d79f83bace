/**
 * How many independent articles tell something: copies of one story count once, and a page that holds several stories adds
 * nothing where one of these tells it too.
 */
export function countReports(articles: Iterable<string>, stories: ReadonlyMap<string, readonly string[]>): number {
  const told = new Set<string>();
  const pages: (readonly string[])[] = [];
  for (const article of articles) {
    const own = stories.get(article) ?? [article];
    if (own.length === 1) told.add(own[0]!);
    else pages.push(own);
  }
  for (const own of pages) if (!own.some((story) => told.has(story))) told.add(own[0]!);
  return told.size;
}
