import { readHtml } from '../../src/articles/read/html/read-html.js';
import { extractArticle } from '../../src/extract-article.js';
import type { Language } from '../../src/language/types.js';
import { InputError } from '../../src/model/input-error.js';
import { type Growing, growingPlaces, type StepCounter, type Steps } from './count-steps.js';
import { PAGE_SHAPES, TEXT_SHAPES } from './generate/shapes.js';

/** Shapes of texts and pages: what is read of one article. */
export const READ_SHAPES: readonly string[] = [TEXT_SHAPES, PAGE_SHAPES].flatMap(Object.keys);

/** Code that runs this often for a letter of the larger text counts: what is rarer costs nothing yet. */
const FEWEST = 4;
/**
 * What looks from each word of a sentence at all the others: it grows with sentences up to the longest that is read whole
 * (`src/language/split/cut-overlong.ts`), and no further.
 */
const WITHIN_SENTENCES = /^src\/language\/network\/(?:decode\/maximum-tree|claim-reader)/;
/** What is done once a word and remembered: the second text finds the words of the first done. */
const ONCE_A_WORD = /^src\/language\/network\/(?:form-inputs|word-index)/;
/** Counts may grow by no greater power of the size; small texts have beginnings and ends that large ones have not. */
const MOST_EXPONENT = 1.5;

/** Where the project's code runs more often than a text of this shape grows. */
export function growthOf(
  shape: string,
  sizes: readonly [number, number],
  counter: StepCounter,
  language: Language,
): Growing[] {
  const stepsOf = (length: number): Steps => {
    const text = (TEXT_SHAPES[shape] ?? PAGE_SHAPES[shape])!(length);
    return counter.count(() => {
      try {
        if (PAGE_SHAPES[shape]) return readHtml('page', text);
        return extractArticle(
          { source: 'shape', text, title: null, date: '2031-05-02', outlet: null, url: null, language: 'en' },
          language,
        );
      } catch (error) {
        // refusing is a way to answer
        if (!(error instanceof InputError)) throw error;
        return null;
      }
    });
  };
  const steps = [stepsOf(sizes[0]), stepsOf(sizes[1])] as const;
  const growing = growingPlaces(steps, sizes, { exponent: MOST_EXPONENT, aLetter: FEWEST });
  return growing.filter(({ place }) => !WITHIN_SENTENCES.test(place) && !ONCE_A_WORD.test(place));
}

export const toldOf = (shape: string, { place, exponent, aLetter }: Growing): string =>
  `${shape}: ${place} runs ${aLetter.toFixed(1)} times a letter, exponent ${exponent.toFixed(2)}`;
