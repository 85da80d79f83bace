import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStore } from '../../../src/graph/index.js';
import { Chance } from '../generate/chance.js';
import { hashOfGraph } from '../hash-of-graph.js';
import { CRASHES, type Crash, makeGraphs } from '../store/crash-commands.js';
import type { Campaign } from './types.js';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

/** What a command leaves where nobody kills it. */
interface Left {
  readonly graph: string | null;
  readonly output: string;
  readonly ms: number;
}

/**
 * Commands killed (kill -9) at any moment: the store is whole afterwards and holds what was there before, after, or a part of what
 * was being added; a written file is the one before or the one after; and the same command run again gives what it gives where
 * nobody kills it.
 */
export const campaign: Campaign = async ({ tries, seed, only, from = 0, onCase }) => {
  if (!existsSync(MAIN)) return { tried: 0, failed: ['the program is not built: npm run build'] };
  const root = mkdtempSync(join(tmpdir(), 'wiregraph-crash-'));
  const failed: string[] = [];
  const counts = new Map<string, { tried: number; hit: number }>();
  try {
    const graphs = await makeGraphs(root);
    const crashes = CRASHES.filter(({ words }) => only === undefined || only.split(' ').includes(words[0]!));
    const known = new Map<Crash, { readonly before: Left; readonly after: Left }>();
    for (let number = from; number < from + tries; number++) {
      onCase?.(number, failed);
      const crash = crashes[number % crashes.length]!;
      const { words, on } = crash;
      const ready = (name: string): { folder: string; line: string[] } => {
        const folder = join(root, name);
        mkdirSync(join(folder, 'graph'), { recursive: true });
        if (on !== 'nothing') cpSync(graphs.folders[on], join(folder, 'graph'), { recursive: true });
        if (crash.writes) {
          mkdirSync(join(folder, 'out'));
          for (const file of crash.writes) writeFileSync(join(folder, 'out', file), 'what was there before');
        }
        const filled = words.map((word) => graphs.inputs[word] ?? word.replace('OUT', join(folder, 'out')));
        return { folder, line: [...filled, '-g', join(folder, 'graph')] };
      };
      if (!known.has(crash)) {
        const { folder, line } = ready(`unkilled-${crashes.indexOf(crash)}`);
        const before = left(folder, 0);
        const start = Date.now();
        const { code, said } = await run(line);
        if (code !== 0) return { tried: 0, failed: [`${words.join(' ')}, unkilled: exit ${code}: ${said}`] };
        known.set(crash, { before, after: left(folder, Date.now() - start) });
      }
      const { before, after } = known.get(crash)!;
      const { folder, line } = ready(`case-${number}`);
      const graph = join(folder, 'graph');
      const wait = Math.floor(new Chance(seed, number).below(1000) * 0.0011 * after.ms);
      const wrong = (what: string): void =>
        void failed.push(`crash ${number}, ${words.slice(0, 2).join(' ')} on ${on} after ${wait} ms: ${what}`);
      const count = counts.get(words[0]!) ?? { tried: 0, hit: 0 };
      counts.set(words[0]!, count);
      count.tried++;
      if ((await run(line, wait)).code === null) count.hit++;
      if (existsSync(join(graph, 'articles.mdb'))) {
        try {
          const { damages } = await checkStore(graph);
          if (damages.length > 0 && on !== 'damaged') wrong(`the store is damaged: ${damages.join(', ')}`);
        } catch (error) {
          // killed before it was a store: the next run makes one
          if (on !== 'nothing') wrong((error as Error).message);
        }
      } else if (on !== 'nothing') wrong('the store is gone');
      const now = left(folder, 0);
      if (!crash.grows && now.graph !== before.graph && now.graph !== after.graph)
        wrong('the graph is neither the one before nor the one after');
      const pieces = now.output.split(' ');
      if (pieces.some((piece, at) => ![before, after].some(({ output }) => output.split(' ')[at] === piece)))
        wrong('a written file is neither the one before nor the one after');
      // what was taken out is gone already: taking it out again tells so
      const again = await run(line);
      if (again.code !== 0 && words[0] !== 'remove')
        wrong(`run again, exit ${again.code}: ${again.said.slice(0, 300)}`);
      const then = left(folder, 0);
      if (then.graph !== after.graph) wrong('run again, it gives another graph');
      if (then.output !== after.output) wrong('run again, it writes something else');
      const strays = [...strayFiles(graph), ...strayOutputs(join(folder, 'out'), crash.writes ?? [])];
      if (strays.length > 0) wrong(`run again, it leaves ${strays.join(', ')}`);
      rmSync(folder, { recursive: true });
    }
  } finally {
    rmSync(root, { recursive: true });
  }
  const figures = [...counts].map(
    ([command, { tried, hit }]) => `${command}: ${tried} tried, ${hit} killed before their end`,
  );
  return { tried: tries, failed, figures };
};

/** Files of a graph folder that no command needs. */
const strayFiles = (graph: string): string[] =>
  existsSync(graph)
    ? readdirSync(graph).filter(
        (file) => !/^(?:articles\.(?:mdb(?:-lock|\.damaged)?|seen)|decisions\.json)$/.test(file),
      )
    : [];

/** Files in the folder written to that are no output, hidden ones too. */
const strayOutputs = (out: string, writes: readonly string[]): string[] =>
  existsSync(out) ? readdirSync(out).filter((file) => !writes.includes(file)) : [];

function left(folder: string, ms: number): Left {
  const out = join(folder, 'out');
  const files = existsSync(out) ? readdirSync(out, { recursive: true, withFileTypes: true }) : [];
  const paths = files
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map((file) => join(file.parentPath, file.name));
  const output = paths.sort().map((path) => createHash('sha256').update(readFileSync(path)).digest('hex'));
  return { graph: hashOfGraph(join(folder, 'graph')), output: output.join(' '), ms };
}

/** Runs a command, killed after so many milliseconds where these are named: its exit code is null where the kill came before its end. */
function run(line: readonly string[], after?: number): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [MAIN, ...line], { stdio: ['ignore', 'ignore', 'pipe'] });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  let said = '';
  child.stderr!.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, said });
    }),
  );
}
