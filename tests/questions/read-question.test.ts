import { z } from 'zod';
import { examples, readLexicon } from '../../src/lexicon/read-lexicon.js';
import { readQuestion } from '../../src/questions/read-question.js';

const patterns = readLexicon('question-patterns', examples.extend({ ask: z.string(), pattern: z.string() }));
const words = readLexicon('question-words', examples.extend({ relation: z.string(), forms: z.array(z.string()) }));

describe('every pattern of the lexicon', () => {
  test.each(patterns)('$pattern', ({ ask, fires, not }) => {
    expect(readQuestion(fires)?.ask).toBe(ask);
    expect(readQuestion(not)).not.toEqual(
      expect.objectContaining({ ask, a: readQuestion(fires)?.a, b: readQuestion(fires)?.b }),
    );
  });

  test.each(words)('$relation', ({ relation, fires, not }) => {
    const ask = (question: string) =>
      readQuestion(question)
        ?.ask.replace(/-(pair|by|about)$/, '')
        .replace(/^reported$/, 'reported-by');
    expect(ask(fires)).toBe(relation);
    expect(ask(not)).not.toBe(relation);
  });
});

describe('questions as people type them', () => {
  test.each([
    ['who met Vladimir Putin?', 'met', 'Vladimir Putin', null],
    ['Who has met with Ada Lund', 'met', 'Ada Lund', null],
    ['did Lund meet with Vik', 'met-pair', 'Lund', 'Vik'],
    ['where did Lund and Vik meet?', 'met-pair', 'Lund', 'Vik'],
    ['what did Leavitt say about Russia', 'said-about', 'Leavitt', 'Russia'],
    ['what did the White House say', 'said', 'the White House', null],
    ['who criticised "Bo Vik"?', 'condemned', 'Bo Vik', null],
    ['who reported the meeting of Witkoff and Putin', 'reported', 'the meeting of Witkoff and Putin', null],
    ['how is Dmitriev connected to Trump', 'connection', 'Dmitriev', 'Trump'],
    ['  Bo   Vik ', 'card', 'Bo Vik', null],
  ])('%s', (typed, ask, a, b) => {
    expect(readQuestion(typed)).toEqual({ ask, a, b });
  });

  test.each(['', '   ', '?'])('nothing in %j', (typed) => {
    expect(readQuestion(typed)).toBeNull();
  });

  test.each([
    ['who met the condemned man', 'condemned'],
    ['Meetings of the council', 'met'],
    ['Said Ahmed', 'said'],
    ['how is Ada Lund', 'connection'],
  ])('%s is no %s question', (typed, ask) => {
    expect(readQuestion(typed)?.ask).not.toBe(ask);
  });
});
