import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fitExponent } from '../fit-exponent.js';
import { PAGE_SHAPES, PICTURE_SHAPES, SET_SHAPES, TEXT_SHAPES } from '../generate/shapes.js';
import type { Measured } from '../measure-shape.js';
import { processorMs } from '../processor-ms.js';
import type { Asked, Outcome } from './types.js';

/** Characters of each step. */
const SIZES = [50_000, 100_000, 200_000, 400_000, 800_000];
/** Time may grow by no greater power of the size. */
const MOST_EXPONENT = 1.15;
/** What is linear at first and then no more shows in the last doubling, which one slow moment of the machine can lift too. */
const MOST_AT_LAST = 1.5;
/** Steps faster than this tell of start-up and of the collector more than of growth, in milliseconds. */
const FLOOR_MS = 150;
/** So long may the largest take: an article of 2 MB takes no more than a minute, and this is 0.4 of it. */
const MOST_MS = 24_000;
const MOST_MB = 600;
/** So much processor time all sizes of a shape may take together. */
const PATIENCE_MS = Number(process.env.CAMPAIGN_PATIENCE_MS ?? 150_000);
const LOOK_MS = 2000;

export const SHAPES: readonly string[] = [TEXT_SHAPES, PAGE_SHAPES, SET_SHAPES, PICTURE_SHAPES].flatMap(Object.keys);

/**
 * Every shape in five sizes, each shape in a process of its own: time must grow linearly, or nearly, and memory stay bounded.
 * @param tries how many of the sizes, from the smallest; the rest of the options as everywhere
 */
export async function campaign({ tries, only, from = 0, onCase }: Asked): Promise<Outcome> {
  const failed: string[] = [];
  const figures: string[] = [];
  const sizes = SIZES.slice(0, Math.max(2, Math.min(tries, SIZES.length)));
  const shapes = SHAPES.filter((shape) => only === undefined || shape.includes(only)).slice(from);
  for (const shape of shapes) {
    const steps = await measure(shape, sizes);
    const last = steps.at(-1);
    const counted = steps.filter(({ ms }) => ms >= FLOOR_MS);
    const exponent = counted.length < 2 ? null : fitExponent(counted);
    figures.push(
      `${shape}: ${steps.map(({ size, ms }) => `${size / 1000} k ${Math.round(ms)} ms`).join(', ')}${exponent === null ? '' : `, exponent ${exponent.toFixed(2)}`}, ${last?.mb ?? '?'} MB`,
    );
    process.stderr.write(`${figures.at(-1)}\n`);
    if (steps.length < sizes.length)
      failed.push(
        `${shape}: ${sizes[steps.length]! / 1000} k did not end within ${PATIENCE_MS / 1000} s of processor time`,
      );
    else if (exponent !== null && exponent > MOST_EXPONENT) failed.push(`${shape}: exponent ${exponent.toFixed(2)}`);
    else if (exponent !== null && fitExponent(counted.slice(-2)) > MOST_AT_LAST)
      failed.push(`${shape}: exponent ${fitExponent(counted.slice(-2)).toFixed(2)} at the last doubling`);
    else if (last!.ms > MOST_MS) failed.push(`${shape}: ${Math.round(last!.ms)} ms for ${last!.size / 1000} k`);
    if (last && last.mb > MOST_MB) failed.push(`${shape}: ${last.mb} MB of memory`);
  }
  void onCase;
  return { tried: shapes.length, failed, figures };
}

/** What a process of its own measures; fewer steps than sizes where it took too long or broke. */
function measure(shape: string, sizes: readonly number[]): Promise<Measured[]> {
  return new Promise((resolve) => {
    const steps: Measured[] = [];
    const child = fork(fileURLToPath(new URL('../measure-shape.ts', import.meta.url)), [shape, ...sizes.map(String)]);
    const timer = setInterval(() => processorMs(child.pid!) > PATIENCE_MS && child.kill('SIGKILL'), LOOK_MS);
    child.on('message', (step: Measured) => steps.push(step));
    child.on('exit', () => {
      clearInterval(timer);
      resolve(steps);
    });
  });
}
