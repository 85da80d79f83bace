import { datesAgree, daysFrom, NEWS_WINDOW } from './dates.js';
import { LocalSets } from './local-sets.js';
import type { EventRule, Told } from './types.js';

/** Kinds that a place and a day tell apart; elections and conventions have names that do. */
const HAPPENINGS = new Set(['attack', 'exchange', 'meeting', 'talks']);
/** Undated tellings of one ground whose articles are no farther apart than this tell one event. */
const SAME_NEWS_DAYS = 10;

/**
 * An attack, an exchange, talks without named parties: one kind, one ground (the place, or whom its name names), one day.
 * Without a day it joins the only one of its ground that was news then.
 */
export const happeningRule: EventRule = {
  name: 'event/happening',
  keys: (told) => {
    const { telling, beings, named, place } = told;
    if (!HAPPENINGS.has(telling.kind) || beings.length >= 2 || (place === null && named.length === 0)) return [];
    return groundsOf(told);
  },
  join: (group) => {
    const sets = new LocalSets(group);
    if (group.length > 1) joinGround(group, sets);
    return sets.joins;
  },
};

/** Its place and everything its name names, with its kind: "missile attack on Orlin". */
function groundsOf({ telling, place, named }: Told): string[] {
  return [...new Set([...(place === null ? [] : [place]), ...named])].map((ground) => `${telling.kind} ${ground}`);
}

function joinGround(tellings: readonly Told[], sets: LocalSets): void {
  const dated = tellings
    .filter(({ telling }) => telling.date !== null)
    .sort((a, b) => (a.telling.date! < b.telling.date! ? -1 : a.telling.date! > b.telling.date! ? 1 : 0));
  let anchor: Told | null = null;
  for (const told of dated) {
    if (anchor && agree(anchor, told) && datesAgree(anchor.telling.date, told.telling.date))
      sets.join(anchor, told, 'one kind of event, one ground, one day');
    else anchor = told;
  }
  const undated = tellings.filter(({ telling }) => telling.date === null).sort(byArticle);
  const loose: Told[] = [];
  for (const told of undated) {
    const roots = new Set<number>();
    let first: Told | null = null;
    const take = (other: Told): boolean => {
      if (!agree(other, told)) return false;
      first ??= other;
      return roots.add(sets.rootOf(other)).size > 1;
    };
    // two that fit decide: nobody else need be asked
    const apart =
      dated.some((other) => wasNews(other, told) && take(other)) ||
      loose.some((other) => sameNews(other, told) && take(other));
    if (!apart && first)
      sets.join(first, told, 'one kind of event and one ground; told without a day, it fits this one alone');
    loose.push(told);
  }
}

/** In the order of their articles, those without a date last: they may belong to any. */
const byArticle = (one: Told, other: Told): number => {
  const [a, b] = [one.telling.article.date ?? '9999', other.telling.article.date ?? '9999'];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** Two undated tellings of one place, in articles of one time or without a date. */
function sameNews(one: Told, other: Told): boolean {
  const days = daysFrom(one.telling.article.date, other.telling.article.date);
  return (days === null || Math.abs(days) <= SAME_NEWS_DAYS) && one.place !== null && one.place === other.place;
}

/** Neither place nor names contradict: what one names beside the common ground, the other names too or leaves out. */
function agree(one: Told, other: Told): boolean {
  if (one.place !== null && other.place !== null && one.place !== other.place) return false;
  const [few, many] = one.named.length <= other.named.length ? [one, other] : [other, one];
  return few.named.every((being) => many.named.includes(being) || being === many.place);
}

function wasNews(dated: Told, told: Told): boolean {
  const days = daysFrom(dated.telling.date, told.telling.article.date);
  return days === null || (days >= -1 && days <= NEWS_WINDOW);
}
