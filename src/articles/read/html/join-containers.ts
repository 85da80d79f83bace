import { type Page, type PageElement, wordsOf } from './page.js';

/** A container of the story holds so many words in paragraphs of its own. */
const FEWEST_WORDS = 60;
/** Comments and their like come in containers of one name too. */
const NOT_THE_STORY = /comment|reply|review|teaser|card|listing|result|disqus|thread|post-?list|feed/i;

/**
 * Joins the containers over which a page spreads one story (a grid with advertisements between its parts): the paragraphs of those
 * that bear the same name within one article are put into the first, so that the story is found whole.
 */
export function joinContainers(page: Page): void {
  const groups = new Map<string, PageElement[]>();
  for (const element of page.querySelectorAll('div[class], section[class]')) {
    const name = element.getAttribute('class')!.trim();
    if (name === '' || name.length > 200 || ownWords(element) < FEWEST_WORDS) continue;
    const key = `${element.tagName} ${name}`;
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  for (const [name, elements] of groups) {
    const [first, ...others] = elements as [PageElement, ...PageElement[]];
    const whole = first.closest('article, main, [role="main"]');
    if (others.length === 0 || !whole || NOT_THE_STORY.test(name) || isNamedOtherwise(first)) continue;
    for (const other of others) {
      if (other.closest('article, main, [role="main"]') !== whole) continue;
      for (const child of [...other.childNodes]) first.appendChild(child);
    }
  }
}

const ownWords = (element: PageElement): number =>
  [...element.children].reduce((sum, child) => sum + (child.tagName.toUpperCase() === 'P' ? wordsOf(child) : 0), 0);

function isNamedOtherwise(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parentElement) {
    if (NOT_THE_STORY.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}
