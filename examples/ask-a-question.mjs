// Builds a graph of two articles in memory and asks it a question: node examples/ask-a-question.mjs
import { ask, buildGraph } from 'wiregraph';

const graph = await buildGraph([
  {
    text: 'OSLO, May 2, 2031 — President Ada Lund met Prime Minister Bo Marsh in Oslo on Friday.',
    outlet: 'Orlin Post',
  },
  { text: 'Chancellor Cyra Vale condemned Prime Minister Bo Marsh in a speech on Friday.', date: '2031-05-03' },
]);

for (const { source, type, target, date, evidence } of ask(graph, 'Bo Marsh').rows) {
  console.log(`${source.name} ${type} ${target.name}${date ? `, ${date}` : ''}`);
  console.log(`  “${evidence[0].quote}”`);
}
