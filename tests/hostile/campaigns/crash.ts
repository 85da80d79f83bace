import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStore } from '../../../src/graph/index.js';
import { Chance } from '../generate/chance.js';
import { hashOfGraph } from '../hash-of-graph.js';
import type { Campaign } from './types.js';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const ARTICLES = 60;

/** Commands that write, and whether they begin with a graph that is there. */
const COMMANDS: readonly {
  readonly words: readonly string[];
  readonly on: 'nothing' | 'half' | 'whole' | 'decided';
}[] = [
  { words: ['build', 'ROWS', '--workers', '0'], on: 'nothing' },
  { words: ['build', 'ROWS', '--workers', '0'], on: 'half' },
  { words: ['add', 'ROWS', '--workers', '0'], on: 'half' },
  { words: ['remove', 'FIRST'], on: 'whole' },
  // the first question brings in what was decided
  { words: ['query', 'who met Ada Lund'], on: 'decided' },
  { words: ['rebuild'], on: 'whole' },
  { words: ['compact'], on: 'whole' },
];

/**
 * Commands killed (kill -9) at any moment: the store is whole afterwards, and the same command run again gives what it gives where
 * nobody kills it.
 */
export const campaign: Campaign = async ({ tries, seed, only, from = 0, onCase }) => {
  if (!existsSync(MAIN)) return { tried: 0, failed: ['the program is not built: npm run build'] };
  const root = mkdtempSync(join(tmpdir(), 'wiregraph-crash-'));
  const failed: string[] = [];
  let hit = 0;
  try {
    const rows = join(root, 'rows.jsonl');
    const half = join(root, 'half.jsonl');
    writeRows(rows, ARTICLES);
    writeRows(half, ARTICLES / 2);
    const graphs = { whole: join(root, 'whole'), half: join(root, 'half'), decided: join(root, 'decided') };
    run(['build', rows, '--workers', '0', '-g', graphs.whole]);
    run(['build', half, '--workers', '0', '-g', graphs.half]);
    cpSync(graphs.whole, graphs.decided, { recursive: true });
    run(['merge', 'Ada Lund', 'Bo Marsh', '-g', graphs.decided]);
    const commands = COMMANDS.filter(({ words }) => only === undefined || only.split(' ').includes(words[0]!));
    const known = new Map<number, { readonly graph: string | null; readonly ms: number }>();
    for (let number = from; number < from + tries; number++) {
      onCase?.(number, failed);
      const which = number % commands.length;
      const { words, on } = commands[which]!;
      const make = (name: string): string[] => {
        const graph = join(root, name);
        mkdirSync(graph, { recursive: true });
        if (on !== 'nothing') cpSync(graphs[on], graph, { recursive: true });
        return [...words.map((word) => (word === 'ROWS' ? rows : word === 'FIRST' ? `${rows}:1` : word)), '-g', graph];
      };
      if (!known.has(which)) {
        const start = Date.now();
        const line = make(`unkilled-${which}`);
        run(line);
        known.set(which, { graph: hashOfGraph(line.at(-1)!), ms: Date.now() - start });
      }
      const { graph: wanted, ms } = known.get(which)!;
      const line = make(`case-${number}`);
      const graph = line.at(-1)!;
      const after = Math.floor(new Chance(seed, number).below(1000) * 0.0011 * ms);
      const wrong = (what: string): void =>
        void failed.push(`crash ${number}, ${words[0]} on ${on} after ${after} ms: ${what}`);
      if (await killed(line, after)) hit++;
      if (existsSync(join(graph, 'articles.mdb'))) {
        try {
          const { damages } = await checkStore(graph);
          if (damages.length > 0) wrong(`the store is damaged: ${damages.join(', ')}`);
        } catch (error) {
          // killed before it was a store: the next run makes one
          if (on !== 'nothing') wrong((error as Error).message);
        }
      } else if (on !== 'nothing') wrong('the store is gone');
      // what was taken out is gone already: taking it out again tells so
      const again = run(line);
      if (again.status !== 0 && words[0] !== 'remove')
        wrong(`run again, exit ${again.status}: ${again.stderr.slice(0, 300)}`);
      if (hashOfGraph(graph) !== wanted) wrong('run again, it gives another graph');
      rmSync(graph, { recursive: true });
    }
  } finally {
    rmSync(root, { recursive: true });
  }
  return { tried: tries, failed, figures: [`killed before their end: ${hit}`] };
};

const run = (line: readonly string[]) => spawnSync(process.execPath, [MAIN, ...line], { encoding: 'utf8' });

/** Whether the kill came before the end. */
function killed(line: readonly string[], after: number): Promise<boolean> {
  const child = spawn(process.execPath, [MAIN, ...line], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((resolve) =>
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    }),
  );
}

/** Short articles, a line each. */
function writeRows(file: string, count: number): void {
  const rows = Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      text: `The minister Ada Lund met Bo Marsh in Orlin on Friday in the matter of bridge ${n}. “It is good for the people of the town number ${n},” said Lund.`,
      date: '2031-05-02',
    }),
  );
  writeFileSync(file, `${rows.join('\n')}\n`);
}
