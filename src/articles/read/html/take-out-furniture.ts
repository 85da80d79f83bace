import { furnitureName } from './furniture-names.js';
import { SILENT } from './html-text.js';
import { type Page, type PageElement, type PageNode, wordsOf } from './page.js';

/** Elements that are never the story, whatever they are called. */
const NEVER =
  'nav, aside, footer, figcaption, form, button, dialog, [role="navigation"], [role="complementary"], [role="dialog"], [aria-hidden="true"], [hidden]';
/** Elements whose names are not asked: they hold the story with all that stands around it. */
const WHOLE = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
/** An element that holds a larger share of the page's prose is the story, whatever it is called. */
const MOST_SHARE = 0.2;
/** Below a short story there may be many comments. */
const MOST_SHARE_OF_COMMENTS = 0.95;
/** … but a story of some words there must be. */
const FEWEST_LEFT = 40;
/** Text of so many words without an element of its own in between is prose; menus and lists of titles have shorter ones. */
const FEWEST_PROSE = 12;

/** Takes what is no part of the story out of a page: by what elements are, and by what their classes and ids call them. */
export function takeOutFurniture(page: Page): void {
  const prose = new Map<PageNode, number>();
  const all = countProse(page.body!, prose);
  const takeOut = (element: PageElement, most: number) => {
    const held = prose.get(element) ?? 0;
    if (held <= MOST_SHARE * all || (held <= most * all && all - held >= FEWEST_LEFT)) element.remove();
  };
  for (const element of [...page.querySelectorAll(NEVER)]) takeOut(element, MOST_SHARE);
  for (const element of [...page.querySelectorAll('[class], [id]')]) {
    if (WHOLE.has(element.tagName.toUpperCase())) continue;
    const name = furnitureName(element);
    if (name) takeOut(element, name === 'comments' ? MOST_SHARE_OF_COMMENTS : MOST_SHARE);
  }
}

const INLINE = new Set(
  'A ABBR B BR CITE CODE DEL EM FONT I INS KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
);
const ELEMENT = 1;
const TEXT = 3;

/** Words of prose below each element; a run of text and inline elements counts where it is long enough. */
function countProse(element: PageElement, counts: Map<PageNode, number>): number {
  let sum = 0;
  let run = 0;
  const close = () => {
    if (run >= FEWEST_PROSE) sum += run;
    run = 0;
  };
  for (const child of element.childNodes) {
    if (child.nodeType === TEXT) run += wordsOf(child);
    else if (child.nodeType !== ELEMENT) continue;
    else if (INLINE.has(child.tagName!.toUpperCase())) run += wordsOf(child);
    else {
      close();
      if (!SILENT.has(child.tagName!.toUpperCase())) sum += countProse(child as PageElement, counts);
    }
  }
  close();
  counts.set(element, sum);
  return sum;
}
