import type { Page } from '../page.js';
import { type JsonLd, readJsonLd } from './json-ld.js';

/** What a page says of itself for machines: its meta elements by name, and its JSON-LD. */
export interface PageFacts {
  readonly page: Page;
  /** values of the meta elements of these names (or properties, or item properties), in the order of the names, then of the page */
  meta(...names: string[]): string[];
  readonly articles: readonly JsonLd[];
  readonly others: readonly JsonLd[];
  readonly url: string | null;
}

/** Types of schema.org that are an article: NewsArticle, BlogPosting, LiveBlogPosting, Report … */
const ARTICLE = /Article$|Posting$|^Report$|^Review$|^Recipe$|^CreativeWork$|^WebPage$/;
/** Types whose values count only where no better one tells it. */
const WEAK = /^WebPage$|^CreativeWork$/;

/** Reads a page's meta elements and JSON-LD once. */
export function readPageFacts(page: Page): PageFacts {
  const values = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name) values.set(name, [...(values.get(name) ?? []), content]);
    }
  }
  const meta = (...names: string[]) => names.flatMap((name) => values.get(name.toLowerCase()) ?? []);
  const objects = readJsonLd(page);
  const isArticle = (object: JsonLd) => object.types.some((type) => ARTICLE.test(type));
  const weak = (object: JsonLd) => object.types.every((type) => WEAK.test(type));
  const articles = objects.filter(isArticle).sort((a, b) => Number(weak(a)) - Number(weak(b)));
  return {
    page,
    meta,
    articles,
    others: objects.filter((object) => !isArticle(object)),
    url: urlOf(page, meta, articles),
  };
}

function urlOf(page: Page, meta: PageFacts['meta'], articles: readonly JsonLd[]): string | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim();
  const told = [
    ...meta('og:url'),
    canonical ?? '',
    ...articles.map(({ value }) => textOf(value.url) ?? ''),
    ...meta('twitter:url', 'parsely-link'),
  ];
  return told.find((url) => /^https?:\/\/[^/]+/.test(url)) ?? told.find((url) => url !== '') ?? null;
}

/** A value of JSON-LD as one text: itself, or the name of what it stands for. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== null) ?? null;
  if (typeof value === 'object' && value !== null) {
    const { name, '@value': literal } = value as Record<string, unknown>;
    return textOf(name ?? literal);
  }
  return null;
}
