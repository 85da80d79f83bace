import chalk from 'chalk';
import { runCommandLine } from '../../cli/run-command-line.js';
import { capture } from './capture.js';

const COMMAND = ['clean', 'seeds/articles/envoy-portal.txt'];
const coloured = async (...argv: string[]): Promise<boolean> => {
  chalk.level = 1;
  const { out } = await capture(() => runCommandLine(argv));
  expect(out).toContain('Witkoff');
  return out.includes('\u001b[');
};

const { NO_COLOR } = process.env;
beforeEach(() => {
  delete process.env.NO_COLOR;
});
afterAll(() => {
  chalk.level = 0;
  if (NO_COLOR !== undefined) process.env.NO_COLOR = NO_COLOR;
});

test('a terminal that shows colours gets them', async () => {
  expect(await coloured(...COMMAND)).toBe(true);
});

test.each([
  [...COMMAND, '--no-color'],
  ['--no-color', ...COMMAND],
  ['clean', '--no-color', COMMAND[1]!],
])('--no-color takes them out wherever it stands: %s %s %s', async (...argv) => {
  expect(await coloured(...argv)).toBe(false);
});

test('so does NO_COLOR, unless it is empty', async () => {
  process.env.NO_COLOR = '1';
  expect(await coloured(...COMMAND)).toBe(false);
  process.env.NO_COLOR = '';
  expect(await coloured(...COMMAND)).toBe(true);
});
