import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { exceptColours, print, printJson, tell } from '../../cli/door.js';
import { capture } from './capture.js';

const root = new URL('../../', import.meta.url);

/** What no byte that reaches a terminal may be part of, colours of our own aside. */
const STEERS = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const HOSTILE = [
  ['a colour', '\u001b[31mred'],
  ['a title', '\u001b]0;owned\u0007'],
  ['the clipboard', '\u001b]52;c;cHduZWQ=\u0007'],
  ['a link', '\u001b]8;;http://evil.example\u001b\\click\u001b]8;;\u001b\\'],
  ['C1 CSI', '\u009b2J'],
  ['C1 OSC', '\u009d0;owned\u009c'],
  ['a carriage return', 'good\rbad'],
  ['backspaces', 'abc\b\b\bxyz'],
  ['a direction override', 'gpj\u202eexe'],
  ['an isolate', 'a\u2066b'],
  ['a delete', 'a\u007fb'],
] as const;

test.each(HOSTILE)('%s does not pass', async (_, hostile) => {
  const { out, err } = await capture(() => {
    print(hostile);
    print([{ text: hostile, tone: 'quote' }]);
    tell(hostile);
    printJson({ [hostile]: [hostile] });
  });
  expect(out).not.toMatch(STEERS);
  expect(err).not.toMatch(STEERS);
});

test('whatever is printed as JSON is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.constantFrom<0 | 2>(0, 2), async (text, indent) => {
      const { out } = await capture(() => printJson({ text }, indent));
      expect(out).not.toMatch(STEERS);
      expect(JSON.parse(out)).toEqual({ text });
    }),
  );
});

test('of escape sequences colours alone stay, where they are ours', () => {
  expect(exceptColours('\u001b[1mbold\u001b[22m')).toBe('\u001b[1mbold\u001b[22m');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
      expect(exceptColours(text).replace(/\u001b\[[\d;]*m/g, '')).not.toMatch(STEERS);
    }),
  );
});

/** Files that have a stream in their hands, and why they may. */
const DOOR: Readonly<Record<string, string>> = {
  'cli/door.ts': 'the door',
  'cli/write-output.ts': 'what a command gives, cleaned on its way',
  'cli/ask-password.ts': 'asks for a password in words that are cleaned',
  'cli/commands/review.ts': 'reads a line; what it prints goes through the door',
  'cli/main.ts': 'silences what packages print',
};
/** What tells of a stream and writes nothing to it. */
const ASKED = /\bprocess\s*\.\s*std(?:out|err)\s*\.\s*(?:isTTY|columns|rows|on\()/g;
const WAYS_ROUND = [
  /\bprocess\s*(?:\.\s*|\[['"`])std(?:out|err)\b/,
  /\bstd(?:out|err)\b[^=;{}]*\}?\s*=\s*process\b/,
  /from\s+['"](?:node:)?process['"]/,
  /\b(?:stdout|stderr)\s*\.\s*write\(/,
  /\bwrite(?:v|File)?Sync\(\s*(?:1|2|process)\b/,
  /\bfd:\s*[12]\b|\/dev\/(?:stdout|stderr|tty|fd)/,
  /\bconsole\s*(?:\.\s*(?:log|info|warn|error|debug|table|dir|trace|group)|\[)/,
  /\bemitWarning\(/,
];

const writesRound = (code: string): boolean => {
  const told = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(ASKED, '');
  return WAYS_ROUND.some((way) => way.test(told));
};

test.each([
  ['process.stdout.write(name);', true],
  ['const { stdout } = process; stdout.write(name);', true],
  ["process['stderr'].write(name);", true],
  ["import { stdout } from 'node:process';", true],
  ['pipeline(source, process.stdout);', true],
  ['writeSync(1, name);', true],
  ['writeFileSync(2, name);', true],
  ["createWriteStream('', { fd: 1 });", true],
  ["appendFileSync('/dev/stderr', name);", true],
  ['console.error(name);', true],
  ['console[level](name);', true],
  ['process.emitWarning(name);', true],
  ['if (process.stderr.isTTY) print(name);', false],
  ['const width = process.stdout.columns;', false],
  ['// process.stdout.write(name)', false],
  ['writeSync(file, name);', false],
  ["name: 'console',", false],
])('%s writes round the door: %s', (code, does) => {
  expect(writesRound(code)).toBe(does);
});

test('nothing is written round the door', () => {
  const files = ['cli', 'src', 'graph-export'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.includes('html/page/'))
      .map((file) => `${folder}/${file}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => writesRound(readFileSync(new URL(file, root), 'utf8'))).sort()).toEqual(
    Object.keys(DOOR).sort(),
  );
});
