import { parseHTML } from 'linkedom';

/** A node of a page: as much of the DOM as reading needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly nextSibling: PageNode | null;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

/** A page that was parsed. */
export interface Page {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  cloneNode(deep: boolean): unknown;
}

/** Parses a page; nothing in it is run or fetched. */
export function parsePage(html: string): Page {
  return parseHTML(html).document as unknown as Page;
}
