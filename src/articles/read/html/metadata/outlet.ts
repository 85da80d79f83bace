import { type PageFacts, textOf } from './page-facts.js';

/** Longer values are slogans. */
const MOST_WORDS = 6;
/** Parts of a name and its slogan: "LinkNews | Norland's popular platform". */
const PARTS = /\s+[|–—»:·-]\s+|:\s+/;
/** What programs and shops that host papers call themselves is no paper's name. */
const NO_OUTLET =
  /^(?:blogger|wordpress(?:\.com)?|wix(?:\.com)?|medium|tumblr|drupal|joomla|home|hosted|news|website|admin|null|undefined|site name)$/i;
/** "© 2019 The Orlin Press. All rights reserved." */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(\p{Lu}[^.,|;()©\n]{2,50})/giu;

/** The name of the paper whose page this is: a name, never a handle, an address or a slug while the page spells it out; or null. */
export function outletOf(facts: PageFacts, lines: readonly string[], titles: readonly string[]): string | null {
  const host = hostOf(facts.url);
  const told = [
    ...facts.meta('og:site_name'),
    ...facts.articles.map(({ value }) => textOf(value.publisher)),
    ...facts.others
      .filter(({ types }) => types.some((type) => /^(?:NewsMediaOrganization|WebSite)$/.test(type)))
      .map(({ value }) => textOf(value.name)),
    ...facts.meta('application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'dcterms.publisher', 'publisher'),
    ...titles.map((title) => afterLastDash(title, titles)),
  ];
  const names = told
    .flatMap((value) => (value ? [nameIn(value, host)] : []))
    .filter((name): name is string => name !== null);
  const [first] = names;
  if (first && !isSlug(first)) return first;
  const spelled = spelledOut(first ?? host?.name ?? null, lines);
  const holder = copyrightHolder(lines);
  if (spelled && !(holder && !first && holder.includes(spelled))) return spelled;
  return names.find((name) => !isSlug(name)) ?? holder ?? first ?? host?.address ?? null;
}

interface Host {
  /** "orlinpress.example" */
  readonly address: string;
  /** "orlinpress" */
  readonly name: string;
  /** "hosted" of hosted.orlinpress.example */
  readonly below: readonly string[];
}

function hostOf(url: string | null): Host | null {
  const address = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
  if (!address?.includes('.')) return null;
  const labels = address.split('.');
  const tail = labels.length > 2 && /^(?:co|com|org|net|gov|ac|edu)$/.test(labels.at(-2)!) ? 3 : 2;
  return { address, name: labels.at(-tail)!, below: labels.slice(0, -tail) };
}

/** The part of a value that is the name: the one that the address repeats, else the first; null where it is none. */
function nameIn(value: string, host: Host | null): string | null {
  const text = value.replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
  const address = /^(?:https?:\/\/)?(?:www\.)?([a-z\d-]+(?:\.[a-z\d-]+)+)\/?$/i.exec(text);
  if (/^https?:/i.test(text)) return address ? address[1]!.toLowerCase() : null;
  const parts = text
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known =
    host &&
    parts.find(
      (part) => squeezed(part).replace(/^the/, '') === host.name.replace(/[^\p{L}\p{N}]/gu, '').replace(/^the/, ''),
    );
  const name = known || parts[0];
  if (!name || name.startsWith('@') || NO_OUTLET.test(name) || name.split(' ').length > MOST_WORDS) return null;
  return host?.below.includes(squeezed(name)) && squeezed(name) !== host.name ? null : name;
}

/** "detroitnews", "orlin-press.example": one word in small letters, which the page may spell out. */
const isSlug = (name: string): boolean => !/\s/.test(name) && name === name.toLowerCase();

/** A slug as the page writes it with capitals and spaces: "orlinpress" -> "Orlin Press". The longest form, then the first. */
function spelledOut(slug: string | null, lines: readonly string[]): string | null {
  const letters = [...(slug ?? '').replace(/\.[a-z.]+$/, '').replace(/[^\p{L}\p{N}]/gu, '')];
  if (letters.length < 4 || letters.length > 40) return null;
  const form = new RegExp(
    `(?<![\\p{L}\\p{N}@/.])(?:The )?${letters.join("[ '’&-]{0,2}")}(?![\\p{L}\\p{N}]|\\.\\p{L})`,
    'giu',
  );
  const found = lines
    .flatMap((line) => line.match(form) ?? [])
    .filter((text) => /^\p{Lu}/u.test(text) && (/\s/.test(text) || /\p{Ll}/u.test(text)));
  return [...new Set(found)].sort((a, b) => spaces(b) - spaces(a))[0] ?? null;
}

const spaces = (text: string): number => text.split(/\s/).length;

function copyrightHolder(lines: readonly string[]): string | null {
  for (const line of lines.toReversed()) {
    for (const [, name] of line.matchAll(COPYRIGHT)) {
      const holder = name!.replace(/\s*(?:all rights|inc\b|ltd\b|llc\b).*$/i, '').trim();
      if (holder !== '' && !NO_OUTLET.test(holder) && holder.split(' ').length <= MOST_WORDS) return holder;
    }
  }
  return null;
}

/** "Rain on a bridge - Orlin Press" beside "Rain on a bridge" -> "Orlin Press" */
function afterLastDash(title: string, titles: readonly string[]): string | null {
  const match = /^(.*\S)\s+[|–—-]\s+(\S.*)$/s.exec(title);
  if (!match) return null;
  return titles.some((other) => other !== title && squeezed(other) === squeezed(match[1]!)) ? match[2]!.trim() : null;
}

export const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
