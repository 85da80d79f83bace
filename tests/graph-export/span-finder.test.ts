import { type ArticleWords, spanFinder } from '../../graph-export/html/content/tellings-of.js';
import type { RecordClaim, Span } from '../../src/model/record.js';

const claim = (id: string, start: number): RecordClaim =>
  ({
    id,
    cue: [start, start + 1] as Span,
    sourceSpan: null,
    targetSpan: [start + 2, start + 3] as Span,
  }) as RecordClaim;

/** Articles by their ids: the places at which the words of their claims begin, by the claims' ids. */
const ARTICLES: Record<string, Record<string, number>> = {
  long: { c1: 10, c2: 20, c3: 30 },
  short: { c1: 40 },
  turned: { c3: 50, c2: 60, c1: 70 },
  others: { x: 80, c2: 90 },
};
const read = (id: string): ArticleWords | null => {
  const claims = ARTICLES[id];
  return claims ? { text: '', claims: Object.entries(claims).map(([one, start]) => claim(one, start)) } : null;
};

describe.each([[Object.keys(ARTICLES)], [Object.keys(ARTICLES).reverse()]])(
  'articles read in the order %j',
  (order) => {
    const spansOf = spanFinder(read);

    test.each(order)('the words of each claim of “%s” are its own', (article) => {
      const spans = spansOf(article)!;
      for (const [id, start] of Object.entries(ARTICLES[article]!))
        expect(spans(id)).toEqual({ cue: [start, start + 1], from: null, to: [start + 2, start + 3] });
    });

    test('of a claim that an article has not, nothing is known, whatever others have', () => {
      spansOf('long');
      expect(spansOf('short')!('c3')).toEqual({ cue: null, from: null, to: null });
      expect(spansOf('others')!('c1')).toEqual({ cue: null, from: null, to: null });
    });

    test('of an article that is not there neither', () => {
      expect(spansOf('nowhere')).toBeNull();
    });
  },
);
