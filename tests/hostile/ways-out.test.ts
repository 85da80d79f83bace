import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../cli/commands/build.js';
import { commands } from '../../cli/declare/index.js';
import { bundleProgram } from '../../package/bundle.js';
import { checkStore } from '../../src/graph/index.js';
import { capture } from '../cli/capture.js';
import { STACK } from './captured.js';

/**
 * How every command ends whose reader goes, whose output cannot be written, or who is interrupted: by itself, in a sentence, within
 * two seconds. The lines are made from the registry, so that a new command is among them.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-ways-out-'));
const main = join(folder, 'dist/cli/main.js');
const whole = join(folder, 'whole');
const article = join(folder, 'a.txt');

/** What an argument of this name is given; a new name of an argument wants a line here. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  question: ['who met Ada Lund'],
  what: ['who met Ada Lund'],
  inputs: [article],
  articles: ['a.txt'],
  input: ['-'],
  one: ['Ada Lund'],
  other: ['Bo Marsh'],
  name: ['Ada Lund'],
  names: ['Ada Lund', 'Bo Marsh'],
  type: ['met'],
  shell: ['bash'],
};
/** What a command needs besides, so that it ends, or neither waits for a server nor opens a browser. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  'export neo4j': ['--uri', 'bolt://127.0.0.1:9'],
  serve: ['--port', '0'],
  build: ['--workers', '0'],
  add: ['--workers', '0'],
  refresh: ['--workers', '0'],
  extract: ['--workers', '0'],
};

/** Ctrl-C is to be heard within two seconds; a busy machine takes its own time besides. */
const HEARD_MS = 2000 + 6000;
/** A command that has not ended by itself after so long is one that stays: it is interrupted. */
const STAYS_MS = 12_000;
/** So many at once: they wait more than they work. */
const AT_ONCE = 3;

/** Commands that write a result on these lines at once; of the others some tell it on standard error, or are slow. */
const QUICK = ['articles', 'query', 'completion', 'clean', 'export json', 'export csv'];

const hasFull = existsSync('/dev/full');

