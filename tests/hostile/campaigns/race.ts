import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCK_FILE } from '../../../src/graph/store/graph-folder.js';
import { Chance } from '../generate/chance.js';
import type { Campaign } from './types.js';

const TAKER = fileURLToPath(new URL('../race/take-lock.ts', import.meta.url));
const TAKERS = 6;
const LONG_AGO = new Date('2020-01-01');

/** Locks that hold nobody: of the dead, of other containers long ago, and what no writer left. */
const LEFT: readonly ((number: number) => string)[] = [
  (number) => JSON.stringify({ pid: 999_999_999, started: '1', owner: `${number}` }),
  (number) => JSON.stringify({ pid: 1, started: '1', space: 'pid:[1]', owner: `${number}` }),
  () => '',
  () => '{}',
  () => '{"pid":-1}',
  (number) => `no lock ${number}`,
];

interface Said {
  readonly holds?: boolean;
  readonly said?: string;
}

/** Several processes take one folder's lock at one moment: one of them holds it, the others are told in a sentence. */
export const campaign: Campaign = async ({ tries, seed, from = 0, onCase }) => {
  const failed: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-race-'));
  const takers = await Promise.all(Array.from({ length: TAKERS }, () => begin()));
  try {
    for (let number = from; number < from + tries; number++) {
      onCase?.(number, failed);
      const chance = new Chance(seed, number);
      const lock = join(folder, LOCK_FILE);
      // one in four begins without a lock
      if (!chance.onceIn(4)) {
        writeFileSync(lock, chance.of(LEFT)(number));
        utimesSync(lock, LONG_AGO, LONG_AGO);
      }
      const said = await Promise.all(takers.map((taker) => ask(taker, folder)));
      const holders = said.filter(({ holds }) => holds).length;
      if (holders !== 1) failed.push(`race ${number}: ${holders} hold the lock`);
      const odd = said.find(({ holds, said: words }) => !holds && !/is writing this graph; wait/.test(words ?? ''));
      if (odd) failed.push(`race ${number}: ${odd.said}`);
      await Promise.all(takers.map((taker) => ask(taker, null)));
      const left = readdirSync(folder);
      if (left.length > 0) {
        failed.push(`race ${number}: leaves ${left.join(', ')}`);
        for (const name of left) rmSync(join(folder, name), { recursive: true });
      }
    }
  } finally {
    for (const taker of takers) taker.kill();
    rmSync(folder, { recursive: true });
  }
  return { tried: tries, failed };
};

function begin(): Promise<ChildProcess> {
  const taker = fork(TAKER, { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve) => taker.once('message', () => resolve(taker)));
}

function ask(taker: ChildProcess, take: string | null): Promise<Said> {
  return new Promise((resolve) => {
    taker.once('message', (said: Said) => resolve(said));
    taker.send({ take });
  });
}
