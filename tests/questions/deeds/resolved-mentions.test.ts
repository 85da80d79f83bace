import type { Span } from '../../../src/model/record.js';
import { answerQuestion } from '../../../src/questions/answer-question.js';
import { mentionFinder } from '../../../src/questions/deeds/mention-finder.js';
import { graphOfTexts } from './graph-of.js';

/** Whoever is meant by a pronoun or a description stands in the sentence before, or in the one before that. */
const view = graphOfTexts([
  `Ada Lund lost her place at the harbour office in May. The analyst decided to fight back. She sued Bo Vik in a court of Selm for damages.

Bo Vik never paid.`,
  'Dag Orr resigned on Monday as head of the pilots. He praised Ulla Berg, who had written to him.',
  `Sirius Holm wrote the statutes of the union. Karin Moe runs the ferries.`,
  'Mayor Bo Strand met Eva Strand in Selm on Monday. Eva Strand is a pilot. Mayor Strand sued Ulf Krogh. Eva Strand rowed.',
  'Eva Strand sang. Eva Strand flew to Orvik. Strand slept. Eva Strand ate. Eva Strand swam. Strand ran.',
  `Gunnar Falk spoke in Orvik for an hour. Then he went home. He was thanked by Rune Dahl.

Later the mayor, Liv Strand, and her guests ate soup.`,
]);
const summary = (line: string): string => answerQuestion(view, line).summary ?? '';
const quotes = (line: string): string =>
  answerQuestion(view, line)
    .articles.map(({ passage }) => passage?.quote ?? '')
    .join('\n');

describe('deeds of whoever a pronoun or a description stands for', () => {
  test.each<[line: string, has: string, not: string]>([
    ['whom did Ada Lund sue', 'Bo Vik', 'Tor Hagen'],
    ['who sued Bo Vik', 'Ada Lund', 'Karin Moe'],
    ['who praised Ulla Berg', 'Dag Orr', 'Holm'],
    ['who thanked Gunnar Falk', 'Rune Dahl', 'Liv Strand'],
  ])('%s', (line, has, not) => {
    expect(summary(line)).toContain(has);
    expect(summary(line)).not.toContain(not);
  });

  test.each<[line: string, not: string]>([
    ['whom did Bo Vik sue', 'Ada Lund'],
    ['whom did Sirius Holm praise', 'Ulla Berg'],
    ['whom did Liv Strand thank', 'Gunnar Falk'],
  ])('%s: nobody', (line, not) => {
    expect(summary(line)).not.toContain(`${not}, as sentences of the articles tell`);
  });

  test('the sentence is shown with the one before it', () => {
    expect(quotes('who sued Bo Vik')).toContain('The analyst decided to fight back. She sued Bo Vik');
  });
});

describe('sentences that come nearest by whoever they stand for', () => {
  test.each<[line: string, has: string]>([
    ['did Lund win damages in a court', 'She sued Bo Vik in a court of Selm for damages'],
    ['why did Falk go home', 'Then he went home'],
  ])('%s', (line, has) => {
    expect(quotes(line)).toContain(has);
  });

  test('not of another in the same article', () => {
    expect(quotes('did Sirius Holm get a letter that Ulla Berg wrote')).not.toContain('had written to him');
  });
});

test('a name that the record gives to another of the same surname is not hers', () => {
  const [eva] = [...view.nodesNamed('Eva Strand')].flatMap((key) => view.node(key) ?? []);
  const [id = ''] = view.articlesOf(eva!.key).filter((each) => view.text(each)?.includes('Mayor Strand'));
  const text = view.text(id) ?? '';
  const { named, resolved } = mentionFinder(view, eva!);
  const words = (spans: readonly Span[]): string[] => spans.map((span) => text.slice(...span));
  expect(words(named(text))).toEqual(['Eva Strand', 'Eva Strand', 'Strand', 'Eva Strand']);
  expect(words(resolved(id, text))).toEqual(['Eva Strand', 'Eva Strand', 'Eva Strand']);
});
