import { spawnSync } from 'node:child_process';
import { optionsOf } from '../../../cli/complete/surface.js';
import { commands } from '../../../cli/declare/index.js';
import { manualPage } from '../../../cli/declare/manual.js';

const page = manualPage('1.2.3');

test('names every command and each of its options', () => {
  for (const command of commands) {
    const start = page.indexOf(`\n.SS ${command.name.replace(/-/g, '\\-')}`);
    expect(start).toBeGreaterThan(0);
    const own = page.slice(start, page.indexOf('\n.S', start + 1));
    for (const { long } of optionsOf(command)) expect(own).toContain(long.replace(/-/g, '\\-'));
  }
});

const formatted = spawnSync('man', ['-l', '-'], {
  input: page,
  encoding: 'utf8',
  env: { ...process.env, MANWIDTH: '80' },
});
if (formatted.error) process.stderr.write('SKIPPED: no man to read the manual with (apt-get install man-db)\n');

(formatted.error ? test.skip : test)('man reads it without a complaint', () => {
  expect(formatted.stderr).toBe('');
  expect(formatted.status).toBe(0);
  expect(formatted.stdout).toContain('merge <one> <other>');
});
