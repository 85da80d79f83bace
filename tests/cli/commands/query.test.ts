import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { capture } from '../capture.js';

/** Reading the model and the samples takes some seconds on a busy machine. */
const BUILD_LIMIT_MS = 120_000;

jest.setTimeout(BUILD_LIMIT_MS);

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-query-'));
const built = join(folder, 'graph');
const run = (...argv: string[]) => capture(() => runCommandLine(argv));

beforeAll(async () => {
  const samples = fileURLToPath(new URL('../../../seeds/articles', import.meta.url));
  expect((await run('build', samples, '-g', built, '--workers', '0')).result).toBe(0);
  // what the tables lack is made at the first question
  await run('query', 'who is Vladimir Putin', '-g', built);
}, BUILD_LIMIT_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Questions of every part that an answer may have: what is looked up when it is shown must still be there. */
describe('query prints the whole answer from a graph on the disk', () => {
  it.each([
    ['what happened in Saint Petersburg', 'meeting of Steve Witkoff and Vladimir Putin'],
    ['what happened in Sumy', 'Sumy'],
    ['meetings in April 2025', 'meeting of Steve Witkoff and Vladimir Putin'],
    ['who met Vladimir Putin', 'Steve Witkoff met Vladimir Putin'],
    ['timeline of Steve Witkoff', 'Steve Witkoff met Vladimir Putin'],
    ['how is Karoline Leavitt connected to Vladimir Putin', 'are connected in'],
    ['who is Steve Witkoff', 'mentions in'],
    ['statements by month', '2025-04'],
    ['most quoted', 'By statements'],
    ['which articles mention Sumy', 'articles mention Sumy'],
  ])('%s', async (question, holds) => {
    for (const way of [[], ['--json']]) {
      const { result, out, err } = await run('query', question, '-g', built, ...way);
      expect(err).toBe('');
      expect(result).toBe(0);
      if (way.length === 0) expect(out).toContain(holds);
      else expect(JSON.parse(out).question).toBeDefined();
    }
  });

  it('no answer is no success', async () => {
    expect((await run('query', 'who met Nobody Atall', '-g', built)).result).toBe(1);
  });
});
