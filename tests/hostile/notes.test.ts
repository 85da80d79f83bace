import { writeNotes } from '../../graph-export/formats/markdown.js';
import { sourceOf } from '../../src/graph/index.js';
import { sampleGraph } from '../graph-export/sample-graph.js';
import { STEERS } from './captured.js';
import { PAYLOADS } from './generate/payloads.js';

/** Notes are opened in terminals too: names, aliases, titles and addresses bring no control into them, nor into what they are called. */
test('no note, nor its name, holds a control character or a direction override', () => {
  const graph = sampleGraph();
  const [first, ...others] = graph.nodes().filter((node) => graph.getNodeAttribute(node, 'kind') !== 'statement');
  graph.mergeNodeAttributes(first!, { aliases: [...PAYLOADS] });
  for (const [at, node] of others.entries()) graph.mergeNodeAttributes(node, { name: `Ada ${PAYLOADS[at]} Lund` });
  const articles = graph.getAttribute('articles');
  for (const id of Object.keys(articles)) {
    Object.assign(articles[id]!, {
      title: PAYLOADS.join(' '),
      outlet: '\u009b31m',
      url: 'https://post.example/\u009d0;x\u202e',
    });
  }
  const notes = [...writeNotes(sourceOf(graph))];
  expect(notes.length).toBeGreaterThan(3);
  for (const { file, text } of notes) {
    expect(file).not.toMatch(STEERS);
    expect(text.match(new RegExp(`.{0,30}${STEERS.source}`, 'u'))).toBeNull();
  }
  // what is plain stays
  expect(notes.some(({ text }) => text.includes('{{7*7}}') || text.includes('\\{\\{7\\*7\\}\\}'))).toBe(true);
});
