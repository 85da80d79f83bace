import { answerQuestion } from '../../src/questions/answer-question.js';
import { graphOfTexts } from './deeds/graph-of.js';

const view = graphOfTexts([
  'Ada Lund joined Bo Vik in Selm. The harbour was cold. Ada Lund trailed Bo Vik by four points in the first poll of the year.',
  'Ada Lund and Bo Vik spoke in Orvik. Bo Vik thanked Ada Lund. Bo Vik was beaten by Senator Ada Lund in the second round.',
  'Ada Lund and Bo Vik sang in Grimdal, and everybody who was there liked it. The sea was calm.',
  'Ada Lund hopes to beat Bo Vik. Rolf Aune and Sten Berg sang there, and the sea was calm that night.',
  // others contend, or the verb stands beside both names
  'Karin Moe defeated Tor Hagen. Ada Lund and Bo Vik watched as Karin Moe defeated him.',
  `Karin Moe and Tor Hagen live in Selm. Ada Lund said that a long and hard and very dear summer had been led by fools, and it was late when Tor Hagen came home.`,
]);

const quotes = (question: string): string[] =>
  answerQuestion(view, question).articles.map(({ passage }) => passage?.quote ?? '');

describe('two side by side', () => {
  test('sentences that tell who won go first, then those of a contest, then those that name both', () => {
    const answer = answerQuestion(view, 'compare Ada Lund and Bo Vik');
    expect(answer.articles.map(({ passage }) => passage?.quote)).toEqual([
      'Bo Vik was beaten by Senator Ada Lund in the second round.',
      'Ada Lund trailed Bo Vik by four points in the first poll of the year.',
      'Ada Lund and Bo Vik watched as Karin Moe defeated him.',
    ]);
    expect(answer.notes).toContain('Below, sentences that name both, those that tell of a contest first.');
  });

  test.each<[string, string[], boolean]>([
    [
      'compare Karin Moe and Tor Hagen',
      ['Karin Moe defeated Tor Hagen.', 'Karin Moe and Tor Hagen live in Selm.'],
      true,
    ],
    // the words between them are too many
    ['compare Ada Lund and Tor Hagen', [], false],
  ])('%s', (question, first, isContest) => {
    expect(quotes(question).slice(0, first.length)).toEqual(first);
    const notes = answerQuestion(view, question).notes.join(' ');
    expect(notes.includes('a contest first')).toBe(isContest);
  });
});
