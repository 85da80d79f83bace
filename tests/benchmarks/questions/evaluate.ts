import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerLines } from '../../../cli/show-answer.js';
import { openGraph } from '../../../src/graph/index.js';
import { answerQuestion } from '../../../src/questions/answer-question.js';

/**
 * Asks the questions of cases.jsonl of graphs that were built beforehand, and tells what is missing from which answer:
 * `npm run evaluate:questions -- seeds=<folder> polnear=<folder>` with graphs of the five real articles and of the 790.
 */
interface Case {
  readonly on: string;
  readonly q: string;
  readonly has: readonly string[];
  readonly not?: readonly string[];
}

const SHOWN = { rows: 20, evidence: 3 };
/** Milliseconds of processor time within which an answer is to come in the console. */
const IN_TIME = 500;

const folders = new Map(process.argv.slice(2).map((word) => word.split('=') as [string, string]));
const file = fileURLToPath(new URL('cases.jsonl', import.meta.url));
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);

for (const on of new Set(cases.map((each) => each.on))) {
  const folder = folders.get(on);
  if (folder === undefined || !existsSync(folder)) {
    process.stdout.write(`${on}: skipped, no graph: build one and name it, ${on}=<folder>.\n`);
    continue;
  }
  const { view } = openGraph(folder);
  const own = cases.filter((each) => each.on === on);
  let right = 0;
  let slowest = 0;
  let late = 0;
  for (const { q, has, not = [] } of own) {
    const start = process.cpuUsage();
    const answer = answerQuestion(view, q);
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    if (took > IN_TIME) late++;
    const shown = answerLines(answer, SHOWN)
      .map((line) => line.map(({ text }) => text).join(''))
      .join('\n');
    const wrong = [
      ...has.filter((words) => !shown.includes(words)).map((words) => `lacks “${words}”`),
      ...not.filter((words) => shown.includes(words)).map((words) => `holds “${words}”`),
    ];
    if (wrong.length === 0) right++;
    else process.stdout.write(`  ${q}: ${wrong.join(', ')}\n`);
  }
  process.stdout.write(
    `${on}: ${right} of ${own.length} right, slowest ${Math.round(slowest)} ms, ${late} over ${IN_TIME} ms\n`,
  );
}
