import { phraseReason } from '../../../furniture/phrases.js';
import { squeezed } from './outlet.js';
import { type PageFacts, textOf } from './page-facts.js';

/** Of the words of a headline, so many stand in another telling of it. */
const SHARED_WORDS = 0.5;
/** A heading of fewer words is a section's. */
const FEWEST_WORDS = 2;

/** Every title that a page gives itself, the surest first. */
export function titlesOf(facts: PageFacts): string[] {
  const { page, meta, articles } = facts;
  const told = [
    ...meta('og:title', 'sailthru.title', 'dcterms.title', 'dc.title', 'twitter:title', 'parsely-title', 'title'),
    ...articles.map(({ value }) => textOf(value.headline)),
    page.querySelector('title')?.textContent ?? null,
  ];
  return [...new Set(told.flatMap((title) => (title ? [plainTitle(title)] : [])))].filter((title) => title !== '');
}

/**
 * The headline as the page shows it: the heading that one of its titles repeats, else its title without the paper's name; null where
 * it has none. "All news" and the like are no headlines.
 */
export function headlineOf(facts: PageFacts, titles: readonly string[], outlet: string | null): string | null {
  const bare = titles.map((title) => withoutOutlet(title, outlet, titles)).filter(isHeadline);
  const headings = [...facts.page.querySelectorAll('h1, [itemprop="headline"]')]
    .map((element) => plainTitle(element.textContent ?? ''))
    .filter((text) => text !== '' && isHeadline(text));
  const equal = headings.find((heading) => bare.some((title) => squeezed(title) === squeezed(heading)));
  const alike = headings.find((heading) => bare.some((title) => sharedWords(heading, title) >= SHARED_WORDS));
  const only =
    headings.length === 1 &&
    (headings[0]!.split(' ').length > FEWEST_WORDS || bare.length === 0) &&
    squeezed(headings[0]!) !== squeezed(outlet ?? '')
      ? headings[0]
      : undefined;
  return equal ?? alike ?? bare[0] ?? only ?? null;
}

/** "Rain on a bridge&amp;nbsp;– live" as it reads: entities that were written twice are read twice. */
export const plainTitle = (text: string): string =>
  text
    .replace(/&(?:amp;)?nbsp;|&#160;|\u00a0/g, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(
      /&(amp|quot|apos|lt|gt|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip);/g,
      (_, name: string) => ENTITIES[name]!,
    )
    .replace(/\s+/g, ' ')
    .trim();

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

const isHeadline = (title: string): boolean =>
  !/^(?:section label|see-also line|page controls|error page|live page line)$/.test(
    phraseReason(title, ['head']) ?? '',
  );

/** Cuts the paper's name off a title: "Rain on a bridge | Orlin Press", "Orlin Press: Rain on a bridge". */
function withoutOutlet(title: string, outlet: string | null, titles: readonly string[]): string {
  const shorter = titles.find(
    (other) => other.length < title.length && new RegExp(`^${escaped(other)}\\s+[|–—-]\\s`).test(title),
  );
  if (shorter) return shorter;
  let rest = title;
  for (let match = SUFFIX.exec(rest); match && isOutlet(match[2]!, outlet); match = SUFFIX.exec(rest)) rest = match[1]!;
  const prefix = /^(.{2,60}?)\s*[:|]\s+(\S.*)$/s.exec(rest);
  return prefix && isOutlet(prefix[1]!, outlet) ? prefix[2]! : rest;
}

const SUFFIX = /^(.*\S)\s+[|–—»-]+\s+(\S.*?)$/s;

function isOutlet(part: string, outlet: string | null): boolean {
  if (outlet === null) return false;
  const [one, other] = [squeezed(part).replace(/^the/, ''), squeezed(outlet).replace(/^the/, '')];
  return one !== '' && other !== '' && (one === other || one.startsWith(other) || other.startsWith(one));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Share of the words of the shorter in the longer. */
function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size < FEWEST_WORDS ? 0 : [...small].filter((word) => large.has(word)).length / small.size;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