beforeAll(async () => {
  for (const name of ['seeds', 'node_modules', 'package.json', 'graph-export', 'src'])
    symlinkSync(join(root, name), join(folder, name));
  await bundleProgram(join(folder, 'dist'));
  execFileSync(process.execPath, ['dist/graph-export/html/build-page.js'], { cwd: folder });
  const lines = Array.from(
    { length: 40 },
    (_, n) => `Ada Lund met Bo Marsh in Orlin. “It is late in town ${n},” said Lund.`,
  );
  writeFileSync(article, lines.join('\n\n'));
  await capture(() => buildGraph([article], { graph: whole, workers: 0 }));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lineOf({ name, args, options }: (typeof commands)[number], graph: string): string[] {
  const given = Object.keys(args).flatMap((spec) => {
    const argument = /\w+/.exec(spec)![0];
    const words = GIVEN[argument];
    if (!words) throw new Error(`${name}: no words are known for its argument ${spec}: say some in GIVEN.`);
    return words;
  });
  const inGraph = 'graph' in options ? ['-g', graph] : [];
  return [main, ...name.split(' '), ...given, ...(BESIDES[name] ?? []), ...inGraph];
}

interface End {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly wrote: string;
  readonly err: string;
  /** milliseconds from Ctrl-C to the end, where there was one */
  readonly heard: number | null;
}

/** How a command's line is run: with what as standard output, and what is done to it meanwhile. */
interface Way {
  readonly stdout: 'pipe' | number;
  readonly meanwhile?: (child: ChildProcess, interrupt: () => void) => void;
  readonly shell?: string;
}

function run(line: readonly string[], cwd: string, { stdout, meanwhile, shell }: Way): Promise<End> {
  const env = { ...process.env, NEO4J_PASSWORD: 'none', NO_COLOR: '1' };
  const stdio = ['pipe' as const, stdout, 'pipe' as const];
  const child = shell
    ? spawn('sh', ['-c', shell, process.execPath, ...line], { cwd, env, stdio })
    : spawn(process.execPath, [...line], { cwd, env, stdio });
  child.stdin?.on('error', () => {});
  child.stdin?.end();
  let [wrote, err] = ['', ''];
  let interrupted: number | null = null;
  const interrupt = (): void => {
    interrupted ??= Date.now();
    child.kill('SIGINT');
  };
  child.stdout?.on('error', () => {});
  child.stdout?.on('data', (piece: Buffer) => {
    wrote += piece.toString();
  });
  child.stderr?.on('data', (piece: Buffer) => {
    err += piece.toString();
  });
  meanwhile?.(child, interrupt);
  return new Promise((resolve) => {
    const stays = setTimeout(interrupt, STAYS_MS);
    const dead = setTimeout(() => child.kill('SIGKILL'), STAYS_MS + HEARD_MS * 2);
    child.on('close', (status, signal) => {
      clearTimeout(stays);
      clearTimeout(dead);
      resolve({ status, signal, wrote, err, heard: interrupted === null ? null : Date.now() - interrupted });
    });
  });
}

/** Every command in one way, some at a time; what was wrong of each. */
async function everyCommand(
  way: () => Way,
  wrong: (end: End, graph: string, name: string) => Promise<string | null> | string | null,
): Promise<string[]> {
  const failed: string[] = [];
  const left = [...commands];
  const work = async (): Promise<void> => {
    for (let command = left.shift(); command; command = left.shift()) {
      const cwd = mkdtempSync(join(folder, 'run-'));
      const graph = join(cwd, 'graph');
      cpSync(whole, graph, { recursive: true });
      const chosen = way();
      const end = await run(lineOf(command, graph), cwd, chosen);
      if (typeof chosen.stdout === 'number') closeSync(chosen.stdout);
      const told =
        (STACK.test(end.err) ? `a stack: ${end.err}` : null) ??
        (end.signal !== null && end.signal !== 'SIGINT' ? `ended by ${end.signal}` : null) ??
        (end.heard !== null && end.heard > HEARD_MS ? `heard Ctrl-C after ${end.heard} ms` : null) ??
        (await wrong(end, graph, command.name));
      if (told) failed.push(`${command.name}: ${told.slice(0, 400)}`);
      rmSync(cwd, { recursive: true, force: true });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed;
}

const isWhole = async (graph: string): Promise<string | null> => {
  const { damages, articles } = await checkStore(graph);
  if (damages.length > 0) return `the graph is damaged: ${damages.join(', ')}`;
  return articles > 1 ? `${articles} articles where there was one` : null;
};

test('every command ends quietly whose reader has gone: | head -1', async () => {
  const failed = await everyCommand(
    () => ({ stdout: 'pipe', meanwhile: ({ stdout }) => stdout!.once('data', () => stdout!.destroy()) }),
    ({ status, err }) =>
      /EPIPE|fault of the program/.test(err) ? err : status === null || status <= 2 ? null : `exit ${status}`,
  );
  expect(failed).toEqual([]);
}, 300_000);

test('every command ends by itself whose outputs are closed: >&- 2>&-', async () => {
  const failed = await everyCommand(
    () => ({ stdout: 'pipe', shell: 'exec "$0" "$@" >&- 2>&-' }),
    ({ status, wrote }) => (wrote !== '' ? `wrote ${wrote}` : status === null || status <= 2 ? null : `exit ${status}`),
  );
  expect(failed).toEqual([]);
}, 300_000);

(hasFull ? test : test.skip)(
  'every command says so, and fails, that cannot write its result: > /dev/full',
  async () => {
    const said = new Set<string>();
    const failed = await everyCommand(
      () => ({ stdout: openSync('/dev/full', 'w') }),
      ({ status, err }, _, name) => {
        const says = /standard output cannot be written: the disk is full\.\n/.test(err);
        if (says) said.add(name);
        if (/fault of the program/.test(err)) return err;
        return says && status !== 1 ? `exit ${status}` : null;
      },
    );
    expect(failed).toEqual([]);
    expect([...said]).toEqual(expect.arrayContaining(QUICK));
  },
  300_000,
);

test('Ctrl-C ends every command within two seconds, and the graph is whole', async () => {
  // now before it has begun, now at work
  let number = 0;
  const failed = await everyCommand(
    () => {
      const after = 150 + 120 * (number++ % 5);
      return { stdout: 'pipe', meanwhile: (_, interrupt) => void setTimeout(interrupt, after) };
    },
    (_, graph) => isWhole(graph),
  );
  expect(failed).toEqual([]);
}, 300_000);

test('whoever adds a command or an argument is told what to say here', () => {
  for (const command of commands) expect(lineOf(command, 'graph').length).toBeGreaterThan(1);
});
