import fc from 'fast-check';
import type { StoredArticle } from '../../src/graph/types.js';
import { FACTUALITIES, type Factuality } from '../../src/model/kinds.js';
import { ArticleBuilder } from './article-builder.js';

/** Names that meet, part and stay in doubt, so that sets of a few articles try every rule. */
const PERSONS = [
  'Ada Lund',
  'Lund',
  'Mrs. Lund',
  'President Lund',
  'Bo Lund',
  'A. Lund',
  'Ada K. Lund',
  'Ada T. Lund',
  'Carl Mott',
  'Carl Mott Jr.',
  'Mott',
  'Judge Mott',
  'Goalkeeper Tom Hale',
  'Prime Minister Tom Hale',
  'Tom Hale',
  'Volodymyr Zelensky',
  'Zelenskyy',
  'Abe Shinzo',
  'Shinzo Abe',
  'Pope Martin',
  'Martin',
];
const BODIES = [
  'Orlin Teachers Association',
  'Ocean Trade Authority',
  'OTA',
  'Foreign Ministry',
  'Iranian Foreign Ministry',
  'Congress',
  'City Council',
  'GOP',
  'Harl Motors',
  'Harl',
  'FBI',
];
const PLACES = [
  'Orlin',
  'Georgia',
  'Atlanta',
  'Tbilisi',
  'Iran',
  'U.S.',
  'United States',
  'Paris',
  'Washington',
  'Fairmont, Ohio',
  'Fairmont',
  'Fairmont, Texas',
];
const WORDS = [
  '“We are frustrated with both sides and we will act before the summer ends”',
  '“frustrated with both sides”',
  '“we will act before the summer”',
  'that they were frustrated with both sides and would act before the summer ended',
  '“Nobody is frustrated with both sides any longer, whatever the papers say”',
  '“We will sign the treaty with our neighbours this week”',
  '“We will not sign the treaty with our neighbours this week”',
];
const DATES = [null, '2031-05-02', '2031-05-03', '2031-05-20', '2032-01-01'];

type Sentence = {
  kind: number;
  one: string;
  other: string;
  body: string;
  place: string;
  words: string;
  date: string | null;
  factuality: Factuality;
};

const sentence: fc.Arbitrary<Sentence> = fc.record({
  kind: fc.nat(5),
  one: fc.constantFrom(...PERSONS),
  other: fc.constantFrom(...PERSONS),
  body: fc.constantFrom(...BODIES),
  place: fc.constantFrom(...PLACES),
  words: fc.constantFrom(...WORDS),
  date: fc.constantFrom(...DATES),
  factuality: fc.constantFrom(...FACTUALITIES),
});

function write(builder: ArticleBuilder, { kind, one, other, body, place, words, date, factuality }: Sentence): void {
  if (kind === 0) builder.said(one, words, { date, factuality });
  if (kind === 1) builder.met(one, other, { date, place, factuality });
  if (kind === 2) builder.condemned(one, 'attack', `the attack on ${place}`, place, { date, factuality });
  if (kind === 3)
    builder.condemned(one, 'act', `the decision of the council to close ${place} to all ships`, place, { factuality });
  if (kind === 5) {
    builder.name('person', one);
    builder.say(', a spokesman for the ');
    builder.name('organisation', body);
    builder.say(', met nobody. ');
  }
  builder.say('The ');
  builder.name('organisation', body);
  builder.say(' kept silent in ');
  builder.name('place', place);
  builder.say('. ');
}

const head = fc.record({
  date: fc.constantFrom(...DATES),
  url: fc.constantFrom(null, null, null, 'https://news.example/1', 'https://news.example/2'),
});

/** Sets of up to eight articles with ids of their own. */
export const storedArticles: fc.Arbitrary<StoredArticle[]> = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{4}$/), head, fc.array(sentence, { minLength: 1, maxLength: 5 })), {
    selector: ([id]) => id,
    maxLength: 8,
  })
  .map((all) =>
    all.map(([id, about, sentences]) => {
      const builder = new ArticleBuilder({ id, ...about });
      for (const one of sentences) write(builder, one);
      return builder.build();
    }),
  );
