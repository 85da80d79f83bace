import type { PageElement } from './page.js';

/** Of a line that is a link to another story, so much is link. */
const LINK_SHARE = 0.8;
/** Titles are shorter. */
const MOST_TITLE_WORDS = 25;
/** So many lines of links in a list are a list of links. */
const FEWEST_ITEMS = 2;

/** Takes lists of links, and paragraphs that are a linked title and nothing else, out of what was taken for the article. */
export function takeOutLinks(article: PageElement): void {
  for (const list of [...article.querySelectorAll('ul, ol, dl')]) {
    const items = [...list.querySelectorAll('li, dd')];
    if (items.length >= FEWEST_ITEMS && items.every(isLinkedTitle)) list.remove();
  }
  for (const line of [...article.querySelectorAll('p, h2, h3, h4, h5, h6')]) if (isLinkedTitle(line)) line.remove();
}

/** "<p><a>Harbour bill fails</a></p>"; a sentence that is a link whole may be the story's, and an address may be told. */
function isLinkedTitle(line: PageElement): boolean {
  const text = plain(line.textContent);
  const linked = [...line.querySelectorAll('a')].reduce((sum, link) => sum + plain(link.textContent).length, 0);
  if (linked === 0 || linked < LINK_SHARE * text.length || text.split(' ').length > MOST_TITLE_WORDS) return false;
  return !/[.!?:;,][”"’)]*$/.test(text) && !/^(?:https?:|www\.)/.test(text);
}

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
