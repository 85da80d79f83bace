import { dateInName } from '../../../metadata/date-in-name.js';
import type { PageElement } from '../page.js';
import { type PageFacts, textOf } from './page-facts.js';
import { type ToldDate, toldDate } from './told-date.js';
import { dayIn, visibleDate } from './visible-date.js';

/** Names under which meta elements tell when an article came out, the surest first; never when it was changed. */
const PUBLISHED = [
  'article:published_time',
  'article:published',
  'article.published',
  'og:published_time',
  'og:article:published_time',
  'datePublished',
  'rnews:datePublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'dc.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'published-date',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub_date',
  'article_date_original',
  'article.created',
  'originalpublicationdate',
  'displaydate',
  'date',
  'dateCreated',
  'og:article:published',
  'created',
];
/** Where a page marks the same in its text. */
const MARKED =
  '[itemprop="datePublished"], [itemprop="published"], [property="datePublished"], time[pubdate], time.published, time.entry-date, abbr.published, .dt-published';
const IN_COMMENTS = /comment|respons|disqus/i;

/**
 * The day on which a page's article came out, as its own readers count days, or null.
 * Metadata often tells the moment in UTC, which for half the world is another day: the day below the headline or in the address decides.
 */
export function publishedDate(
  facts: PageFacts,
  lines: readonly string[],
  title: string | null,
  language: string | null,
): string | null {
  const shown = visibleDate(lines, title, language);
  const stated = statedDate(facts);
  if (!stated) return shown ?? markedByClass(facts, language);
  for (const local of [shown, facts.url === null ? null : dateInName(facts.url)]) {
    if (local && isSameMoment(stated, local)) return local;
  }
  return stated.day;
}

function statedDate(facts: PageFacts): ToldDate | null {
  const { page, articles, meta } = facts;
  const inLd = (field: string) => articles.map(({ value }) => textOf(value[field]));
  const marked = [...page.querySelectorAll(MARKED)].filter((element) => !isInComments(element)).flatMap(valuesOf);
  const time = [...page.querySelectorAll('time[datetime]')].filter((element) => !isInComments(element)).slice(0, 1);
  const told = [
    ...meta(...PUBLISHED.slice(0, 7)),
    ...inLd('datePublished'),
    ...meta(...PUBLISHED.slice(7)),
    ...marked,
    ...inLd('dateCreated'),
    ...inLd('uploadDate'),
    ...time.flatMap(valuesOf),
  ];
  const dates = told.map(toldDate).filter((date) => date !== null);
  const [first] = dates;
  if (!first?.bare) return first ?? null;
  // the moment of the same day, told elsewhere, shows whether it was counted in UTC
  return dates.find((other) => !other.bare && other.day === first.day) ?? first;
}

const valuesOf = (element: PageElement): (string | null)[] =>
  ['content', 'datetime', 'data-pubdate', 'title']
    .map((name) => element.getAttribute(name))
    .concat(element.textContent);

function isInComments(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parentElement) {
    if (IN_COMMENTS.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

/** An element whose class says that a date stands there, where nothing else does. */
function markedByClass({ page }: PageFacts, language: string | null): string | null {
  for (const element of page.querySelectorAll(
    '[class*="date" i], [id*="date" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="timestamp" i]',
  )) {
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length > 120 || isInComments(element)) continue;
    const day = dayIn(text, language);
    if (day) return day;
  }
  return null;
}

/** Whether a moment told in UTC is this day somewhere on earth: clocks are up to 12 hours behind and 14 ahead. */
function isSameMoment({ day, utcHour }: ToldDate, local: string): boolean {
  if (utcHour === null) return false;
  const apart = (Date.parse(local) - Date.parse(day)) / 86_400_000;
  return apart === 0 || (apart === -1 && utcHour < 12) || (apart === 1 && utcHour >= 10);
}
