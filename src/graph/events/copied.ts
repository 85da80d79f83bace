import { nameWords } from '../../names/normalise-name.js';
import type { EventRule } from './types.js';

/** Copies of one story tell the same events: one kind, one name, the same beings. */
export const copiedEventRule: EventRule = {
  name: 'event/copied',
  keys: ({ story, copied, telling: { kind, name, date, words }, beings }) =>
    copied
      ? [[story, kind, nameWords(name).join(' '), date ?? '', beings.join(' '), words?.quote ?? ''].join('|')]
      : [],
  join: ([first, ...others]) =>
    others
      .filter(({ telling }) => telling.article.id !== first!.telling.article.id)
      .map(({ index }) => ({ one: first!.index, other: index, reason: 'told in copies of one story' })),
};
