import { viewOf } from '../../src/graph/index.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { findNodes } from '../../src/questions/names/find-nodes.js';
import { sampleGraph } from './sample-graph.js';

const graph = viewOf(sampleGraph());
const edges = (question: string, include = ['actual'] as const) =>
  answerQuestion(graph, question, { include }).rows.map(
    ({ source, type, target }) => `${source.name} ${type} ${target.name}`,
  );

describe('answers are facts with their evidence', () => {
  test.each([
    ['who met Ada Lund', ['Ada Lund met Bo Vik']],
    ['who did Vik meet', ['Bo Vik met Karin Moe', 'Ada Lund met Bo Vik']],
    ['did Lund meet Vik', ['Ada Lund met Bo Vik']],
    ['did Lund meet Tor Moe', []],
    ['what did Lund say', ['Ada Lund said Norland wants peace']],
    ['what did Lund say about Norland', ['Ada Lund said Norland wants peace']],
    ['what did Lund say about Orvik', []],
    ['who said what about Norland', ['Ada Lund said Norland wants peace']],
    ['who condemned the raid on Orvik', ['Bo Vik condemned raid on Orvik']],
    ['who condemned the Orvik raid', ['Bo Vik condemned raid on Orvik']],
    ['who condemned Ada Lund', []],
    ['whom did Vik condemn', ['Bo Vik condemned raid on Orvik']],
    ['who reported the meeting of Lund and Vik', ['meeting of Ada Lund and Bo Vik reported-by Northern Wire']],
    ["who reported Lund's meeting with Vik", ['meeting of Ada Lund and Bo Vik reported-by Northern Wire']],
    ['who reported the raid on Orvik', []],
    ['what did Northern Wire report', ['meeting of Ada Lund and Bo Vik reported-by Northern Wire']],
    [
      'who took part in the meeting in Orvik',
      ['Ada Lund took-part-in meeting of Ada Lund and Bo Vik', 'Bo Vik took-part-in meeting of Ada Lund and Bo Vik'],
    ],
  ])('%s', (question, expected) => {
    expect(edges(question)).toEqual(expected);
  });

  test('what is no fact is counted, and shown only when asked for', () => {
    expect(answerQuestion(graph, 'who met Ada Lund').withheld).toBe(2);
    const rows = answerQuestion(graph, 'who met Ada Lund', { include: ['actual', 'planned'] }).rows;
    expect(rows.map(({ factuality }) => factuality).sort()).toEqual(['actual', 'planned']);
  });

  test('what stands on somebody’s word says whose, the article’s own telling says nobody’s', () => {
    const [told, own] = ['did Vik meet Karin Moe', 'did Lund meet Vik'].map(
      (question) => answerQuestion(graph, question).rows[0]!.evidence[0]!,
    );
    expect(told!.onWordOf).toBe('Ada Lund');
    expect(own!.onWordOf).toBeNull();
  });

  test('a time window keeps what falls in it', () => {
    const within = (since: string, until: string) =>
      answerQuestion(graph, 'did Lund meet Vik', { include: ['actual'], since, until }).rows.length;
    expect(within('2031-05-01', '2031-05')).toBe(1);
    expect(within('2031-05-02', '2031-06')).toBe(0);
  });
});

describe('connections', () => {
  test('the nearest way comes first and uses facts only', () => {
    const answer = answerQuestion(graph, 'how is Karin Moe connected to Ada Lund');
    expect(answer.paths[0]!.map(({ type }) => type)).toEqual(['met', 'met']);
  });

  test('what nothing connects is said so', () => {
    expect(answerQuestion(graph, 'how is Hermansen connected to Lund').problem).toMatch(
      /Nothing in the graph connects/,
    );
  });
});

describe('names', () => {
  test.each([
    ['Lund', 'Ada Lund'],
    ['president lund', 'Ada Lund'],
    ['Northern Wire', 'Northern Wire'],
    ['the Northern Wire', 'Northern Wire'],
    ['Orvik', 'Orvik'],
  ])('%s is %s', (typed, name) => {
    expect(findNodes(graph, typed).nodes.map((node) => node.name)).toEqual([name]);
  });

  test('of two beings of one name the most told is taken, said so, and the other is one step away', () => {
    const answer = answerQuestion(graph, 'who met Moe');
    expect(answer.rows.map(({ target }) => target.name)).toEqual(['Karin Moe']);
    expect(answer.notes).toEqual(['“Moe”: taking Karin Moe, 3 mentions; also Tor Moe (2): Moe#2 takes the second.']);
    expect(answer.names[0]!.candidates.map(({ key }) => key)).toEqual(['p:karin-moe', 'p:tor-moe']);
    expect(answerQuestion(graph, 'who is Moe#2').subjects[0]!.name).toBe('Tor Moe');
    expect(answerQuestion(graph, 'who is p:tor-moe').subjects[0]!.name).toBe('Tor Moe');
  });

  test.each([
    ['Ada Lnd', 'Ada Lund'],
    ['Lunt', 'Ada Lund'],
    ['Hermanson', 'Odd Hermansen'],
    ['A. Lund', 'Ada Lund'],
    ['minister Vik', 'Bo Vik'],
  ])('%s, of which there is one reading, is simply taken: %s', (typed, name) => {
    expect(answerQuestion(graph, `who is ${typed}`).subjects.map((node) => node.name)).toEqual([name]);
  });

  test('what was taken for a misspelled name is said', () => {
    expect(answerQuestion(graph, 'who met Lunt').notes[0]).toMatch(/called “Lunt”; taking Ada Lund, 9 mentions/);
    expect(answerQuestion(graph, 'who met Ada Lund').notes).toEqual([]);
  });

  test('an unknown name is said to be one, and gets suggestions when one is near', () => {
    const far = answerQuestion(graph, 'who met Zzyzx');
    expect([far.trouble, far.suggestions]).toEqual(['not-found', []]);
    expect(answerQuestion(graph, 'who met Hermass').suggestions).toEqual(['Odd Hermansen']);
  });
});
