import { buildScene } from '../../../graph-export/draw/build-scene.js';
import { countCrossings } from '../../../graph-export/draw/crossings.js';
import { textMeasure } from '../../../graph-export/draw/fonts.js';
import { drawGraph, PICTURE_TYPES } from '../../../graph-export/draw/index.js';
import { limitOutline } from '../../../graph-export/draw/limit-outline.js';
import { networkBody } from '../../../graph-export/draw/network-body.js';
import { outlineScene } from '../../../graph-export/draw/outline-scene.js';
import { bundlePage } from '../../../graph-export/html/bundle-page.js';
import { writePage } from '../../../graph-export/html/write-page.js';
import { selectView } from '../../../graph-export/view/index.js';
import { loadGraph, sourceOf } from '../../../src/graph/index.js';
import type { NewsGraph } from '../../../src/model/news-graph.js';
import { whoseWordIn } from '../../../src/model/whose-word.js';
import { largeGraph } from '../../graph-export/large-graph.js';

/** Articles of invented graphs: the largest has some 10,000 nodes. */
const SIZES = [30, 300, 8000];

// npm run benchmark:draw: how long pictures and pages take, how large they are, how often lines cross or lie under cards.
// npm run benchmark:draw -- GRAPH …: the pictures of these graphs instead of invented ones
const given = process.argv.slice(2);
for (const folder of given) timePictures(folder, await loadGraph(folder));
if (given.length === 0) {
  const bundle = await bundlePage(new URL('../../../', import.meta.url));
  for (const articles of SIZES) {
    const { graph, read } = largeGraph(articles);
    timePictures(`${articles} articles`, graph);
    const start = process.cpuUsage();
    const page = [...writePage(sourceOf(graph), bundle, { read }).pieces].join('');
    process.stdout.write(`  page      ${secondsSince(start)} s of processor, ${(page.length / 1e6).toFixed(2)} MB\n`);
  }
}

function timePictures(title: string, graph: NewsGraph): void {
  process.stdout.write(`${title}, ${graph.order} nodes, ${graph.size} edges\n`);
  for (const type of PICTURE_TYPES) {
    const start = process.cpuUsage();
    const { bytes, shown, lines } = drawGraph(graph, { format: 'svg', type });
    process.stdout.write(
      `  ${type.padEnd(9)} ${secondsSince(start)} s of processor, ${shown} names, ${lines} lines, ${(bytes.length / 1000).toFixed(0)} kB\n`,
    );
  }
  const whoseWord = whoseWordIn(graph);
  const view = selectView(graph).graph;
  const scene = buildScene(view, limitOutline(outlineScene(view, whoseWord), 30), whoseWord, textMeasure());
  const { routes, width, height } = networkBody(scene, 1, null);
  const crossings = countCrossings(routes, scene.cards);
  process.stdout.write(
    `  of ${routes.length} lines ${crossings.lines} cross another, ${crossings.cards} lie under a card; ${Math.round(width)} × ${Math.round(height)} pixels\n`,
  );
}

function secondsSince(start: NodeJS.CpuUsage): string {
  return (process.cpuUsage(start).user / 1e6).toFixed(2).padStart(6);
}
