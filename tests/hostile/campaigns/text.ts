import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../../cli/run-command-line.js';
import type { SourceArticle } from '../../../src/articles/types.js';
import { loadEnglish } from '../../../src/language/index.js';
import { captured, STACK, STEERS } from '../captured.js';
import { faultIn } from '../check-article.js';
import { Chance } from '../generate/chance.js';
import { hostileArticle, sampleArticles } from '../generate/texts.js';
import type { Asked, Outcome } from './types.js';

/** Of so many articles one lot goes through the commands that print. */
const LOT = 500;
/** So many of a lot; printing them all would take longer than reading them. */
const PRINTED = 8;

/** Hostile articles: none may throw, hang, be quoted wrongly, give other bytes the second time, or steer a terminal. */
export async function campaign({ tries, seed, from = 0, onCase }: Asked): Promise<Outcome> {
  const samples = await sampleArticles();
  const language = loadEnglish();
  const failed: string[] = [];
  let lot: SourceArticle[] = [];
  let slowest = 0;
  for (let number = from; number < tries; number++) {
    onCase?.(number, failed);
    const given = hostileArticle(samples, new Chance(seed, number), number);
    const start = process.cpuUsage();
    const fault = faultIn(given, language);
    slowest = Math.max(slowest, process.cpuUsage(start).user / 1000);
    if (fault !== null) failed.push(`text ${number}: ${fault}`);
    if (lot.length < PRINTED && given.text.length < 100_000) lot.push(given);
    if ((number + 1) % LOT === 0 || number + 1 === tries) {
      failed.push(...(await printedFaults(lot, seed)).map((each) => `texts up to ${number}: ${each}`));
      lot = [];
    }
  }
  return {
    tried: tries,
    failed,
    figures: [`slowest: ${Math.round(slowest)} ms of processor time for one text, read twice`],
  };
}

/** What commands print of these articles that would steer a terminal, or looks like a stack. */
async function printedFaults(articles: readonly SourceArticle[], seed: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-campaign-'));
  const input = join(folder, 'feed.jsonl');
  writeFileSync(
    input,
    articles.map(({ text, title, outlet, url, date }) => JSON.stringify({ text, title, outlet, url, date })).join('\n'),
  );
  const graph = join(folder, 'graph');
  const lines = [
    ['build', input, '-g', graph, '--workers', '0', '--language', 'en'],
    ['articles', '-g', graph],
    ['query', 'who met Trump', '--include', 'all', '-g', graph],
    ['query', 'what did Trump say', '--json', '-g', graph],
    ['explain', 'what did Trump say', '-g', graph],
    ['draw', '--for', 'web', '--seed', String(seed), '-g', graph],
    ['export', 'json', '-g', graph],
    ['export', 'graphml', '-g', graph],
    ['export', 'csv', '--table', 'evidence', '-g', graph],
    ['clean', input],
    ['annotate', input],
    ['extract', input, '--workers', '0'],
  ];
  const faults: string[] = [];
  try {
    for (const line of lines) {
      const { out, err } = await captured(() => runCommandLine(line));
      for (const [what, text] of [
        ['standard output', out],
        ['standard error', err],
      ] as const) {
        const steers = text.match(new RegExp(`.{0,40}${STEERS.source}`, 'u'));
        if (steers) faults.push(`${line[0]} ${line[1]} lets ${JSON.stringify(steers[0])} through to ${what}`);
        if (STACK.test(text) && what === 'standard error') faults.push(`${line[0]} prints a stack`);
      }
      if (/fault of the program/.test(err)) faults.push(`${line.slice(0, 2).join(' ')}: ${err.slice(0, 300)}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return faults;
}
