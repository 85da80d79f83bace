import type { JoinForest } from '../identity/join-forest.js';
import { datesAgree, daysFrom, NEWS_WINDOW } from './dates.js';
import { groupBy } from './group-by.js';
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
  join(events, forest) {
    const happenings = events.filter(
      ({ telling, beings, named, place }) =>
        HAPPENINGS.has(telling.kind) && beings.length < 2 && (place !== null || named.length > 0),
    );
    for (const tellings of groupBy(happenings, groundsOf).values())
      if (tellings.length > 1) joinGround(tellings, forest, this.name);
  },
};

/** Its place and everything its name names, with its kind: "missile attack on Orlin". */
function groundsOf({ telling, place, named }: Told): string[] {
  return [...new Set([...(place === null ? [] : [place]), ...named])].map((ground) => `${telling.kind} ${ground}`);
}

function joinGround(tellings: readonly Told[], forest: JoinForest, rule: string): void {
  const dated = tellings
    .filter(({ telling }) => telling.date !== null)
    .sort((a, b) =>
      a.telling.date! < b.telling.date! ? -1 : a.telling.date! > b.telling.date! ? 1 : a.index - b.index,
    );
  let anchor: Told | null = null;
  for (const told of dated) {
    if (anchor && agree(anchor, told) && datesAgree(anchor.telling.date, told.telling.date))
      forest.join(anchor.index, told.index, rule, 'one kind of event, one ground, one day');
    else anchor = told;
  }
  const undated = tellings.filter(({ telling }) => telling.date === null).sort(byArticle);
  const loose: Told[] = [];
  for (const told of undated) {
    const fitting = [
      ...dated.filter((other) => wasNews(other, told)),
      ...loose.filter((other) => sameNews(other, told)),
    ];
    const agreeing = fitting.filter((other) => agree(other, told));
    const roots = new Set(agreeing.map(({ index }) => forest.rootOf(index)));
    const reason = 'one kind of event and one ground; told without a day, it fits this one alone';
    if (roots.size === 1) forest.join(agreeing[0]!.index, told.index, rule, reason);
    loose.push(told);
  }
}

/** In the order of their articles, those without a date last: they may belong to any. */
const byArticle = (one: Told, other: Told): number => {
  const [a, b] = [one.telling.article.date ?? '9999', other.telling.article.date ?? '9999'];
  return a < b ? -1 : a > b ? 1 : one.index - other.index;
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
