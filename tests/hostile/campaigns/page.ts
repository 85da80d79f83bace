import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticles } from '../../../src/articles/index.js';
import type { InputProblem, SourceArticle } from '../../../src/articles/types.js';
import { Chance } from '../generate/chance.js';
import { hostileFile } from '../generate/pages.js';
import type { Asked, Outcome } from './types.js';

/** So long may one file of some ten kilobytes take, in milliseconds of processor time. */
const MOST_MS = 4000;

const GOOD = 'Ada Lund met Bo Marsh in Orlin on Friday, and both spoke to reporters of the talks.';

/** Files that are to be one article each; the others hold several. */
const ONE = /\.(?:html|eml|docx|pdf|md|txt)(?:\.gz)?$/;

/** Hostile files: each gives articles or problems that name it, and the file beside it is read all the same. */
export async function campaign({ tries, seed, from = 0, onCase }: Asked): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-campaign-'));
  const good = join(folder, 'good.txt');
  writeFileSync(good, GOOD);
  const failed: string[] = [];
  const problems = new Map<string, number>();
  let [read, refused] = [0, 0];
  // libraries that break inside a callback of their own
  const stray: unknown[] = [];
  const onStray = (error: unknown): void => void stray.push(error);
  process.on('uncaughtException', onStray);
  process.on('unhandledRejection', onStray);
  try {
    for (let number = from; number < tries; number++) {
      onCase?.(number, failed);
      const { name, bytes } = hostileFile(new Chance(seed, number), number);
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const start = process.cpuUsage();
      const fault = await faultOf(path, good, (found) => {
        if ('problem' in found) {
          refused++;
          const kind = found.problem.replace(found.source, '…').slice(0, 90);
          problems.set(kind, (problems.get(kind) ?? 0) + 1);
        } else read++;
      });
      const ms = process.cpuUsage(start).user / 1000;
      if (fault) failed.push(`page ${name}: ${fault}`);
      else if (ms > MOST_MS) failed.push(`page ${name}: took ${Math.round(ms)} ms`);
      if (stray.length > 0) failed.push(`page ${name}: threw past its reader: ${String(stray.splice(0)[0])}`);
      rmSync(path);
    }
  } finally {
    process.off('uncaughtException', onStray);
    process.off('unhandledRejection', onStray);
    rmSync(folder, { recursive: true });
  }
  const unnamed = [...problems].filter(([kind]) => /could not be read/.test(kind));
  return {
    tried: tries,
    failed,
    figures: [
      `${read} articles read, ${refused} refused in a sentence, for ${problems.size} reasons`,
      ...unnamed.map(([kind, times]) => `${times} × ${kind}`),
    ],
  };
}

async function faultOf(
  path: string,
  good: string,
  note: (found: SourceArticle | InputProblem) => void,
): Promise<string | null> {
  let [problems, articles, goodOnes] = [0, 0, 0];
  try {
    for await (const found of readArticles([path, good])) {
      if (found.source === good) {
        goodOnes++;
        continue;
      }
      note(found);
      if (!found.source.startsWith(path)) return `gave what is of ${found.source}`;
      if ('problem' in found) {
        problems++;
        if (!found.problem.includes(path)) return `its problem does not name it: ${found.problem}`;
        if (found.problem.length > 1000 + path.length)
          return `its problem is a page of ${found.problem.length} letters`;
        if (/\n/.test(found.problem)) return `its problem is no sentence: ${found.problem}`;
      } else {
        articles++;
        if (!/\S/.test(found.text)) return 'gave an article without a text';
        for (const value of [found.title, found.outlet, found.url, found.date]) {
          if (value !== null && typeof value !== 'string') return `gave metadata that is ${typeof value}`;
        }
        if (found.date !== null && !/^\d{4}-\d\d-\d\d$/.test(found.date)) return `gave the date ${found.date}`;
      }
    }
  } catch (error) {
    return `threw ${(error as Error).stack?.split('\n').slice(0, 4).join(' ') ?? String(error)}`;
  }
  if (goodOnes !== 1) return `the file beside it gave ${goodOnes} articles`;
  if (ONE.test(path) && problems + articles !== 1) return `gave ${articles} articles and ${problems} problems`;
  if (problems + articles === 0) return 'gave neither an article nor a problem';
  return null;
}
