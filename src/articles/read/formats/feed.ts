import { InputError, UnreadableError } from '../../../model/input-error.js';
import { decodeMarkup, refuseEmpty, refuseSize } from '../decode-text.js';
import { plainTitle } from '../html/metadata/title.js';
import { toldDate } from '../html/metadata/told-date.js';
import { problemFrom } from '../problem-from.js';
import { markupText, underTitle } from './markup-text.js';
import { readSitemap } from './sitemap.js';
import type { Format, ReadPart } from './types.js';

/** A feed holds the last hundred articles or so. */
const MOST_FEED_BYTES = 20_000_000;

/** What feeds of all kinds say of one article. */
interface Item {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly date?: string | undefined;
  readonly content?: string | undefined;
}

/** RSS, RDF and Atom with their articles' content; a sitemap stands for the pages that were saved beside it. */
export const feed: Format = async function* (file) {
  const bytes = file.bytes(MOST_FEED_BYTES);
  const xml = decodeMarkup(file.source, bytes);
  if (/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(xml.slice(0, 4096))) {
    yield* readSitemap(file.source, xml);
    return;
  }
  const { outlet, items } = await parse(file.source, xml);
  if (items.length === 0) throw new InputError(`${file.source}: is a feed without articles.`);
  for (const [at, item] of items.entries()) yield readItem(`${file.source}:${at + 1}`, item, outlet);
};

async function parse(source: string, xml: string): Promise<{ outlet: string | null; items: Item[] }> {
  const { parseFeed } = await import('feedsmith');
  try {
    const parsed = parseFeed(xml);
    if (parsed.format === 'atom') {
      const { title, entries } = parsed.feed;
      return {
        outlet: textOf(title) ?? null,
        items: (entries ?? []).map((entry) => ({
          title: textOf(entry.title),
          link: linkOf(entry.links),
          date: String(entry.published ?? entry.updated ?? ''),
          content: textOf(entry.content) ?? textOf(entry.summary),
        })),
      };
    }
    if (parsed.format === 'rss' || parsed.format === 'rdf') {
      const items = parsed.feed.items ?? [];
      return {
        outlet: parsed.feed.title?.trim() ?? null,
        items: items.map((item) => ({
          title: item.title,
          link: item.link,
          date: 'pubDate' in item && item.pubDate ? String(item.pubDate) : dublinDate(item),
          content: item.content?.encoded ?? item.description,
        })),
      };
    }
  } catch {
    // the sentence below says it
  }
  throw new UnreadableError(
    `${source}: is XML, but neither RSS, Atom nor a sitemap; give the articles as .html, .txt or .jsonl.`,
  );
}

/** Atom gives texts bare or with their kind. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string'
      ? value.value
      : undefined;

const linkOf = (
  links: readonly { readonly href?: string | undefined; readonly rel?: string | undefined }[] | undefined,
): string | undefined => (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href;

function dublinDate(item: { readonly dc?: unknown }): string | undefined {
  const { dates, date } = (item.dc ?? {}) as { dates?: unknown[]; date?: unknown };
  const told = dates?.[0] ?? date;
  return told === undefined ? undefined : String(told);
}

function readItem(source: string, { title, link, date, content }: Item, outlet: string | null): ReadPart {
  try {
    const headline = title === undefined ? null : plainTitle(title) || null;
    const text = markupText(content ?? '');
    refuseEmpty(source, text);
    refuseSize(source, text.length);
    return {
      source,
      text: underTitle(headline, text),
      title: headline,
      date: toldDate(date)?.day ?? null,
      outlet,
      url: link?.trim() || null,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return /is empty/.test(error.message)
      ? problemFrom(source, error, `${source}: has no content, only a title; read the page itself.`)
      : problemFrom(source, error);
  }
}
