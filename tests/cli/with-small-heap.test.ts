import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Holds 40 MB and lets go of 800 MB that outlived a few rounds each; prints the most that the heap was, in megabytes. */
const CHURN = `
const held = Array.from({ length: 400_000 }, (_, at) => ({ at, words: [at, at + 1] }));
let [most, kept] = [0, []];
for (let round = 0; round < 400; round++) {
  kept.push(Array.from({ length: 20_000 }, (_, at) => ({ at, round })));
  if (kept.length > 20) kept = [];
  most = Math.max(most, process.memoryUsage().heapTotal);
}
console.log(held.length > 0 && Math.round(most / 1e6));
`;

const mostOf = (script: string): number =>
  Number(
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8' }),
  );

test('what is let go of does not pile up while a whole graph is read', () => {
  const module = JSON.stringify(fileURLToPath(new URL('../../cli/with-small-heap.ts', import.meta.url)));
  const small = mostOf(`import { withSmallHeap } from ${module}; await withSmallHeap(async () => { ${CHURN} });`);
  const usual = mostOf(CHURN);
  expect(usual).toBeGreaterThan(small * 1.2);
}, 60_000);

test('nor does the room for young objects grow meanwhile', () => {
  const module = JSON.stringify(fileURLToPath(new URL('../../cli/with-small-heap.ts', import.meta.url)));
  const young = `
    import { getHeapSpaceStatistics } from 'node:v8';
    const room = () => Math.round(getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size / 1e6);`;
  const churn = CHURN.replace(/console\.log.*/, '');
  const small = mostOf(
    `${young} import { withSmallHeap } from ${module}; await withSmallHeap(async () => { ${churn} console.log(room()); });`,
  );
  const usual = mostOf(`${young} ${churn} console.log(room());`);
  expect(usual).toBeGreaterThan(small * 1.5);
}, 60_000);
