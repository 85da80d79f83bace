import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { InputError } from '../../../model/input-error.js';
import type { SourceArticle } from '../../types.js';
import { openFile } from '../files/input-file.js';
import { toldDate } from '../html/metadata/told-date.js';
import { problemFrom } from '../problem-from.js';
import { webPage } from './one-text.js';
import type { ReadPart } from './types.js';

const ENTRY = /<(?:\w+:)?url>([\s\S]{0,20000}?)<\/(?:\w+:)?url>/g;
const field = (name: string, entry: string): string | null =>
  new RegExp(`<(?:\\w+:)?${name}[^>]*>\\s*(?:<!\\[CDATA\\[)?\\s*([^<\\]]{1,2000})`)
    .exec(entry)?.[1]
    ?.trim()
    .replace(/&amp;/g, '&') ?? null;

/**
 * The pages of a sitemap that a crawler saved beside it, by their addresses, with the dates it tells where the pages tell none.
 * @throws InputError when none of them is there.
 */
export async function* readSitemap(source: string, xml: string): AsyncGenerator<ReadPart> {
  let told = 0;
  let found = 0;
  for (const [, entry] of xml.matchAll(ENTRY)) {
    const url = field('loc', entry!);
    if (!url) continue;
    told++;
    const path = savedAt(dirname(source), url);
    if (!path) continue;
    found++;
    try {
      for await (const read of webPage(openFile(path))) yield 'problem' in read ? read : withEntry(read, url, entry!);
    } catch (error) {
      // a page without an article ends no reading of the others
      if (!(error instanceof InputError)) throw error;
      yield problemFrom(path, error);
    }
  }
  if (found > 0) return;
  throw new InputError(
    `${source}: is a sitemap of ${told} addresses, and none of their pages was saved beside it; save them first (wget --mirror).`,
  );
}

const withEntry = (article: SourceArticle, url: string, entry: string): SourceArticle => ({
  ...article,
  url: article.url ?? url,
  date: article.date ?? toldDate(field('publication_date', entry))?.day ?? null,
});

/** Where a crawler puts the page of an address: below the folder, with or without the host's name. */
function savedAt(folder: string, url: string): string | null {
  const match = /^https?:\/\/([^/?#]+)\/?([^?#]*)/.exec(url);
  if (!match) return null;
  const [, host, path] = match as unknown as [string, string, string];
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // an address that is not well formed is a name as it stands
  }
  for (const base of [join(folder, host), folder]) {
    for (const name of [plain, `${plain}.html`, join(plain, 'index.html')]) {
      const file = normalize(join(base, name));
      if (file.startsWith(normalize(`${folder}/`)) && existsSync(file) && statSync(file).isFile()) return file;
    }
  }
  return null;
}
