import { readableDate } from '../../../draw/dates.js';
import type { PageArticle } from '../../page-data.js';

/** "“Lund met Okoro”, in “Lund and Okoro meet”, North Wire, 12 Apr 2031, https://…": a quotation as a footnote has it. */
export function citationOf(
  quote: string,
  { title, outlet, date, url, source }: PageArticle,
  onWordOf: string | null,
): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  const where = [title ? `“${title}”` : source, outlet, date && readableDate(date), url].filter(Boolean).join(', ');
  return `“${words}”${onWordOf ? ` (on the word of ${onWordOf})` : ''}, in ${where}`;
}
