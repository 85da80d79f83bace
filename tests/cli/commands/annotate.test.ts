import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { readConllu } from '../../../src/language/conllu/index.js';
import { randomModel } from '../../language/network/random-model.js';
import { capture } from '../capture.js';

const STORY = 'Ada Lund didn’t meet Bo Marsh.\n\nShe left Orlin on Friday.\n';
const TREE =
  '# sent_id = s1\n1-2\tdon’t\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn’t\t_\t_\t_\t_\t_\t_\t_\tGloss=x\n\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-annotate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs `wiregraph annotate` with random weights, into a file. */
async function annotate(...words: string[]) {
  const output = join(folder, 'out');
  const model = file('random.wgm', randomModel());
  const { result, err } = await capture(() => runCommandLine(['annotate', ...words, '--model', model, '-o', output]));
  return { code: result, err, out: readFileSync(output, 'utf8') };
}

test('CoNLL-U from raw text: words, multiword tokens, and the places of sentences', async () => {
  const { code, out } = await annotate(file('story.txt', STORY));
  const sentences = readConllu(out);
  expect(code).toBe(0);
  expect(sentences).toHaveLength(2);
  expect(sentences[0]!.rows.map((row) => row.id)).toContain('3-4');
  expect(sentences[1]!.comments).toContain('# newpar');
  for (const { comments } of sentences) {
    const [from, to] = comments
      .find((line) => line.startsWith('# offsets'))!
      .match(/\d+/g)!
      .map(Number);
    expect(comments).toContain(`# text = ${STORY.slice(from, to)}`);
  }
});

test('JSON from raw text: every token quotes the text', async () => {
  const { out } = await annotate(file('story.txt', STORY), '--format', 'json');
  const { sentences } = JSON.parse(out) as { sentences: { tokens: { span: [number, number]; form: string }[] }[] };
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  expect(tokens.length).toBeGreaterThan(10);
  for (const { span, form } of tokens) expect(STORY.slice(...span)).toBe(form);
});

test('--tokens keeps what the file has and predicts the rest', async () => {
  const { code, out } = await annotate(file('tree.conllu', TREE), '--tokens');
  const [given, found] = [readConllu(TREE), readConllu(out)];
  expect(code).toBe(0);
  expect(found[0]!.comments).toEqual(given[0]!.comments);
  expect(found[0]!.rows.map(({ id, form }) => [id, form])).toEqual(given[0]!.rows.map(({ id, form }) => [id, form]));
  expect(found[0]!.rows[1]!.upos).not.toBe('_');
  expect(found[0]!.rows[2]!.misc).toContain('Gloss=x');
});

test('an input that cannot be read is named, the others are done, and the exit code is 1', async () => {
  const { code, err, out } = await annotate(
    '--tokens',
    file('bad.conllu', 'no\ttree\n'),
    file('tree.conllu', TREE),
    join(folder, 'gone'),
  );
  expect(code).toBe(1);
  expect(err).toMatch(/bad\.conllu: line 1 has 2 columns/);
  expect(err).toMatch(/gone: cannot be read/);
  expect(readConllu(out)).toHaveLength(1);
});

test('a damaged model is named', async () => {
  const bytes = randomModel();
  bytes[bytes.length - 50]! ^= 1;
  const model = file('damaged.wgm', bytes);
  const { result, err } = await capture(() => runCommandLine(['annotate', file('story.txt', STORY), '--model', model]));
  expect(result).toBe(1);
  expect(err).toMatch(/damaged\.wgm: the language model is damaged/);
});
