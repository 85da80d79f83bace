import { Command } from 'commander';
import { commands } from '../../../cli/commands/index.js';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { capture } from '../capture.js';

test.each(Object.entries(commands))(
  '%s is registered under its name, with an example in its help',
  async (name, load) => {
    const program = new Command();
    (await load()).register(program, () => {});
    expect(program.commands.map((command) => command.name())).toEqual([name]);
    const { out } = await capture(() => runCommandLine([name, '--help']));
    expect(out).toMatch(new RegExp(`Examples?:\\n.*wiregraph ${name}`));
  },
);

test('the help lists every command in order', async () => {
  const { result, out } = await capture(() => runCommandLine(['--help']));
  expect(result).toBe(0);
  const listed = [...out.matchAll(/^ {2}(\w+) (?:\[|<|\s)/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');
  expect(listed).toEqual(Object.keys(commands));
});

test.each([
  ['an unknown command', ['marry']],
  ['a command without what it needs', ['build']],
  ['an unknown option', ['articles', '--colour']],
])('%s is wrong usage', async (_, argv) => {
  expect((await capture(() => runCommandLine(argv))).result).toBe(2);
});
