import { htmlParagraphs } from '../html/html-text.js';
import { parsePage } from '../html/page.js';
import { takeOutLinks } from '../html/take-out-links.js';

/** The paragraphs of a piece of HTML that is an article and nothing else: a feed's content, a mail's body. */
export function markupText(html: string): string {
  const { body } = parsePage(`<html><body>${html}</body></html>`);
  if (!body) return '';
  takeOutLinks(body);
  return htmlParagraphs(body).join('\n\n');
}

/** A text under its title, unless it begins with it. */
export const underTitle = (title: string | null, text: string): string =>
  title === null || text.startsWith(title) ? text : `${title}\n\n${text}`;
