import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { jest } from '@jest/globals';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { capture } from '../capture.js';

const BUILD_LIMIT_MS = 120_000;
jest.setTimeout(BUILD_LIMIT_MS);

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-review-'));
const TEXTS = {
  'a.txt':
    'President Ada Lund met Bo Vik in Orvik on Monday. Ada Lund said that the bridge was safe. Ada Lund flew to Selm. Ada Lund thanked the nurses. Ada Lund laughed. Ada Lund said that the sea was calm. Ada Lund left.',
  'b.txt': 'Lund said that the fish were late. Karin Moe met Lund in Selm.',
  'c.txt': 'Tor Lund of Selm said that the mill was closed. Tor Lund left.',
};

const run = (...argv: string[]) => capture(() => runCommandLine(argv));
let graphs = 0;

/** A graph of its own, in which "Lund" is likely Ada Lund. */
async function built(): Promise<string> {
  const graph = join(folder, `graph-${graphs++}`);
  const { result } = await run('build', join(folder, 'texts'), '-g', graph, '--workers', '0');
  expect(result).toBe(0);
  return graph;
}

/** Goes through the likely joins with these keys typed, each after its question. */
async function reviewing(graph: string, ...typed: string[]) {
  const keys = Object.assign(new PassThrough(), { isTTY: true });
  const own = Object.getOwnPropertyDescriptor(process, 'stdin')!;
  Object.defineProperty(process, 'stdin', { value: keys, configurable: true });
  const typing = setInterval(() => {
    const line = typed.shift();
    if (line !== undefined) keys.write(`${line}\n`);
  }, 50);
  try {
    return await run('review', '-g', graph);
  } finally {
    clearInterval(typing);
    Object.defineProperty(process, 'stdin', own);
  }
}

const decisions = (graph: string): readonly { readonly decide: string }[] => {
  try {
    return (JSON.parse(readFileSync(join(graph, 'decisions.json'), 'utf8')) as { decisions: { decide: string }[] })
      .decisions;
  } catch {
    return [];
  }
};

beforeAll(() => {
  mkdirSync(join(folder, 'texts'));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, 'texts', name), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('review', () => {
  test.each([
    ['y', 'merge', '1 decided'],
    ['n', 'never', '1 decided'],
    ['l', null, '0 decided'],
    ['q', null, '0 decided'],
  ])('%s at a likely join writes %s', async (key, decide, told) => {
    const graph = await built();
    const { result, out } = await reviewing(graph, key);
    expect(result).toBe(0);
    expect(out).toContain('1 of 1: Lund, person, 2 mentions');
    expect(out).toContain('and Ada Lund, person');
    expect(out).toContain(told);
    expect(decisions(graph).map((each) => each.decide)).toEqual(decide === null ? [] : [decide]);
  });

  test('a join that was decided is not asked again, and holds', async () => {
    const graph = await built();
    await reviewing(graph, 'y');
    const { out } = await reviewing(graph);
    expect(out).toContain('No two names are likely');
    expect((await run('query', 'who met Karin Moe', '-g', graph)).out).toContain('Ada Lund met Karin Moe');
  });

  test('needs a terminal', async () => {
    const graph = await built();
    const { result, err } = await run('review', '-g', graph);
    expect(result).toBe(2);
    expect(err).toContain('review asks at a terminal');
  });
});
