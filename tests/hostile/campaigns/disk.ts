import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringUpToDate, openStore } from '../../../src/graph/index.js';
import { syntheticArticles } from '../../benchmarks/graph/synthetic-articles.js';
import { hashOfGraph } from '../hash-of-graph.js';
import type { Campaign } from './types.js';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
/** More bytes free than any of the commands needs. */
const ENOUGH = 800_000;
const BLOCK = 4096;

const COMMANDS: readonly (readonly string[])[] = [
  ['build', 'IN', '--workers', '0'],
  ['add', 'IN', '--workers', '0'],
  ['remove', 'wire/0.txt'],
  ['rebuild'],
  ['query', 'who met Fenlo Kasud'],
  ['compact'],
];

/**
 * Full disks: real file systems in memory with a little room left, from nothing to enough. Every command ends by itself with a
 * sentence or with success, and the graph is the one before or the one after.
 */
export const campaign: Campaign = async ({ tries, from = 0, onCase }) => {
  const root = mkdtempSync(join(tmpdir(), 'wiregraph-disk-'));
  const failed: string[] = [];
  const ends = new Map<string, number>();
  try {
    if (!existsSync(MAIN)) return { tried: 0, failed: ['the program is not built: npm run build'], figures: [] };
    const input = join(root, 'in.txt');
    writeFileSync(
      input,
      'The minister Ada Lund met Bo Marsh in Orlin on Friday. "It is good for the town," said Marsh.',
    );
    const before = join(root, 'before');
    await fill(before);
    // with room enough; LMDB puts words of its own in front of a sentence
    const known = new Map<string, string | null>();
    const afterwards = (argv: readonly string[]): string | null => {
      const words = argv.slice(0, -1);
      const name = words.join(' ');
      if (!known.has(name)) {
        const graph = join(root, `after-${known.size}`);
        cpSync(before, graph, { recursive: true });
        spawnSync(process.execPath, [...words, graph]);
        known.set(name, told(graph));
      }
      return known.get(name)!;
    };
    const sizes = Math.ceil(tries / COMMANDS.length);
    for (let number = from; number < tries; number++) {
      onCase?.(number, failed);
      const command = COMMANDS[number % COMMANDS.length]!;
      const size = Math.floor(number / COMMANDS.length);
      const disk = join(root, `disk-${number}`);
      mkdirSync(disk);
      const isNew = command[0] === 'build' && size % 2 === 0;
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]);
      if (mounted.status !== 0)
        return { tried: number - from, failed: ['no file system can be mounted here'], figures: [] };
      try {
        const graph = join(disk, 'graph');
        if (!isNew) cpSync(before, graph, { recursive: true });
        // every command with sizes from nothing to enough
        const room = Math.round((size * ENOUGH) / Math.max(1, sizes - 1) / BLOCK) * BLOCK;
        fillUp(disk, room);
        const argv = [MAIN, ...command.map((word) => (word === 'IN' ? input : word)), '-g', graph];
        const { status, signal, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', timeout: 120_000 });
        const wrong = (what: string): void => void failed.push(`${command[0]} with ${room} bytes free: ${what}`);
        if (signal) wrong(`ended by ${signal}: ${stderr.slice(-300)}`);
        else if (/^ +at .*:\d+:\d+/m.test(stderr)) wrong(`a stack: ${stderr.slice(0, 400)}`);
        else if (status !== 0 && !/wiregraph: \S/.test(stderr))
          wrong(`exit ${status} without a sentence: ${stderr.slice(0, 200)}`);
        ends.set(`exit ${status ?? signal}`, (ends.get(`exit ${status ?? signal}`) ?? 0) + 1);
        rmSync(join(disk, 'filler'), { force: true });
        const after = told(graph);
        if (after !== null && !(isNew && after === '')) {
          const same = spawnSync(process.execPath, [MAIN, 'check', '-g', graph], { encoding: 'utf8' });
          if (same.status !== 0 && !isNew) wrong(`the graph afterwards: ${same.stderr.slice(0, 300)}`);
        }
        if (!isNew && after !== told(before) && after !== afterwards(argv))
          wrong('the graph is neither the one before nor the one after');
      } finally {
        spawnSync('umount', [disk]);
      }
    }
  } finally {
    rmSync(root, { recursive: true });
  }
  return { tried: tries - from, failed, figures: [...ends].map(([end, times]) => `${end}: ${times}`) };
};

async function fill(folder: string): Promise<void> {
  const store = openStore(folder, { write: true });
  store.put([...syntheticArticles(6)]);
  bringUpToDate(store);
  await store.close();
}

/** Leaves so many bytes free. */
function fillUp(disk: string, room: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - room)));
}

/** A hash of the graph in a folder; empty where there is none. */
const told = (folder: string): string | null => (existsSync(join(folder, 'articles.mdb')) ? hashOfGraph(folder) : '');
