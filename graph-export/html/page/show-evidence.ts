import { readableDate } from '../../draw/dates.js';
import type { PageArticle, PageData, PageEdge, PageEvidence } from '../page-data.js';
import { element } from './element.js';

/** The tellings that bear an edge out: quote, article, date, rule, and on whose word. */
export function evidenceList(data: PageData, edge: PageEdge): HTMLElement {
  return element('ol', { class: 'evidence' }, ...edge.evidence.map((telling) => tellingItem(data, telling)));
}

function tellingItem(data: PageData, { article, quote, rule, onWordOf }: PageEvidence): HTMLElement {
  const told = data.articles[article]!;
  return element(
    'li',
    {},
    element('blockquote', { text: quote }),
    element('p', { class: 'source' }, articleName(told), element('span', { text: aboutArticle(told) })),
    element('p', { class: 'faint', text: `rule ${rule}${onWordOf ? ` · on the word of ${onWordOf}` : ''}` }),
  );
}

function articleName({ title, source, url }: PageArticle): HTMLElement {
  const text = title ?? source;
  if (url === null) return element('span', { class: 'article', text, attributes: { title: source } });
  const attributes = { href: url, target: '_blank', rel: 'noopener noreferrer', title: url };
  return element('a', { class: 'article', text, attributes });
}

/** ", North Wire, 12 Apr 2031" */
function aboutArticle({ outlet, date }: PageArticle): string {
  return [outlet, date && readableDate(date)].map((part) => (part ? `, ${part}` : '')).join('');
}
