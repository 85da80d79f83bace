import { answerQuestion } from '../../src/questions/answer-question.js';
import { condemningPassages } from '../../src/questions/condemning-passages.js';
import { graphOfTexts } from './deeds/graph-of.js';

const view = graphOfTexts([
  `Bombs went off in Selm on Monday. “The despicable attacks in Selm draw us together,” wrote the envoy of Norland.`,
  'Bombings in Selm and Orvik killed nine. A crowd in Selm said that bombings would not end.',
  'The council denounced the bombing in Orvik. It may condemn the bombing in Tarn. Ada Lund saw the bombing in Tarn from a horrible room.',
]);
const all = { include: ['actual' as const], since: null, until: null, minConfidence: null, outlet: null, place: null };
const quotes = (typed: string): string[] =>
  condemningPassages(view, typed, all).map(({ passage }) => passage?.quote ?? '');

describe('sentences that condemn what is called so', () => {
  test.each<[typed: string, quote: string]>([
    ['the bombings in Selm', '“The despicable attacks in Selm draw us together,” wrote the envoy of Norland.'],
    ['the attack in Orvik', 'The council denounced the bombing in Orvik.'],
  ])('%s', (typed, quote) => {
    expect(quotes(typed)).toEqual([quote]);
  });

  // what may be condemned is not, and a room that is horrible is another thing
  test.each(['the bombing in Tarn', 'the flood in Selm', 'it'])('%s: none', (typed) => {
    expect(quotes(typed)).toEqual([]);
  });

  test('stand where the graph holds no condemnation', () => {
    const { summary, articles } = answerQuestion(view, 'who condemned the bombings in Selm');
    expect(summary).toContain('Sentences of the articles that condemn what is called so:');
    expect(articles).toHaveLength(1);
  });
});
