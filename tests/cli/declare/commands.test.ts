import { Command } from 'commander';
import { commands, FAMILIES, sections } from '../../../cli/declare/index.js';
import { addCommands } from '../../../cli/declare/to-commander.js';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { fileFormats } from '../../../graph-export/formats/index.js';
import { capture } from '../capture.js';

const names = commands.map(({ name }) => name);

test.each(names)('%s has help with an example, and runs under its own name', async (name) => {
  const { result, out } = await capture(() => runCommandLine([...name.split(' '), '--help']));
  expect(result).toBe(0);
  expect(out).toMatch(new RegExp(`^Usage: wiregraph ${name} `));
  expect(out).toMatch(new RegExp(`\\nExamples?:\\n.*wiregraph ${name}`));
});

test.each(commands.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
  '%s: its example is a right command line: %s',
  async (_, example) => {
    const program = new Command('wiregraph').exitOverride();
    addCommands(program, () => {});
    const ran: string[] = [];
    const every = program.commands.flatMap((command) => [command, ...command.commands]);
    for (const command of every) command.action(() => void ran.push(command.name()));
    await program.parseAsync(wordsOf(example).slice(1), { from: 'user' });
    expect(ran).toHaveLength(1);
  },
);

/** The words of a shell's command line, from the program's name up to where the shell's own signs begin. */
function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
  const own = words.slice(words.findIndex((word) => word.endsWith('wiregraph'))).map((word) => word.replace(/\)$/, ''));
  const end = own.findIndex((word) => word === '>' || word === '|');
  return end < 0 ? own : own.slice(0, end);
}

test('the help lists every command in order, section by section', async () => {
  const { result, out } = await capture(() => runCommandLine(['--help']));
  expect(result).toBe(0);
  const listed = [...out.matchAll(/^ {2}(\w+) (?:\[|<|\s)/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');
  expect(listed).toEqual([...new Set(names.map((name) => name.split(' ')[0]!))]);
  for (const { heading } of sections) expect(out).toContain(`\n${heading}:\n`);
});

test('no name stands twice, and every family is said to be one', () => {
  expect(new Set(names).size).toBe(names.length);
  const families = new Set(names.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!));
  expect(Object.keys(FAMILIES)).toEqual([...families]);
});

test('every file format has its command', () => {
  expect(names).toEqual(expect.arrayContaining(fileFormats.map(({ name }) => `export ${name}`)));
});

test.each([
  ['an unknown command', ['marry'], 'unknown command'],
  ['a command without what it needs', ['build'], "missing required argument 'inputs'"],
  ['an unknown option', ['articles', '--colour'], 'unknown option'],
  ['a number that is none', ['query', 'who', '--rows', 'x'], '--rows: “x” is no whole number of 0 or more.'],
  ['a number too large', ['extract', 'x', '--workers', '300'], '--workers: “300” is no whole number from 0 to 256.'],
  ['a number too small', ['draw', '--limit', '0'], '--limit: “0” is no whole number of 1 or more.'],
  ['a word that is none of them', ['draw', '--relations', 'met,wed'], '--relations: “wed” is none of met,'],
  ['a choice that is none', ['export', 'csv', '--table', 'beds'], '--table: “beds” is none of edges, nodes, evidence.'],
  ['a span that is none', ['why', 'Lund', '--article', 'a', '--span', '9-3'], '--span: “9-3” is no span'],
  ['a day that no calendar has', ['query', 'who', '--since', '2025-02-29'], '--since: “2025-02-29” is no date'],
  ['a month that no calendar has', ['query', 'who', '--until', '2025-13'], '--until: “2025-13” is no date'],
])('%s is wrong usage, and is told', async (_, argv, told) => {
  const { result, out, err } = await capture(() => runCommandLine(argv));
  expect(err).toContain(told);
  expect(result).toBe(2);
  expect(out).toBe('');
});
