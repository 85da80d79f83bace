import { nameWords } from '../../names/normalise-name.js';
import { datesAgree, daysFrom, NEWS_WINDOW } from './dates.js';
import { areNearEqual, plainWords } from './near-equal-words.js';
import type { EventJoin, EventRule, Told } from './types.js';

/** A phrase of fewer words could be anybody's act: "his remarks", "the decision". */
const FEWEST_WORDS = 4;
/** Acts that share a pair of words are compared with this many others at most. */
const COMPARED = 12;

/** Acts told in near-equal words that name the same beings, in the news of one time: “the decision to close Orlin Harbour”. */
export const actRule: EventRule = {
  name: 'event/act',
  keys({ telling, named }) {
    if (telling.kind !== 'act' || named.length === 0) return [];
    const words = wordsOf(telling.name);
    if (words.length < FEWEST_WORDS) return [];
    return new Set(words.slice(1).map((word, at) => `${named.join(' ')}: ${words[at]} ${word}`));
  },
  join(group) {
    const acts = group.map((told) => ({ told, words: wordsOf(told.telling.name) }));
    const joins: EventJoin[] = [];
    for (const [at, one] of acts.entries())
      for (const other of acts.slice(at + 1, at + 1 + COMPARED))
        if (toldTogether(one.told, other.told) && areNearEqual(one.words, other.words))
          joins.push({
            one: one.told.index,
            other: other.told.index,
            reason: 'an act told in near-equal words that name the same',
          });
    return joins;
  },
};

const wordsOf = (name: string): string[] => plainWords(nameWords(name));

function toldTogether(one: Told, other: Told): boolean {
  const days = daysFrom(one.telling.article.date, other.telling.article.date);
  return datesAgree(one.telling.date, other.telling.date) && (days === null || Math.abs(days) <= NEWS_WINDOW);
}
