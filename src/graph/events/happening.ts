import type { JoinForest } from '../identity/join-forest.js';
import { datesAgree, daysFrom, NEWS_WINDOW } from './dates.js';
import { groupBy } from './group-by.js';
import type { EventRule, Told } from './types.js';

/** Events told by their name alone, and those of other rules. */
const OTHER_RULES = new Set(['statement', 'act']);

/**
 * An attack, a vote, talks without named parties: one kind, one ground (the place, or whom its name names), one day.
 * Without a day it joins the only one of its ground that was news then.
 */
export const happeningRule: EventRule = {
  name: 'event/happening',
  join(events, forest) {
    const happenings = events.filter(
      ({ telling, beings, named, place }) =>
        !OTHER_RULES.has(telling.kind) &&
        beings.length < 2 &&
        (place !== null || named.length > 0) &&
        /^\p{Ll}/u.test(telling.name),
    );
    const byGround = groupBy(happenings, groundsOf);
    for (const tellings of byGround.values()) if (tellings.length > 1) joinGround(tellings, forest, this.name);
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
  for (const told of tellings) {
    if (told.telling.date !== null) continue;
    const fitting = dated.filter((other) => agree(other, told) && wasNews(other, told));
    const roots = new Set(fitting.map(({ index }) => forest.rootOf(index)));
    if (roots.size === 1)
      forest.join(
        fitting[0]!.index,
        told.index,
        rule,
        'one kind of event and one ground; told without a day, it fits this one alone',
      );
  }
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
