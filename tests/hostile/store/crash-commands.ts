import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readByAnother, spoilRecords } from './spoilt-graphs.js';

/** A command that writes, and what it begins with. */
export interface Crash {
  /** IN, HALF and FIRST stand for inputs, OUT for a folder that is written to */
  readonly words: readonly string[];
  readonly on: 'nothing' | 'half' | 'whole' | 'decided' | 'old' | 'damaged';
  /** whether articles are stored one stretch after the other, so that a part of them may be there */
  readonly grows?: boolean;
  /** files that stand in the folder that is written to */
  readonly writes?: readonly string[];
}

const TABLES = ['nodes.csv', 'edges.csv', 'evidence.csv'];

export const CRASHES: readonly Crash[] = [
  { words: ['build', 'IN', '--workers', '0'], on: 'nothing', grows: true },
  { words: ['build', 'IN', '--workers', '1'], on: 'half' },
  { words: ['build', 'HALF', '--workers', '0'], on: 'whole' },
  { words: ['add', 'IN', '--workers', '0'], on: 'half', grows: true },
  { words: ['remove', 'FIRST'], on: 'whole' },
  { words: ['refresh', '--workers', '0'], on: 'old', grows: true },
  // the first question brings in what was decided
  { words: ['query', 'who met Ada Lund'], on: 'decided' },
  { words: ['rebuild'], on: 'whole' },
  { words: ['compact'], on: 'whole' },
  { words: ['check', '--repair'], on: 'damaged', grows: true },
  { words: ['export', 'html', '-o', 'OUT/page.html'], on: 'whole', writes: ['page.html'] },
  { words: ['export', 'json', '-o', 'OUT/graph.json'], on: 'whole', writes: ['graph.json'] },
  { words: ['export', 'csv', '-o', 'OUT'], on: 'whole', writes: TABLES },
  { words: ['draw', '-o', 'OUT/graph.svg'], on: 'whole', writes: ['graph.svg'] },
];

const SEEDS = fileURLToPath(new URL('../../../seeds/articles', import.meta.url));
const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
/** More articles than our own, one a line, for campaigns on real news. */
const MORE = process.env.CAMPAIGN_ARTICLES;
const ROWS = 24;

/** The graphs that commands begin with, and their inputs. */
export interface Graphs {
  readonly folders: Readonly<Record<Exclude<Crash['on'], 'nothing'>, string>>;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Makes graphs of our samples, of short articles, and of whatever the campaign is given. */
export async function makeGraphs(root: string): Promise<Graphs> {
  const [input, half] = [join(root, 'in'), join(root, 'half-in')];
  cpSync(SEEDS, input, { recursive: true });
  if (MORE) cpSync(MORE, join(input, 'more.jsonl'));
  mkdirSync(half);
  writeRows(join(half, 'rows.jsonl'));
  cpSync(half, input, { recursive: true });
  const at = (name: string): string => join(root, `${name}-graph`);
  const folders = {
    whole: at('whole'),
    half: at('half'),
    decided: at('decided'),
    old: at('old'),
    damaged: at('damaged'),
  };
  for (const [from, to] of [
    [input, folders.whole],
    [half, folders.half],
  ] as const)
    execFileSync(process.execPath, [MAIN, 'build', from, '--workers', '0', '-g', to], { stdio: 'ignore' });
  for (const copy of [folders.decided, folders.old, folders.damaged]) cpSync(folders.whole, copy, { recursive: true });
  execFileSync(process.execPath, [MAIN, 'merge', 'Ada Lund', 'Bo Marsh', '-g', folders.decided], { stdio: 'ignore' });
  await readByAnother(folders.old);
  spoilRecords(join(folders.damaged, 'articles.mdb'));
  return { folders, inputs: { IN: input, HALF: half, FIRST: join(input, 'mayor-interview.txt') } };
}

/** Short articles, a line each. */
function writeRows(file: string): void {
  const rows = Array.from({ length: ROWS }, (_, n) =>
    JSON.stringify({
      text: `The minister Ada Lund met Bo Marsh in Orlin on Friday in the matter of bridge ${n}. “It is good for the people of the town number ${n},” said Lund.`,
      date: '2031-05-02',
    }),
  );
  writeFileSync(file, `${rows.join('\n')}\n`);
}
