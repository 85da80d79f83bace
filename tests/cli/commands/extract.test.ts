import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractInputs } from '../../../cli/commands/extract.js';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { capture } from '../capture.js';

const TOY = new URL('../../build/toy-extractor.ts', import.meta.url).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-extract-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Extracts into a file; the sources of its records, what standard error said, and the exit code. */
async function extract(inputs: readonly string[], workers = 0) {
  const output = join(folder, 'records.jsonl');
  const { result, err } = await capture(() => extractInputs(inputs, { output, workers }, TOY));
  const lines = readFileSync(output, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { code: result, err, sources: lines.map((line) => JSON.parse(line).article.source as string) };
}

test('a record a line, in the order of the inputs, with any number of workers', async () => {
  const inputs = ['b', 'a', 'd', 'c', 'e'].map((name) => file(`${name}.txt`, `Ada Lund met Bo Marsh in ${name}.`));
  expect(await extract(inputs)).toEqual({ code: 0, err: '', sources: inputs });
  expect(await extract(inputs, 2)).toEqual({ code: 0, err: '', sources: inputs });
});

test('what gives no article is named in one line each, the others are done, and the exit code is 1', async () => {
  const good = file('good.txt', 'Ada Lund met Bo Marsh in Orlin.');
  const bad = [
    file('empty.txt', ''),
    file('binary.txt', new Uint8Array([0, 1, 2])),
    file('latin.txt', new Uint8Array([0x4c, 0xe9])),
    file('broken.html', '<p'),
    file('lines.jsonl', 'no json\n'),
    join(folder, 'missing.txt'),
  ];
  const { code, err, sources } = await extract([...bad, good]);
  expect(code).toBe(1);
  expect(sources).toEqual([good]);
  const lines = err.trim().split('\n');
  expect(lines).toHaveLength(bad.length);
  lines.forEach((line, at) => {
    expect(line.startsWith(`wiregraph: ${bad[at]}`)).toBe(true);
  });
});

test('with texts, a line for each input: the record and its text, or what is wrong', async () => {
  const inputs = [file('a.txt', 'Ada Lund met Bo Marsh in Orlin.'), file('empty.txt', ''), file('b.txt', 'Bo Marsh.')];
  const output = join(folder, 'texts.jsonl');
  await capture(() => extractInputs(inputs, { output, workers: 0, texts: true }, TOY));
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { source: inputs[0], record: expect.anything(), text: 'Ada Lund met Bo Marsh in Orlin.' },
    { source: inputs[1], problem: expect.stringContaining('empty') },
    { source: inputs[2], record: expect.anything(), text: 'Bo Marsh.' },
  ]);
});

test('an article of which nothing remains is told, and the exit code is 1', async () => {
  const nothing = file('nothing.txt', 'Advertisement\n');
  const { code, err, sources } = await extract([nothing, file('met.txt', 'Ada Lund met Bo Marsh in Orlin.')]);
  expect(code).toBe(1);
  expect(sources).toHaveLength(2);
  expect(err).toBe(`wiregraph: ${nothing}: nothing remains (advertisement line); wiregraph clean shows what went.\n`);
});

test('a file’s name cannot send escapes to the terminal', async () => {
  const { err } = await extract([join(folder, 'a\u001b[31m\nb.txt')]);
  expect(err).not.toContain('\u001b');
  expect(err.trimEnd()).not.toContain('\n');
});

test.each([
  [['extract', '--workers', 'many', 'x.txt']],
  [['extract', '--colour', 'x.txt']],
  [['clean', '--colour', 'x.txt']],
])('wrong usage: %j', async (argv) => {
  const { result, out } = await capture(() => runCommandLine(argv));
  expect(result).toBe(2);
  expect(out).toBe('');
});

test.each(['extract', 'clean'])('%s --help shows an example', async (command) => {
  const { result, out } = await capture(() => runCommandLine([command, '--help']));
  expect(result).toBe(0);
  expect(out).toContain(`Example:\n  wiregraph ${command} `);
});
