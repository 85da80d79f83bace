import { viewOf } from '../../src/graph/index.js';
import { readLexicon } from '../../src/lexicon/read-lexicon.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { answerFollowUp, FOLLOW_UP } from '../../src/questions/follow-up.js';
import { patternEntry } from '../../src/questions/read/patterns.js';
import type { Answer } from '../../src/questions/types.js';
import { sampleGraph } from './sample-graph.js';

const view = viewOf(sampleGraph());
const reached = (...lines: string[]): Answer =>
  lines.reduce<Answer | null>((before, line) => answerFollowUp(view, line, before), null)!;

describe('a line that goes on from the answer before', () => {
  test.each([
    [['who met Lund', 'help me with it'], '“help me with it”'],
    [['who is Lund', 'sing her a song of old'], '“sing her a song of old”'],
    [['who met Lund', 'did Zorg meet him'], '“Zorg”'],
  ])('%j is told as it was typed where it is not understood', (lines, typed) => {
    const { problem } = reached(...lines);
    expect(problem).toContain(typed);
    expect(problem).not.toMatch(/\b[ep]:\w/);
  });

  test.each<[string[], object]>([
    [['what did Lund say about Orvik', 'and about Norland?'], { ask: 'said', a: 'Lund', words: 'Norland' }],
    [['what did Lund say', 'what about Bo Vik'], { ask: 'said', a: 'Bo Vik' }],
    [
      ['what did Northern Wire report', 'what about Orvik'],
      { ask: 'reported-from', a: 'Northern Wire', words: 'Orvik' },
    ],
    [['what did Northern Wire report', 'what about Bo Vik'], { ask: 'reported-from', a: 'Bo Vik', words: null }],
    [['who met Lund', 'what about Orvik'], { ask: 'met', a: 'Orvik', words: null }],
    [['who met Lund', 'and Vik?'], { ask: 'met', a: 'Vik' }],
    [['did Lund meet Vik', 'what about Karin Moe?'], { ask: 'met-pair', a: 'Lund', b: 'Karin Moe' }],
    [['who met Lund', 'where did they meet?'], { ask: 'met-pair', a: 'p:lund', b: 'p:vik', focus: 'where' }],
    [['who met Lund', 'when was that'], { ask: 'met-pair', focus: 'when' }],
    [['what did Lund say', 'only Northern Wire'], { ask: 'said', a: 'Lund', outlet: 'Northern Wire' }],
    [['what did Lund say', 'since May 2031'], { ask: 'said', a: 'Lund', period: { since: '2031-05-01' } }],
    [['what did Lund say', 'oldest first'], { ask: 'said', a: 'Lund', order: 'oldest' }],
    [['what is said about Norland', 'what did Lund say about it'], { ask: 'said', a: 'Lund', words: 'Norland' }],
    [['who met Lund', 'which of them were in Orvik'], { ask: 'met', a: 'Lund', place: 'Orvik' }],
    [['who met Lund', 'what did Vik say afterwards'], { ask: 'said', a: 'Vik' }],
    [['who is Lund', 'what did she say'], { ask: 'said', a: 'p:lund' }],
    [['who is Lund', 'who met her'], { ask: 'met', a: 'p:lund' }],
    [['who is Vik', 'whom did he condemn'], { ask: 'condemned-by', a: 'p:vik' }],
    [['did Lund meet Vik', 'how are they connected'], { ask: 'connection', a: 'p:lund', b: 'p:vik' }],
  ])('%j', (lines, question) => {
    expect(reached(...lines).question).toMatchObject(question);
  });

  test.each([
    [['what did Lund say', 'who met Vik'], 'met'],
    [['what did Lund say', 'Karin Moe'], 'card'],
    [['Zzyzx', 'who met Vik'], 'met'],
  ])('%j is a question of its own', (lines, ask) => {
    expect(reached(...lines).question).toMatchObject({ ask, outlet: null, period: null });
  });

  test('nothing goes on from nothing', () => {
    expect(reached('and about Norland').question).toEqual(answerQuestion(view, 'and about Norland').question);
  });

  test('what an outlet does not tell is not in the answer', () => {
    expect(reached('who met Lund', 'only Northern Wire').rows).toHaveLength(1);
    expect(reached('who met Lund', 'only The Southern Post').rows).toHaveLength(0);
  });
});

/** What goes on from another question than the usual one, and what it gives. */
const BEFORE_CHANGE: Readonly<Record<string, { line: string; gives: object }>> = {
  dimension: { line: 'statements of Ada Lund by month', gives: { ask: 'tally', a: 'Ada Lund', set: { by: 'outlet' } } },
  kind: { line: 'most quoted people', gives: { ask: 'ranking', set: { kind: 'organisations' } } },
  other: { line: 'how is Ada Lund connected to Karin Moe', gives: { ask: 'connection', a: 'Ada Lund', b: 'Bo Vik' } },
};

describe('every way of going on', () => {
  const before = answerQuestion(view, 'what did Ada Lund say about Norland');
  const changed = (line: string) => JSON.stringify(answerFollowUp(view, line, before).question);
  test.each(
    readLexicon(FOLLOW_UP.patterns!, patternEntry).map(({ fires, not, set = {} }) => [fires, not, set] as const),
  )('%s', (fires, not, { change, focus }) => {
    if (change === 'duration') {
      const met = answerQuestion(view, 'who met Ada Lund');
      expect(answerFollowUp(view, fires, met).question).toMatchObject({ ask: 'duration', a: 'p:lund', b: 'p:vik' });
      expect(answerFollowUp(view, not, met).question.a).not.toBe('p:lund');
      return;
    }
    const other = BEFORE_CHANGE[change ?? ''];
    if (other) {
      const asked = answerQuestion(view, other.line);
      const { question } = answerFollowUp(view, fires, asked);
      expect(question).toMatchObject(other.gives);
      expect(JSON.stringify(answerFollowUp(view, not, asked).question)).not.toBe(JSON.stringify(question));
      return;
    }
    const { question } = answerFollowUp(view, fires, before);
    expect(question.ask).toBe('said');
    if (change === 'outlet') expect(question.outlet).not.toBeNull();
    else if (change === 'focus') expect(question.focus).toBe(focus);
    else if (change === 'subject') expect(question.a).not.toBe('Ada Lund');
    else if (change === 'place' || change === 'where') expect(question.place).toBe('Orvik');
    else if (change === 'number') expect(question.number).toBe(3);
    else expect(question.words).not.toBe('Norland');
    expect(changed(not)).not.toBe(changed(fires));
  });
});
