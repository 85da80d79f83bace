import { packageWhenUsed } from '../../../model/package-when-used.js';

const linkedom = packageWhenUsed<typeof import('linkedom')>('linkedom');

/** A node of a page: as much of the DOM as reading needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
  closest(selector: string): PageElement | null;
  appendChild(node: PageNode): unknown;
  remove(): void;
}

/** A page that was parsed. */
export interface Page {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  cloneNode(deep: boolean): unknown;
}

/** A class attribute of more letters names nothing, and the parser cannot hold a hundred thousand names. */
const LONG_CLASS = /\sclass\s*=\s*(?:"[^"]{5000,}"|'[^']{5000,}')/gi;

/** News pages have one to five thousand elements, long live blogs twenty thousand. */
const MOST_ELEMENTS = 40_000;

/** Whether a page has more elements than can be held in memory: asked before it is parsed. */
export function hasTooManyElements(html: string): boolean {
  let elements = 0;
  for (const _ of html.matchAll(/<[a-z]/gi)) if (++elements > MOST_ELEMENTS) return true;
  return false;
}

/** Parses a page; nothing in it is run or fetched. */
export function parsePage(html: string): Page {
  return linkedom().parseHTML(html.replace(LONG_CLASS, '')).document as unknown as Page;
}

/** How many words an element holds. */
export const wordsOf = (element: PageNode): number => element.textContent?.match(/\S+/g)?.length ?? 0;
