import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestOf, PageFile } from '../../../src/graph/store/pages/page-file.js';
import { PageWalk } from '../../../src/graph/store/pages/walk-pages.js';

const PAGE = 4096;

/** Writes zeros over every page of a table of a graph's store. */
export function spoilTable(graph: string, table: string): void {
  const path = join(graph, 'articles.mdb');
  const file = new PageFile(path);
  const pages: number[] = [];
  new PageWalk(file, newestOf(file.metas()!), {
    onPage: (page) => void (page.table === table && pages.push(page.number)),
  }).walk();
  file.close();
  const bytes = readFileSync(path);
  for (const page of pages) bytes.fill(0, page * PAGE, (page + 1) * PAGE);
  writeFileSync(path, bytes);
}
