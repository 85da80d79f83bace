// Draws the sample articles and lists their edges as CSV: node examples/export-a-picture.mjs graph.svg
import { writeFileSync } from 'node:fs';
import { buildGraph } from 'wiregraph';
import { exportCsv, exportPicture } from 'wiregraph/export';

const graph = await buildGraph('seeds/articles');
writeFileSync(process.argv[2] ?? 'graph.svg', await exportPicture(graph));
const edges = (await exportCsv(graph, 'edges')).split('\n');
console.log(edges.filter((line) => line.startsWith('met|') || line.startsWith('"met|')).join('\n'));
