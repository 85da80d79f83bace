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

/** Files that write to a stream by themselves, and why they may. */
const DOOR = ['cli/door.ts'];

test('nothing is written round the door', () => {
  const files = ['cli', 'src', 'graph-export'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('html/page/'))
      .map((file) => `${folder}/${file}`),
  );
  const WRITES =
    /\b(?:stdout|stderr)\s*\.\s*write\(|\bwriteSync\(\s*(?:1|2|process)|\bconsole\s*\.\s*(?:log|info|warn|error|debug|table)\(/;
  const code = (file: string): string =>
    readFileSync(new URL(file, root), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  expect(files.filter((file) => WRITES.test(code(file)))).toEqual(DOOR);
});
