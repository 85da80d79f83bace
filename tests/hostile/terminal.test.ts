import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../cli/declare/index.js';
import { runCommandLine } from '../../cli/run-command-line.js';
import { capture } from '../cli/capture.js';

/**
 * Articles written to steer the terminal of whoever reads about them: escapes, the clipboard, links, C1 controls and direction
 * overrides in names, words, titles, outlets, addresses and file names. Whatever a command prints of them, and whatever it says
 * of what is wrong with them, has none of it.
 */
const ESC = '\u001b';
const CLIPBOARD = `${ESC}]52;c;cHduZWQ=\u0007`;
const LINK = `${ESC}]8;;http://link.example${ESC}\\`;
const STEER = `${CLIPBOARD}${LINK}${ESC}[2J${ESC}[31m\u009b1A\u009d0;x\u009c\u202e\u2066\u007f\b\r`;

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-terminal-'));
const graph = join(folder, 'graph');
const at = (...parts: string[]): string => join(folder, ...parts);

const LINES = [
  {
    text: `Bo ${CLIPBOARD} Marsh, the minister, met Ada Lund in Orlin on Friday. "It is good for ${STEER} the town," Bo ${CLIPBOARD} Marsh said.`,
    title: `Talks ${STEER} in Orlin`,
    outlet: `Orlin ${STEER} Post`,
    url: `https://post.example/${STEER}`,
    date: '2031-05-02',
  },
  {
    text: `Cy Marsh, the mayor, met Ada Lund in Orlin on Saturday. Cy Marsh condemned the ${STEER} Harbour Bill. "It is a disgrace ${STEER}," said Cy Marsh of the town.`,
    title: `${STEER}`,
    date: '2031-05-03',
  },
];

