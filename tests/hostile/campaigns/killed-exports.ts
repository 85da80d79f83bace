import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { missingForServer, startServer } from '../../graph-export/neo4j-server/server.js';
import { empty, held } from '../database-held.js';
import { Chance } from '../generate/chance.js';
import { makeGraphs } from '../store/crash-commands.js';
import type { Campaign } from './types.js';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
/** A kill may come so much later than an export ends by itself. */
const BEYOND = 1.1;
const LOOK_MS = 50;

/**
 * Exports into a real database killed (kill -9) at any moment: it holds what it held before or what was exported, whole, and the
 * same command run again makes it hold what was exported.
 */
export const campaign: Campaign = async ({ tries, seed, from = 0, onCase }) => {
  const missing = existsSync(MAIN) ? missingForServer() : 'the program is not built: npm run build';
  if (missing) return { tried: 0, failed: [missing] };
  const root = mkdtempSync(join(tmpdir(), 'wiregraph-killed-exports-'));
  const server = await startServer();
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const failed: string[] = [];
  const ends = { before: 0, after: 0 };
  try {
    const { whole, half } = (await makeGraphs(root)).folders;
    const send = (
      graph: string,
      { anew, after }: { readonly anew: boolean; readonly after?: number },
    ): Promise<Ended> => {
      const words = ['export', 'neo4j', '-g', graph, '--uri', server.uri, '--name', 'killed'];
      return run([...words, ...(anew ? ['--replace'] : [])], server.password, after);
    };
    const know = async (graph: string): Promise<Known> => {
      const start = Date.now();
      const { code, said } = await send(graph, { anew: true });
      if (code !== 0) throw new Error(`an export that nobody kills: exit ${code}: ${said}`);
      return { graph, ms: Date.now() - start, holds: await held(driver) };
    };
    await empty(driver);
    // each is exported in the place of the other, as they are later
    await know(whole);
    const versions = [await know(half), await know(whole)] as const;
    for (let number = from; number < tries; number++) {
      onCase?.(number, failed);
      const [before, after] = number % 2 === 0 ? [versions[1], versions[0]] : versions;
      const chance = new Chance(seed, number);
      // most while it writes, not while it starts and reads
      const share = (chance.onceIn(4) ? 0 : 0.5) + chance.below(500) / 1000;
      const moment = Math.floor(share * BEYOND * after.ms);
      const wrong = (what: string): void => void failed.push(`export ${number} killed after ${moment} ms: ${what}`);
      if ((await held(driver)) !== before.holds) {
        await empty(driver);
        await send(before.graph, { anew: true });
      }
      // all of it, or only what is different
      const anew = chance.onceIn(2);
      await send(after.graph, { anew, after: moment });
      await settled(driver);
      const now = await held(driver);
      if (now === before.holds) ends.before++;
      else if (now === after.holds) ends.after++;
      else wrong('the database holds neither what it held before nor what was exported');
      const again = await send(after.graph, { anew });
      if (again.code !== 0) wrong(`run again, exit ${again.code}: ${again.said.slice(0, 300)}`);
      else if ((await held(driver)) !== after.holds) wrong('run again, the database holds something else');
    }
  } finally {
    await driver.close();
    await server.stop();
    rmSync(root, { recursive: true });
  }
  const figures = [`the database held what it held before: ${ends.before}; what was exported: ${ends.after}`];
  return { tried: tries - from, failed, figures };
};

interface Known {
  readonly graph: string;
  readonly ms: number;
  readonly holds: string;
}

/** How a command ended: its exit code is null where it was killed. */
interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Waits until the server has noticed that whoever was writing is gone. */
async function settled(driver: Driver): Promise<void> {
  for (;;) {
    const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS open');
    if (records[0]!.get('open') <= 1) return;
    await wait(LOOK_MS);
  }
}

function run(line: readonly string[], password: string, after?: number): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...line], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NEO4J_PASSWORD: password },
  });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, said });
    }),
  );
}
