import { partsOf, rows } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { comparableName } from '../../model/comparable-name.js';

/** One word for each land: "russian", "russia" -> russia; "us", "american" -> united states. */
export const landWords = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      rows('nations').flatMap(({ name, adjectives, others }) =>
        [name, ...partsOf(adjectives), ...partsOf(others)]
          .map(comparableName)
          .filter((form) => !form.includes(' '))
          .map((form) => [form, comparableName(name)] as const),
      ),
    ),
);
