import { nameWords } from '../../names/normalise-name.js';
import { datesAgree, daysFrom, NEWS_WINDOW } from './dates.js';
import { groupBy } from './group-by.js';
import { areNearEqual, plainWords } from './near-equal-words.js';
import type { EventRule, Told } from './types.js';

/** A phrase of fewer words could be anybody's act: "his remarks", "the decision". */
const FEWEST_WORDS = 4;
/** Acts that share a pair of words are compared with this many others at most. */
const COMPARED = 12;

/** Acts told in near-equal words that name the same beings, in the news of one time: “the decision to close Orlin Harbour”. */
export const actRule: EventRule = {
  name: 'event/act',
  join(events, forest) {
    const acts = events
      .filter(({ telling, named }) => telling.kind === 'act' && named.length > 0)
      .map((told) => ({ told, words: plainWords(nameWords(told.telling.name)) }))
      .filter(({ words }) => words.length >= FEWEST_WORDS);
    for (const group of groupBy(acts, ({ told, words }) =>
      words.slice(1).map((word, at) => `${told.named.join(' ')}: ${words[at]} ${word}`),
    ).values()) {
      for (const [at, one] of group.entries())
        for (const other of group.slice(at + 1, at + 1 + COMPARED))
          if (areNearEqual(one.words, other.words) && toldTogether(one.told, other.told))
            forest.join(
              one.told.index,
              other.told.index,
              this.name,
              'an act told in near-equal words that name the same',
            );
    }
  },
};

function toldTogether(one: Told, other: Told): boolean {
  const days = daysFrom(one.telling.article.date, other.telling.article.date);
  return datesAgree(one.telling.date, other.telling.date) && (days === null || Math.abs(days) <= NEWS_WINDOW);
}
