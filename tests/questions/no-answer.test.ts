import { viewOf } from '../../src/graph/index.js';
import { findNodes } from '../../src/questions/names/find-nodes.js';
import {
  emptyQuestion,
  looseNote,
  notFound,
  nothing,
  nothingSentence,
  notUnderstood,
} from '../../src/questions/no-answer.js';
import type { Answer, Question } from '../../src/questions/types.js';
import { sampleGraph } from './sample-graph.js';

const view = viewOf(sampleGraph());
const asked = (more: Partial<Question> = {}): Question => ({ ...emptyQuestion('met'), ...more });

describe('a name that nobody bears', () => {
  test.each([
    ['Zorg', 'Nobody and nothing called “Zorg” is in the graph.'],
    ['economist', 'Nobody and nothing called “economist” is in the graph.'],
    // capitals make a name of it
    ['Economists', 'Nobody and nothing called “Economists” is in the graph.'],
    ['economists', '“economists” are nobody by name, and the graph holds what somebody said.'],
    ['peace', '“peace” are nobody by name, and the graph holds what somebody said.'],
    ['she', 'Whom “she” means, no answer before this line tells: write the name.'],
    [
      'Norland wants',
      'Nobody and nothing called “Norland wants” is in the graph. One statement or title holds the words: “what was said about Norland wants” shows them.',
    ],
  ])('%s: %s', (typed, problem) => {
    expect(notFound(view, asked(), findNodes(view, typed))).toMatchObject({ problem, trouble: 'not-found' });
  });

  test('near ones are offered', () => {
    const found = { ...findNodes(view, 'Zorg'), suggestions: ['Bo Vik', 'Ada Lund'] };
    expect(notFound(view, asked(), found)).toMatchObject({
      problem: 'Nobody and nothing called “Zorg” is in the graph. Did you mean Bo Vik, or Ada Lund?',
      suggestions: ['Bo Vik', 'Ada Lund'],
    });
  });
});

describe('a line that is no question', () => {
  test.each([
    ['zork blimp', 'not-found'],
    ['zork the blimp of', 'not-found'],
    ['zork the blimp of quux', 'not-understood'],
    // what begins as a question does is none’s name
    ['what zork', 'not-understood'],
    ['who zorked', 'not-understood'],
  ])('%s: %s', (line, kind) => {
    expect(notUnderstood(line, view).trouble).toBe(kind);
  });

  test('is told with questions that are near', () => {
    const { problem, suggestions } = notUnderstood('what was zorked in the zork', view);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(problem).toBe(
      `I do not understand “what was zorked in the zork”. I can answer, for example: ${suggestions.join('; ')}.`,
    );
  });
});

describe('where nothing of the kind is held', () => {
  const [lund, vik] = ['p:lund', 'p:vik'].map((key) => view.node(key)!);
  const sentence = (answer: Partial<Answer>, question: Partial<Question> = {}, since: string | null = null): string =>
    nothingSentence(
      { ...nothing(asked(question)), ...answer },
      {
        include: ['actual'],
        since,
        until: null,
        minConfidence: null,
        outlet: null,
        place: null,
      },
    );
  const of = (...nodes: (typeof lund)[]): Partial<Answer> => ({ subjects: nodes.map((node) => node!) });

  test.each([
    [sentence({}), 'Nothing of that kind about it in the graph.'],
    [sentence({}, { words: 'the dam' }), 'Nothing of that kind about “the dam” in the graph.'],
    [sentence(of(lund)), 'Nothing of that kind about Ada Lund in the graph.'],
    [sentence(of(lund, vik, lund)), 'Nothing of that kind about Ada Lund and Bo Vik in the graph.'],
    [sentence(of(lund), { words: 'the dam' }), 'Nothing of that kind about Ada Lund on “the dam” in the graph.'],
    [sentence(of(lund), { place: 'Orvik' }), 'Nothing of that kind about Ada Lund in Orvik in the graph.'],
    [sentence(of(lund), {}, '2031'), 'Nothing of that kind about Ada Lund in that time in the graph.'],
    [sentence({ ...of(lund), withheld: 2 }), 'No fact of that kind about Ada Lund.'],
    [
      sentence({ ...of(lund), withheld: 2 }, { place: 'Orvik' }, '2031'),
      'No fact of that kind about Ada Lund in Orvik in that time.',
    ],
  ])('%s', (told, expected) => {
    expect(told).toBe(expected);
  });
});

describe('what a line read from its words was taken for', () => {
  test.each<[Partial<Question>, string]>([
    [{ a: 'Lund' }, 'Read as a question of the kind “met” about Lund.'],
    [{ a: 'Lund', b: 'Vik' }, 'Read as a question of the kind “met” about Lund and Vik.'],
    [{ a: 'Lund', words: 'the dam' }, 'Read as a question of the kind “met” about Lund, on “the dam”.'],
    [
      { ask: 'search', words: 'the dam' },
      'That is no question this graph can be asked outright; what the articles say on “the dam”:',
    ],
  ])('%j: %s', (question, note) => {
    expect(looseNote(asked(question))).toBe(note);
  });
});
