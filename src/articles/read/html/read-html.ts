import { InputError } from '../../../model/input-error.js';
import { packageWhenUsed } from '../../../model/package-when-used.js';
import type { SourceArticle } from '../../types.js';
import { metadataDate } from '../metadata-date.js';
import { fillGaps } from './fill-gaps.js';
import { htmlParagraphs } from './html-text.js';
import { joinContainers } from './join-containers.js';
import { type Page, type PageNode, parsePage } from './page.js';
import { takeOutFurniture } from './take-out-furniture.js';
import { takeOutLinks } from './take-out-links.js';

const readability = packageWhenUsed<typeof import('@mozilla/readability')>('@mozilla/readability');

/** Fewer letters than this are no article: a lead paragraph alone has more. */
const FEWEST_LETTERS = 80;
/** Elements within elements: news pages stay below fifty, and the time to read a page grows with the square of it. */
const DEEPEST_NESTING = 400;

/**
 * A web page: the text that Readability takes for the article, under its title, and what the page says about itself.
 * @throws InputError when the page holds no article.
 */
export function readHtml(source: string, html: string): SourceArticle {
  const page = parsePage(html);
  refuseDepth(source, page);
  if (!page.documentElement || !page.body) throw noArticle(source);
  const meta = readMeta(page);
  const article = readArticle(source, page);
  const title = article.title?.trim() || null;
  const startsWithTitle = title !== null && article.text.startsWith(title);
  return {
    source,
    text: title === null || startsWithTitle ? article.text : `${title}\n\n${article.text}`,
    title,
    date: metadataDate(meta('article:published_time') ?? article.publishedTime ?? firstTime(page)),
    outlet: meta('og:site_name') ?? article.siteName ?? null,
    url: meta('og:url') ?? page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  };
}

/** @throws InputError when a page's elements lie too deep in one another. */
function refuseDepth(source: string, page: Page): void {
  let level: PageNode[] = page.documentElement ? [page.documentElement] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST_NESTING) {
      throw new InputError(`${source}: is nested too deeply to be a news page; save the article’s text instead.`);
    }
    level = level.flatMap((node) => [...node.childNodes]);
  }
}

interface PageArticle {
  readonly text: string;
  readonly title: string | null | undefined;
  readonly siteName: string | null | undefined;
  readonly publishedTime: string | null | undefined;
}

/** What Readability finds on the page without its furniture; on the page as it is where that leaves nothing. */
function readArticle(source: string, page: Page): PageArticle {
  const found = findArticle(page, true) ?? findArticle(page, false);
  if (!found) throw noArticle(source);
  return found;
}

function findArticle(page: Page, prepare: boolean): PageArticle | null {
  const copy = page.cloneNode(true) as Page;
  if (prepare) {
    takeOutFurniture(copy);
    joinContainers(copy);
  }
  const prepared = prepare ? (copy.cloneNode(true) as Page) : null;
  const { Readability } = readability();
  const found = new Readability(copy as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  const { body } = parsePage(`<html><body>${found?.content ?? ''}</body></html>`);
  if (body) takeOutLinks(body);
  const taken = body ? htmlParagraphs(body) : [];
  const text = (prepared ? fillGaps(taken, prepared) : taken).join('\n\n');
  if (text.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return null;
  return { text, title: found!.title, siteName: found!.siteName, publishedTime: found!.publishedTime };
}

const noArticle = (source: string) =>
  new InputError(`${source}: is a page without an article (no paragraphs of text found); save the article’s own page.`);

function readMeta(page: Page): (name: string) => string | null {
  return (name) =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() || null;
}

const firstTime = (page: Page) => page.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