beforeAll(async () => {
  mkdirSync(at('in'));
  writeFileSync(at('in', 'feed.jsonl'), LINES.map((line) => JSON.stringify(line)).join('\n'));
  writeFileSync(
    at('in', `name${CLIPBOARD}\u202e.txt`),
    'Chancellor Cyra Vale condemned Prime Minister Bo Marsh in a speech on Friday.',
  );
  writeFileSync(
    at('in', 'tag.md'),
    `---\ntitle: !x${STEER} "T"\n---\nAda Lund met Cyra Vale in Oslo on Friday, her spokesman said.`,
  );
  writeFileSync(at('bad.jsonl'), `${STEER}\n{"text": 5, "title": "${CLIPBOARD}"}\n`);
  writeFileSync(at('bad.conllu'), `1\t${STEER}\n`);
  mkdirSync(at('odd'));
  writeFileSync(at('odd', 'decisions.json'), JSON.stringify({ [STEER]: [{ [CLIPBOARD]: STEER }] }));
  await capture(() => runCommandLine(['build', at('in'), '-g', graph, '--workers', '0']));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const on = ['-g', graph];
/** Every command that prints, in its forms, and the errors that repeat what was typed or found. */
const LINES_TYPED: readonly (readonly string[])[] = [
  ['build', at('in'), at('bad.jsonl'), at(`no${STEER}.txt`), '-g', at('other'), '--workers', '0'],
  ['build', at('in'), '--json', '-g', at('again'), '--workers', '0'],
  ['build', at('in'), '-g', at('odd')],
  ['add', at('in'), at('bad.jsonl'), ...on],
  ['add', at('in'), '--json', ...on],
  ['remove', `zz${STEER}`, ...on],
  ['remove', at('in', 'feed.jsonl'), '-g', at('again')],
  ['remove', at('in', 'tag.md'), '--json', '-g', at('other')],
  ['articles', ...on],
  ['articles', '--json', ...on],
  ['refresh', ...on],
  ['refresh', '--json', ...on],
  ['rebuild', ...on],
  ['rebuild', '--json', ...on],
  ['check', ...on],
  ['check', '--repair', '--json', ...on],
  ['check', '-g', at('odd')],
  ['query', 'who met Ada Lund', ...on],
  ['query', 'who met Ada Lund', '--json', ...on],
  ['query', 'Marsh', ...on],
  ['query', 'what did Marsh say', '--include', 'all', ...on],
  ['query', `who met ${STEER}`, ...on],
  ['query', 'who met Ada Lund', '--since', STEER, ...on],
  ['explain', 'who met Ada Lund', ...on],
  ['explain', 'who met Ada Lund', '--json', ...on],
  ['explain', 'who met Marsh', ...on],
  ['explain', at('in', 'feed.jsonl')],
  ['why', 'Marsh', ...on],
  ['why', 'Marsh', 'Ada Lund', '--json', ...on],
  ['why', `Bo ${CLIPBOARD} Marsh`, ...on],
  ['merge', 'Marsh', 'Ada Lund', ...on],
  ['merge', STEER, STEER, ...on],
  ['split', 'Marsh', ...on],
  ['never', 'Marsh', 'Ada Lund', ...on],
  ['reject', 'said', 'Marsh', ...on],
  ['reject', STEER, 'Marsh', ...on],
  ['reject', 'met', 'Ada Lund', '--all', '--note', STEER, ...on],
  ['reject', 'met', 'Ada Lund', '--all', '--undo', '--json', ...on],
  ['draw', ...on],
  ['draw', '--around', 'Marsh', ...on],
  ['draw', '--around', STEER, ...on],
  ['draw', '-o', at(STEER), ...on],
  ['export', 'html', ...on],
  ['export', 'json', ...on],
  ['export', 'gexf', ...on],
  ['export', 'graphml', ...on],
  ['export', 'csv', '--table', 'nodes', ...on],
  ['export', 'csv', '--table', 'evidence', ...on],
  ['export', 'csv', '-o', at('in', 'feed.jsonl', STEER), ...on],
  ['export', 'json', '-o', at('none', STEER), ...on],
  ['export', 'jsonld', ...on],
  ['export', 'markdown', '-o', at('notes'), ...on],
  ['export', 'markdown', '-o', at('in', 'feed.jsonl', STEER), ...on],
  ['export', 'neo4j-admin', '-o', at('bulk'), ...on],
  ['export', 'neo4j-admin', '-o', at('in', 'feed.jsonl', STEER), ...on],
  ['review', ...on],
  ['export', 'neo4j', '--uri', `nonsense${STEER}`, ...on],
  ['extract', at('in'), at('bad.jsonl'), '--workers', '0'],
  ['extract', at('in'), at('bad.jsonl'), '--workers', '0', '--texts'],
  ['block', '--list'],
  ['block', STEER],
  ['annotate', at('in')],
  ['annotate', at('in'), '--format', 'json'],
  ['annotate', '--tokens', at('bad.conllu')],
  ['annotate', at('in'), '--format', STEER],
  ['clean', at('in'), at('bad.jsonl')],
  ['clean', at('in'), '--json'],
  ['missed', at('in')],
  ['missed', at('in'), '--json'],
  ['completion', STEER],
  [STEER],
  ['query', STEER, `--${STEER}`],
  ['articles', '-g', at(STEER)],
];

/** Commands that do not end by themselves; what they show comes from the same answers and passes `tests/cli/console`. */
const STAYING = ['console', 'serve', 'mcp'];

const STEERS = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

beforeAll(() => {
  process.env.NEO4J_PASSWORD ??= 'none';
});

/** Commands that came upon what would steer, and took it out. */
const disarmed = new Set<string>();

test.each(
  LINES_TYPED.map(
    (argv) =>
      [
        argv
          .join(' ')
          .replaceAll(folder, '')
          .replace(/[^\x20-\x7e]/g, '·')
          .slice(0, 70),
        argv,
      ] as const,
  ),
)(
  '%s',
  async (_, argv) => {
    const { out, err } = await capture(() => runCommandLine(argv));
    expect(out.match(new RegExp(`.{0,40}${STEERS.source}.{0,20}`, 'u'))).toBeNull();
    expect(err.match(new RegExp(`.{0,40}${STEERS.source}.{0,20}`, 'u'))).toBeNull();
    expect(err).not.toMatch(/\n\s+at .*[:(]\d+/);
    expect(`${out}${err}`).not.toBe('');
    if (/\ufffd|\\u00(?:1b|9b)/.test(out + err)) disarmed.add(argv[0]!);
  },
  60_000,
);

test('what would steer did come to the commands', () => {
  const met = [
    'build',
    'add',
    'remove',
    'articles',
    'query',
    'explain',
    'why',
    'reject',
    'draw',
    'export',
    'extract',
    'annotate',
    'clean',
  ];
  expect(met.filter((name) => !disarmed.has(name))).toEqual([]);
});

test('every command that prints is among them', () => {
  const typed = (name: string): boolean =>
    LINES_TYPED.some((argv) => name.split(' ').every((word, position) => argv[position] === word));
  expect(commands.map(({ name }) => name).filter((name) => !typed(name) && !STAYING.includes(name))).toEqual([]);
});
