import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringUpToDate, loadGraph, openStore } from '../../../src/graph/index.js';
import { syntheticArticles } from '../../benchmarks/graph/synthetic-articles.js';
import { Chance } from '../generate/chance.js';
import { hashOfGraph } from '../hash-of-graph.js';
import { DISK_COMMANDS, type DiskCommand } from '../store/disk-commands.js';
import { readByAnother, spoilRecords } from '../store/spoilt-graphs.js';
import type { Campaign } from './types.js';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../../seeds/articles', import.meta.url));
/** More bytes free than any of the commands needs for its graph, and for the smallest output. */
const [ENOUGH, ENOUGH_BESIDE] = [800_000, 65_536];
const BLOCK = 4096;
const OLD_OUTPUT = 'what was there before';

/** What a command leaves. */
interface Left {
  readonly graph: string | null;
  readonly files: readonly string[];
  /** bytes it wrote into the output folder */
  readonly bytes: number;
}

/**
 * Full disks: real file systems in memory with a little room left, from nothing to enough. Every command ends by itself with a
 * sentence or with success, the graph is the one before or the one after, and so is each file it writes.
 */
export const campaign: Campaign = async ({ tries, seed, only, from = 0, onCase }) => {
  const root = mkdtempSync(join(tmpdir(), 'wiregraph-disk-'));
  const failed: string[] = [];
  const ends = new Map<string, number>();
  try {
    if (!existsSync(MAIN)) return { tried: 0, failed: ['the program is not built: npm run build'], figures: [] };
    const { graphs, words } = await makeReady(root);
    const commands = DISK_COMMANDS.filter((command) => only === undefined || command.words.join(' ').includes(only));
    const known = new Map<DiskCommand, Left>();
    const sizes = Math.ceil(tries / commands.length);
    for (let number = from; number < tries; number++) {
      onCase?.(number, failed);
      const command = commands[number % commands.length]!;
      const size = Math.floor(number / commands.length);
      const isNew = command.words[0] === 'build' && size % 2 === 0;
      const before = graphs[command.on ?? 'plain'];
      const setUp = (graph: string, out: string): string[] => {
        mkdirSync(out, { recursive: true });
        if (!isNew) cpSync(before, graph, { recursive: true });
        for (const file of command.writes ?? []) writeFileSync(join(out, file), OLD_OUTPUT);
        const filled = command.words.map((word) => words[word] ?? word.replace('OUT', out));
        return [MAIN, ...filled, ...(command.words[0] === 'extract' ? [] : ['-g', graph])];
      };
      if (!known.has(command)) {
        const [graph, out] = [join(root, `after-${known.size}`), join(root, `out-${known.size}`)];
        const { status, stderr } = spawnSync(process.execPath, setUp(graph, out), { encoding: 'utf8' });
        if (status !== 0)
          return { tried: 0, failed: [`${command.words.join(' ')} with room enough: ${stderr}`], figures: [] };
        known.set(command, left(graph, out));
      }
      const after = known.get(command)!;
      const disk = join(root, `disk-${number}`);
      mkdirSync(disk);
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]);
      if (mounted.status !== 0)
        return { tried: number - from, failed: ['no file system can be mounted here'], figures: [] };
      try {
        const beside = join(root, `beside-${number}`);
        const graph = join(command.full === 'graph' ? disk : beside, 'graph');
        const out = join(command.full === 'graph' ? beside : disk, 'out');
        mkdirSync(beside);
        const argv = setUp(graph, out);
        // every command with sizes from nothing to enough
        const enough = command.full === 'graph' ? ENOUGH : after.bytes + ENOUGH_BESIDE;
        const room = roomOf({ size, sizes, enough }, new Chance(seed, number));
        fillUp(disk, room);
        const { status, signal, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', timeout: 120_000 });
        const wrong = (what: string): void =>
          void failed.push(`${command.words.slice(0, 2).join(' ')} with ${room} bytes free: ${what}`);
        if (signal) wrong(`ended by ${signal}: ${stderr.slice(-300)}`);
        else if (/^ +at .*:\d+:\d+/m.test(stderr)) wrong(`a stack: ${stderr.slice(0, 400)}`);
        else if (status !== 0 && !/wiregraph: \S/.test(stderr))
          wrong(`exit ${status} without a sentence: ${stderr.slice(0, 200)}`);
        else if (/fault of the program/.test(stderr)) wrong(`takes it for a fault of its own: ${stderr.slice(0, 300)}`);
        ends.set(`exit ${status ?? signal}`, (ends.get(`exit ${status ?? signal}`) ?? 0) + 1);
        rmSync(join(disk, 'filler'), { force: true });
        const now = left(graph, out);
        if (existsSync(join(graph, 'articles.mdb')) && !isNew && command.on !== 'damaged') {
          const same = spawnSync(process.execPath, [MAIN, 'check', '-g', graph], { encoding: 'utf8' });
          if (same.status !== 0) wrong(`the graph afterwards: ${same.stderr.slice(0, 300)}`);
        }
        if (!isNew && now.graph !== hashOfGraph(before) && now.graph !== after.graph) {
          // what was mended and could not be read again for want of room is named, and read again where there is room
          const mends = command.on === 'damaged' && status !== 0;
          const named = mends && spawnSync(process.execPath, [MAIN, 'check', '-g', graph]).status !== 0;
          if (mends) spawnSync(process.execPath, argv);
          if (!named || left(graph, out).graph !== after.graph)
            wrong('the graph is neither the one before nor the one after');
        }
        const old = createHash('sha256').update(OLD_OUTPUT).digest('hex');
        const allowed = new Set([...after.files, ...(command.writes ?? []).map((file) => `${file} ${old}`)]);
        const others = now.files.filter((file) => !allowed.has(file));
        if (others.length > 0) wrong(`a file is neither the one before nor the one after: ${others[0]}`);
        if (status === 0 && now.files.join() !== after.files.join()) wrong('exit 0, and not all is written');
      } finally {
        spawnSync('umount', [disk]);
        rmSync(join(root, `beside-${number}`), { recursive: true, force: true });
      }
    }
  } finally {
    rmSync(root, { recursive: true });
  }
  return { tried: tries - from, failed, figures: [...ends].map(([end, times]) => `${end}: ${times}`) };
};

