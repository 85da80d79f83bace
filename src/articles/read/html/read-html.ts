import { InputError, UnreadableError } from '../../../model/input-error.js';
import { packageWhenUsed } from '../../../model/package-when-used.js';
import type { SourceArticle } from '../../types.js';
import { fillGaps } from './fill-gaps.js';
import { htmlParagraphs } from './html-text.js';
import { joinContainers } from './join-containers.js';
import { outletOf } from './metadata/outlet.js';
import { readPageFacts } from './metadata/page-facts.js';
import { publishedDate } from './metadata/published-date.js';
import { headlineOf, titlesOf } from './metadata/title.js';
import { isTooLarge, type Page, type PageNode, parsePage } from './page.js';
import { takeOutFurniture } from './take-out-furniture.js';
import { takeOutLinks } from './take-out-links.js';

const readability = packageWhenUsed<typeof import('@mozilla/readability')>('@mozilla/readability');

/** Fewer letters than this are no article: a lead paragraph alone has more. */
const FEWEST_LETTERS = 80;
/** Elements within elements: news pages stay below fifty, and the time to read a page grows with the square of it. */
const DEEPEST_NESTING = 400;

/**
 * A web page: the text that is its article, under its title, and what the page says about itself.
 * @throws InputError when the page holds no article.
 */
export function readHtml(source: string, html: string): SourceArticle {
  if (isTooLarge(html)) {
    throw new UnreadableError(
      `${source}: has more elements or entities than a news page; save the article’s text instead.`,
    );
  }
  const page = parsePage(html);
  refuseDepth(source, page);
  if (!page.documentElement || !page.body) throw noArticle(source);
  const facts = readPageFacts(page);
  const lines = htmlParagraphs(page.body);
  const titles = titlesOf(facts);
  const outlet = outletOf(facts, lines, titles);
  const title = headlineOf(facts, titles, outlet);
  const body = readBody(page);
  if (!body) throw noArticle(source);
  const language = page.documentElement.getAttribute('lang')?.match(/^[a-z]{2}(?=-|$)/i)?.[0] ?? null;
  return {
    source,
    text: title === null || body.startsWith(title) ? body : `${title}\n\n${body}`,
    title,
    date: publishedDate(facts, lines, title, language),
    outlet,
    url: facts.url,
  };
}

/** @throws InputError when a page's elements lie too deep in one another. */
function refuseDepth(source: string, page: Page): void {
  let level: PageNode[] = page.documentElement ? [page.documentElement] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST_NESTING) {
      throw new UnreadableError(`${source}: is nested too deeply to be a news page; save the article’s text instead.`);
    }
    level = level.flatMap((node) => [...node.childNodes]);
  }
}

/** What Readability finds on the page without its furniture; on the page as it is where that leaves nothing; null where there is nothing. */
const readBody = (page: Page): string | null => findBody(page, true) ?? findBody(page, false);

function findBody(page: Page, prepare: boolean): string | null {
  const copy = page.cloneNode(true) as Page;
  if (prepare) {
    takeOutFurniture(copy);
    joinContainers(copy);
  }
  const prepared = prepare ? (copy.cloneNode(true) as Page) : null;
  const { body } = parsePage(`<html><body>${storyOf(copy) ?? ''}</body></html>`);
  if (body) takeOutLinks(body);
  const taken = body ? htmlParagraphs(body) : [];
  const text = (prepared ? fillGaps(taken, prepared) : taken).join('\n\n');
  return text.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS ? null : text;
}

/** What Readability takes for the story, as HTML; null where it finds none, or breaks over a page that is none (heads in heads). */
function storyOf(page: Page): string | null {
  const { Readability } = readability();
  try {
    return new Readability(page as unknown as ConstructorParameters<typeof Readability>[0]).parse()?.content ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const noArticle = (source: string) =>
  new InputError(`${source}: is a page without an article (no paragraphs of text found); save the article’s own page.`);
