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
/** Of a "&amp;" between tags the parser makes two texts; a live blog in a language of many accents has some ten thousand. */
const MOST_ENTITIES = 100_000;

/** Whether a page has more elements, or entities in its text, than can be held in memory, asked before it is parsed. */
export const isTooLarge = (html: string): boolean => hasTooManyElements(html) || hasTooManyEntities(html);

/** Not in tags: attributes hold data of scripts, with as many "&quot;" as they like. */
function hasTooManyEntities(html: string): boolean {
  let found = 0;
  for (const [mark] of html.matchAll(/<[^<>]*>|&/g)) if (mark === '&' && ++found > MOST_ENTITIES) return true;
  return false;
}

/** Of a "<" that begins no element the parser makes a node just so, and of a "</p>" that ends none too. */
function hasTooManyElements(html: string): boolean {
  let begun = 0;
  let ended = 0;
  for (const [mark] of html.matchAll(/<(?![!?])\/?/g))
    if ((mark === '<' ? ++begun : ++ended) > MOST_ELEMENTS) return true;
  return false;
}

/** Parses a page; nothing in it is run or fetched. One whose markup lost its body ("<head<meta …") is given one, as browsers do. */
export function parsePage(html: string): Page {
  const plain = html.replace(LONG_CLASS, '');
  const page = parse(plain);
  return hasBody(page) ? page : parse(`<html><head></head><body>${plain.replace(FRAME_TAGS, '')}</body></html>`);
}

/** The tags of which a page has one each. */
const FRAME_TAGS = /<!doctype[^<>]*>|<\/?(?:html|head|body)(?![\w-])[^<>]*>?/gi;

const parse = (html: string): Page => linkedom().parseHTML(html).document as unknown as Page;

/** Asked of the elements: the document's own `body` makes one where there is none, beside all that should stand in it. */
function hasBody({ documentElement: root }: Page): boolean {
  if (root?.tagName.toUpperCase() !== 'HTML') return false;
  return [...root.children].some(({ tagName }) => tagName.toUpperCase() === 'BODY');
}

/** How many words an element holds. */
export const wordsOf = (element: PageNode): number => element.textContent?.match(/\S+/g)?.length ?? 0;
