import { viewOf } from '../../src/graph/index.js';
import type { GraphView } from '../../src/model/graph-view.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { sampleGraph } from './sample-graph.js';

/** A view that notes the edges whose tellings are read. */
function noting(read: string[]): GraphView {
  const view = viewOf(sampleGraph());
  const evidence: GraphView['evidence'] = (key) => {
    read.push(key);
    return view.evidence(key);
  };
  return new Proxy(view, {
    get: (of, name) => {
      if (name === 'evidence') return evidence;
      const value = Reflect.get(of, name) as unknown;
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });
}

test.each(['Ada Lund', 'who met Ada Lund', 'what did Ada Lund say'])(
  '%s: of rows that nobody reads no words are looked up',
  (question) => {
    const read: string[] = [];
    const { rows } = answerQuestion(noting(read), question);
    expect([rows.length > 0, read]).toEqual([true, []]);
    const [first] = rows;
    expect(first!.evidence.length).toBeGreaterThan(0);
    expect(read).toEqual([first!.key]);
    // nor twice
    expect([first!.verb.length > 0, first!.evidence.length > 0, read.length]).toEqual([true, true, 1]);
  },
);

test('a row holds the days of those who tell it, as text and as JSON', () => {
  const rows = answerQuestion(viewOf(sampleGraph()), 'Ada Lund').rows;
  for (const row of rows) {
    const dates = row.evidence.flatMap(({ date }) => date ?? []).sort();
    const told = dates.length === 0 ? null : { first: dates[0], last: dates.at(-1) };
    expect([row.told, JSON.parse(JSON.stringify(row)).told]).toEqual([told, told]);
  }
});
