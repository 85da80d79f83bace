import type { Annotation } from '../language/types.js';
import { initialsOf, isAcronymOf } from '../mentions/is-acronym.js';
import { wordLists } from '../mentions/word-lists.js';
import type { Cluster, NameGroup } from './cluster.js';
import { ClusterIndex } from './cluster-index.js';

const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'at', '&', 'to', 'a']);
/** Words that a body's name may lose at its end: "Harlow Inc." */
const LEGAL = /^(?:inc|corp|co|ltd|llc|plc|magazine|newspaper|news|university|movement)\.?$/;
/** Ways to speak of one campaign: "Trump team", "Trump campaign". */
const CAMPAIGN = /^(?:campaign|camp|team)$/;

/** Organisations of one article: long forms first, then acronyms, shortened forms and bare heads. */
export function joinBodies(annotation: Annotation, groups: readonly NameGroup[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new ClusterIndex(bodyKeys);
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    const fitting = index
      .find([...bodyKeys(group), ...shortKeys(group)])
      .filter((cluster) =>
        cluster.groups.some((other) => sameBody(other, group) || isGivenFor(annotation, group, other)),
      );
    const best = fitting.sort((a, b) => b.groups[0]!.mentions.length - a.groups[0]!.mentions.length)[0];
    if (best) best.groups.push(group);
    else clusters.push({ type: 'organisation', groups: [group], gender: null, others: [] });
    index.add(best ?? clusters.at(-1)!, group);
  }
  return clusters;
}

/** What two names of one body share: the fullest form, the first or the last word, the initials, or the place behind the long one. */
function bodyKeys({ key, words, mentions }: NameGroup): string[] {
  const keys = [`full ${fuller(key)}`, `first ${words[0]}`, `last ${words.at(-1)}`];
  for (const initials of initialsOf(words)) keys.push(`initials ${initials}`);
  for (const { last } of mentions) keys.push(`behind ${last + 2}`);
  return keys;
}

/** By what a short form finds its long one. */
function shortKeys({ key, mentions }: NameGroup): string[] {
  return [`initials ${key.replace(/\./g, '')}`, ...mentions.map(({ first }) => `behind ${first}`)];
}

/** "Orlin Food and Trade Office ([OFO])": capitals in brackets behind a name are its short form, whatever their letters. */
function isGivenFor(annotation: Annotation, short: NameGroup, long: NameGroup): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short.text)) return false;
  const ends = new Set(long.mentions.map(({ last }) => last));
  return short.mentions.some(
    ({ first, last }) =>
      ends.has(first - 2) &&
      /^[([]$/.test(annotation.form(first - 1)) &&
      last + 1 < annotation.size &&
      /^[)\]]$/.test(annotation.form(last + 1)),
  );
}

/** Whether the shorter form may stand for the longer one; `long` has at least as many words. */
function sameBody(long: NameGroup, short: NameGroup): boolean {
  if (long.key === short.key || fuller(long.key) === fuller(short.key)) return true;
  if (isAcronymOf(short.key, long.words)) return true;
  if (long.words.length === short.words.length) return sameCampaign(long.words, short.words);
  return (
    isHeadOf(short.words, long.words) || isBeginningOf(short.words, long.words) || isTailOf(short.words, long.words)
  );
}

/** The fullest way to write a key: "u.n. women" -> "united nations women". */
function fuller(key: string): string {
  const { bodies } = wordLists();
  const whole = bodies.get(key);
  if (whole) return whole;
  if (!key.includes('.')) return key;
  const [first, ...rest] = key.split(' ');
  return rest.length > 0 && first!.includes('.') ? [SPELT.get(first!) ?? first, ...rest].join(' ') : key;
}

const SPELT = new Map([
  ['u.n.', 'united nations'],
  ['u.s.', 'united states'],
  ['e.u.', 'european union'],
  ['u.k.', 'united kingdom'],
]);

function sameCampaign(a: readonly string[], b: readonly string[]): boolean {
  return (
    CAMPAIGN.test(a[a.length - 1]!) &&
    CAMPAIGN.test(b[b.length - 1]!) &&
    a.slice(0, -1).join(' ') === b.slice(0, -1).join(' ')
  );
}

/** A bare capitalised head: "the Times" of "New York Times", "the Council" of "Security Council". */
function isHeadOf(short: readonly string[], long: readonly string[]): boolean {
  const { bodyHeads, bodies } = wordLists();
  const last = short[short.length - 1]!;
  if (long[long.length - 1] !== last || !bodyHeads.has(last)) return false;
  if (short.length === 1) return !bodies.has(last) || ['times', 'post'].includes(last);
  return long.slice(-short.length).join(' ') === short.join(' ') && !bodies.has(short.join(' '));
}

/** "Harlow" of "Harlow University", "Fox News" of "Fox News Sunday". */
function isBeginningOf(short: readonly string[], long: readonly string[]): boolean {
  const { places, demonyms, seats } = wordLists();
  const key = short.join(' ');
  if (places.has(key) || demonyms.has(key) || seats.has(key) || long.slice(0, short.length).join(' ') !== key)
    return false;
  const rest = long.slice(short.length);
  return (
    rest.length === 1 &&
    (LEGAL.test(rest[0]!) ||
      rest[0] === 'sunday' ||
      (short.length === 1 && !wordLists().bodies.has(key) && !CAMPAIGN.test(rest[0]!)))
  );
}

/** "Homeland Security" of "Department of Homeland Security". */
function isTailOf(short: readonly string[], long: readonly string[]): boolean {
  const at = long.length - short.length;
  if (short.length < 2 || at < 2 || long.slice(at).join(' ') !== short.join(' ')) return false;
  return SMALL.has(long[at - 1]!) && !wordLists().places.has(short.join(' '));
}
