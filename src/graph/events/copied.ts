import { nameWords } from '../../names/normalise-name.js';
import { groupBy } from './group-by.js';
import type { EventRule } from './types.js';

/** Copies of one story tell the same events: one kind, one name, the same beings. */
export const copiedEventRule: EventRule = {
  name: 'event/copied',
  join(events, forest) {
    const key = ({ story, telling, beings }: (typeof events)[number]): string[] => [
      [
        story,
        telling.kind,
        nameWords(telling.name).join(' '),
        telling.date ?? '',
        beings.join(' '),
        telling.words?.quote ?? '',
      ].join('|'),
    ];
    const articles = groupBy(events, ({ story }) => [story]);
    const copied = [...articles.values()].filter((told) =>
      told.some(({ telling }) => telling.article !== told[0]!.telling.article),
    );
    for (const group of groupBy(copied.flat(), key).values())
      for (const told of group.slice(1))
        if (told.telling.article !== group[0]!.telling.article)
          forest.join(group[0]!.index, told.index, this.name, 'told in copies of one story');
  },
};
