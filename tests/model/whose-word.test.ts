import { extractArticle } from '../../src/extract-article.js';
import { viewOf } from '../../src/graph/index.js';
import { loadEnglish } from '../../src/language/index.js';
import { onlyOnWordOf, UNNAMED_SPEAKER, whoseWordIn, whoseWordOf } from '../../src/model/whose-word.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { sampleGraph } from '../questions/sample-graph.js';

const graph = sampleGraph();
graph.forEachEdge((edge, { type, evidence }) => {
  if (type !== 'met') return;
  graph.setEdgeAttribute(edge, 'evidence', [{ ...evidence[0]!, onWordOf: 'c99' }]);
});

describe('whose word', () => {
  const telling = graph.getEdgeAttributes(graph.findEdge((_, { type }) => type === 'met')!).evidence[0]!;

  test('a source without a name is an unnamed speaker, and the article itself is nobody', () => {
    const word = whoseWordIn(graph);
    expect(word(telling)).toBe(UNNAMED_SPEAKER);
    expect(word({ ...telling, onWordOf: null })).toBeNull();
    expect(onlyOnWordOf([telling, { ...telling, onWordOf: null }], word)).toBeNull();
    expect(onlyOnWordOf([telling, telling], word)).toEqual([UNNAMED_SPEAKER]);
    expect(onlyOnWordOf([], word)).toBeNull();
  });

  test('a question says so too, and never passes it off as the article’s own', () => {
    const answer = answerQuestion(viewOf(graph), 'who met Ada Lund');
    const words = answer.rows.flatMap(({ evidence }) => evidence.map(({ onWordOf }) => onWordOf));
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words)).toEqual(new Set([UNNAMED_SPEAKER]));
  });

  test('the record of an article says the same', () => {
    const text = 'A senior official said President Ada Lund met Foreign Minister Bo Marsh in Oslo on Monday.';
    const source = { source: 'case.txt', text, title: null, date: null, outlet: null, url: null };
    const record = extractArticle(source, loadEnglish());
    const met = record.claims.find(({ type }) => type === 'met')!;
    expect(whoseWordOf(record, met)).toBe(UNNAMED_SPEAKER);
    const said = record.claims.find(({ type }) => type === 'said')!;
    expect(whoseWordOf(record, said)).toBeNull();
  });
});
