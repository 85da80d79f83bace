import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundlePage } from '../../../graph-export/html/bundle-page.js';
import { writePage } from '../../../graph-export/html/write-page.js';
import { sourceOf } from '../../../src/graph/index.js';
import { missingForBrowser, startBrowser } from '../../graph-export/chromium.js';
import { largeGraph } from '../../graph-export/large-graph.js';
import { openPage, SCREENS } from '../../graph-export/page-checks.js';

// npm run benchmark:page: how soon the page of an invented graph of 10,000 nodes paints in a Chromium without a graphics
// card, and how long a frame takes while the drawing is panned, as it opens and with more of the best told beings
// npm run benchmark:page -- PAGE.html …: the same of these pages
if (missingForBrowser) {
  process.stderr.write(`${missingForBrowser}\n`);
  process.exit(1);
}

/** Frames of one pan, after as many that warm up. */
const FRAMES = 60;

/** How many of the best told beings are shown: as it opens, and as many as a reader may ask for. */
const SHOWN = ['', '#top=150', '#top=500'];

/** A program for the browser: pans the drawing a little with every frame and gives the milliseconds that each took. */
const PAN = `new Promise((done) => {
  const camera = wiregraphPage.sigma.getCamera();
  const { x, y } = camera.getState();
  const times = [];
  let before = performance.now();
  const step = (now) => {
    times.push(now - before);
    before = now;
    if (times.length === ${2 * FRAMES}) return done(times.slice(${FRAMES}));
    camera.setState({ x: x + 0.15 * Math.sin(times.length / 9), y: y + 0.15 * Math.cos(times.length / 9) });
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

const FIRST_PAINT = `performance.getEntriesByName('first-contentful-paint')[0].startTime`;

const given = process.argv.slice(2);
const pages =
  given.length > 0 ? given.map((file) => ({ name: file, html: readFileSync(file, 'utf8') })) : [await invented()];
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-benchmark-page-'));
const browser = await startBrowser();
process.stdout.write(`Chromium ${browser.version()}, drawing in software, load ${loadavg()[0]!.toFixed(1)}\n`);
try {
  for (const { name, html } of pages) {
    process.stdout.write(`${name}, ${(html.length / 1e6).toFixed(2)} MB\n`);
    for (const screen of [SCREENS[0], SCREENS[2]]) {
      const { page } = await openPage(browser, join(folder, 'page.html'), html, screen);
      const paint = await page.evaluate<number>(FIRST_PAINT);
      const ready = await page.evaluate<number>('performance.now()');
      print(screen.name, `first paint ${Math.round(paint)} ms, drawn by ${Math.round(ready)} ms`);
      for (const address of SHOWN) print(address, await pan(page, address));
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** "41 names, 122 lines: 17 ms a frame, the slowest of twenty 30 ms". */
async function pan(page: Page, address: string): Promise<string> {
  await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
  await page.waitForTimeout(3000);
  const times = (await page.evaluate<number[]>(PAN)).sort((a, b) => a - b);
  const { dots, lines } = await page.evaluate<{ dots: unknown[]; lines: unknown[] }>('wiregraphPage.shown()');
  const [middle, slow] = [0.5, 0.95].map((share) => times[Math.floor(share * times.length)]!.toFixed(0));
  return `${dots.length} names, ${lines.length} lines: panned at ${middle} ms a frame, 95 of 100 within ${slow} ms`;
}

function print(name: string, words: string): void {
  process.stdout.write(`  ${name.padEnd(11)} ${words}\n`);
}

async function invented(): Promise<{ name: string; html: string }> {
  const { graph, read } = largeGraph(8000);
  const bundle = await bundlePage(new URL('../../../', import.meta.url));
  return {
    name: `${graph.order} nodes, ${graph.size} edges`,
    html: [...writePage(sourceOf(graph), bundle, { read }).pieces].join(''),
  };
}
