import fc from 'fast-check';
import { resolveEntities } from '../../src/entities/index.js';
import { loadEnglish } from '../../src/language/index.js';
import { findMentions } from '../../src/mentions/index.js';

/** Words, marks and breaks of news, thrown together: no sense, but every shape that the rules look at. */
const WORDS =
  'Ann Harlow Mott Orlin White House Moscow the a of and for & said met he she it they who “ ” " , . \n U.S. Sen. (R- Vt.) 2016 election World War II Bank Commission on Trade campaign president senator Republican nominee two sides AP Inc. ’s - / [ ]'.split(
    ' ',
  );
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

/** Few, because every run annotates a text. */
const RUNS = { numRuns: 60 };

describe('whatever the text', () => {
  const language = loadEnglish();
  const read = (text: string) => {
    const annotation = language.annotate(text);
    const article = { blocks: [], agency: null } as never;
    const mentions = findMentions(article, annotation);
    return { annotation, mentions, found: resolveEntities(article, annotation, mentions) };
  };

  test('a mention quotes its tokens, holds its head, and no two names share a token', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { annotation, mentions } = read(text);
        const taken = new Set<number>();
        for (const { first, last, head, titleFirst, span, form } of mentions) {
          expect([annotation.start(first), annotation.end(last)]).toEqual([...span]);
          expect(titleFirst <= first && first <= head && head <= last).toBe(true);
          for (let token = first; form === 'name' && token <= last; token++) {
            expect(taken.has(token)).toBe(false);
            taken.add(token);
          }
        }
      }),
      RUNS,
    );
  });

  test('every name belongs to one entity, of its own kind, and no mention to two', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, found } = read(text);
        for (const mention of mentions) {
          const homes = found.entities.filter((entity) => entity.mentions.includes(mention));
          expect(homes.length <= 1).toBe(true);
          if (mention.form === 'name') expect(homes.map(({ type }) => type)).toEqual([mention.type]);
        }
      }),
      RUNS,
    );
  });
});