/** The graphs that commands begin with, and what stands for words of theirs. */
async function makeReady(root: string) {
  const graphs = { plain: join(root, 'plain'), old: join(root, 'old'), damaged: join(root, 'damaged') };
  const store = openStore(graphs.plain, { write: true });
  store.put([...syntheticArticles(6)]);
  bringUpToDate(store);
  await store.close();
  // what is read again has to be English
  execFileSync(process.execPath, [MAIN, 'build', SEEDS, '--workers', '0', '-g', graphs.old], { stdio: 'ignore' });
  cpSync(graphs.old, graphs.damaged, { recursive: true });
  await readByAnother(graphs.old);
  spoilRecords(join(graphs.damaged, 'articles.mdb'));
  const input = join(root, 'in.txt');
  writeFileSync(input, 'The minister Ada Lund met Bo Marsh in Orlin on Friday. "It is good for the town," said Marsh.');
  const graph = loadGraph(graphs.plain);
  const persons = graph.filterNodes((_, { type }) => type === 'person');
  const [name, other] = persons.map((node) => graph.getNodeAttribute(node, 'name'));
  return { graphs, words: { IN: input, NAME: name!, OTHER: other! } as Readonly<Record<string, string>> };
}

/** Bytes free in one of so many sizes: none in the first, enough in the last, and anywhere in its stretch in each between. */
function roomOf(
  { size, sizes, enough }: { readonly size: number; readonly sizes: number; readonly enough: number },
  chance: Chance,
): number {
  const stretch = enough / Math.max(1, sizes - 1);
  const isEdge = size === 0 || size === sizes - 1;
  return Math.round((size * stretch - (isEdge ? 0 : chance.below(stretch))) / BLOCK) * BLOCK;
}

/** Leaves so many bytes free. */
function fillUp(disk: string, room: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - room)));
}

function left(graph: string, out: string): Left {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  let bytes = 0;
  const files = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const read = readFileSync(path);
    bytes += Math.ceil(read.length / BLOCK) * BLOCK;
    return `${path.slice(out.length + 1)} ${createHash('sha256').update(read).digest('hex')}`;
  });
  return { graph: existsSync(join(graph, 'articles.mdb')) ? hashOfGraph(graph) : '', files: files.sort(), bytes };
}
