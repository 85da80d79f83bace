import type { Page, PageElement } from './page.js';

/** Shorter lines between paragraphs may be anything. */
const FEWEST_WORDS = 8;
/** A paragraph that is more link than words leads elsewhere. */
const MOST_LINK_SHARE = 0.5;

/**
 * Puts back paragraphs that stand on the page between two of the story's and were not taken for the story: a quotation in a box
 * of its own, a card of a page that is all cards. Both lists are in the order of the page.
 */
export function fillGaps(taken: readonly string[], page: Page): string[] {
  const places = new Map(taken.map((text, at) => [text, at]).reverse() as [string, number][]);
  const all = [...page.querySelectorAll('p')].map((element) => ({ element, text: plain(element.textContent) }));
  const last = all.findLastIndex(({ text }) => places.has(text));
  const behind = new Map<number, string[]>();
  const added = new Set<string>();
  let at = -1;
  for (const { element, text } of all.slice(0, last + 1)) {
    const place = places.get(text);
    if (place !== undefined) at = Math.max(at, place);
    else if (at >= 0 && !added.has(text) && isProse(element, text)) {
      added.add(text);
      behind.set(at, [...(behind.get(at) ?? []), text]);
    }
  }
  return taken.flatMap((text, index) => [text, ...(behind.get(index) ?? [])]);
}

function isProse(element: PageElement, text: string): boolean {
  if (text.split(' ').length < FEWEST_WORDS || !/[.!?]["”’)]*$/.test(text)) return false;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + plain(link.textContent).length, 0);
  return linked <= MOST_LINK_SHARE * text.length;
}

const plain = (text: string | null): string => (text ?? '').replace(/[ \t\r\n\f]+/g, ' ').trim();
