import { Readable } from 'node:stream';
import { runBlocks } from '../../../cli/commands/block.js';
import { blockSteps } from '../../../src/graph/index.js';
import { capture } from '../capture.js';

/** What a block command answers to some lines, and its exit code. */
async function answers(...lines: readonly (object | string)[]) {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const { result, out } = await capture(() => runBlocks('-', {}, Readable.from([Buffer.from(text)])));
  const told = out.split('\n').filter((line) => line !== '');
  return { code: result, told: told.map((line) => JSON.parse(line)) };
}

const version = (id: string, date: string) => ({ id, url: 'https://news.example/1', date });

test('every block is answered by the number of its results, and the results', async () => {
  const { code, told } = await answers(
    { step: 'versions', items: 2 },
    version('a', '2031-05-02'),
    version('b', '2031-05-03'),
    { step: 'keys', items: 1 },
    { root: 'a/000000', type: 'person', name: 'Ada Lund', first: { article: 'a', entity: 'e1' } },
    { step: 'versions', items: 0 },
  );
  expect(code).toBe(0);
  expect(told).toEqual([
    { results: 1 },
    'a',
    { results: 1 },
    { root: 'a/000000', key: 'person:ada-lund' },
    { results: 0 },
  ]);
});

test('a block is answered before the next one comes', async () => {
  const told: string[] = [];
  let asked = 0;
  async function* input() {
    yield Buffer.from('{"step":"versions","items":1}\n{"id":"a","url":null,"date":null}\n');
    // the answer must be out by the time somebody reads on
    for (let wait = 0; wait < 100 && told.length === 0; wait++) await new Promise((resolve) => setTimeout(resolve, 10));
    asked = told.length;
  }
  const write = process.stdout.write;
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    told.push(String(chunk));
    for (const one of rest) if (typeof one === 'function') one();
    return true;
  }) as typeof write;
  try {
    await runBlocks('-', {}, input());
  } finally {
    process.stdout.write = write;
  }
  expect(asked).toBe(1);
});

test.each([
  ['no step of that name', [{ step: 'nothing', items: 1 }, {}], /line 1: there is no step “nothing”/],
  ['an item that is no JSON', [{ step: 'versions', items: 1 }, '{'], /line 2: is no JSON/],
  ['items without a step', [{ id: 'a' }], /line 1: is no \{"step"/],
  ['a block that ends early', [{ step: 'versions', items: 3 }, {}], /line 1: 3 items were to come, and 1 came/],
  ['items of another step', [{ step: 'identity', items: 1 }, { name: 'a' }], /line 1: step “identity” cannot use/],
])('%s is told, and the exit code is 1', async (_, lines, expected) => {
  const { code, told } = await answers(...lines);
  expect(code).toBe(1);
  expect(told.at(-1).error).toMatch(expected);
});

test('a block that cannot be used keeps no other from being answered', async () => {
  const { told } = await answers({ step: 'nothing', items: 1 }, {}, { step: 'versions', items: 1 }, version('a', ''));
  expect(told.slice(1)).toEqual([{ results: 0 }]);
});

test('every step is listed with what goes in and what comes out', async () => {
  const { out } = await capture(() => runBlocks(undefined, { list: true }));
  for (const { name } of [...blockSteps, { name: 'write' }]) expect(out).toMatch(new RegExp(`^${name} .*->`, 'm'));
});

test('a file is no input', async () => {
  await expect(runBlocks('blocks.jsonl')).rejects.toThrow('pipe blocks in');
});
