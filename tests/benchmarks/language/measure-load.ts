import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ENGLISH = new URL('../../../src/language/english.ts', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Milliseconds that loading the language takes in a fresh process, without Node's own start: the best of some. */
export function measureLoad(rounds: number, weights?: string): number {
  const script =
    `const { loadEnglish } = await import('${ENGLISH}'); const start = performance.now(); ` +
    `loadEnglish(${weights === undefined ? '' : JSON.stringify(weights)}); console.log(performance.now() - start);`;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const output = execFileSync('node', ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    best = Math.min(best, Number(output));
  }
  return best;
}
