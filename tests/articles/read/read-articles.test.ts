import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { isProblem, readArticles } from '../../../src/articles/index.js';

const STORY = 'Ada Lund opened the bridge of Orlin in the rain, and nobody came.';
const PAGE = `<html><head><title>Rain on a bridge</title></head><body><article>${`<p>${STORY} Not one.</p>`.repeat(4)}</article></body></html>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-read-'));
  const files: Record<string, string | Uint8Array> = {
    'a.txt': STORY,
    'bom.txt': `\ufeff${STORY}`,
    'empty.txt': '',
    'blank.txt': ' \n\t\n',
    'picture.txt': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
    'latin.txt': new Uint8Array([0x4c, 0x75, 0x6e, 0x64, 0x20, 0xe9, 0x74, 0xe9]),
    'huge.txt': 'x'.repeat(50_000_000),
    'huge.jsonl': `{"text": "${'x'.repeat(50_000_000)}"}\n{"text": ${JSON.stringify(STORY)}}\n`,
    'broken.html': '<html><body><div><p>Ad<scr',
    'deep.html': `<html><body>${'<div>'.repeat(30_000)}`,
    'page.html': PAGE,
    'lines.jsonl': [
      JSON.stringify({
        text: STORY,
        title: 'Rain',
        date: '2025-04-16T10:00:00Z',
        outlet: 'Gazette',
        url: 'https://a.example/1',
      }),
      'no json',
      '',
      '{"title": "nothing else"}',
      '{"text": 7}',
      '{"text": "  "}',
      '[1]',
      JSON.stringify({ html: PAGE, outlet: 'Post' }),
    ].join('\n'),
    'sub/b.md': `---\ntitle: Rain\ndate: 2025-04-16\nurl: https://a.example/2\n---\n\n# Rain\n\n${STORY}`,
    'sub/c.markdown': STORY,
    'sub/data.dat': 'a,b',
    'nothing/data.dat': 'a,b',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads inputs below the folder; a problem as its sentence, an article as its source, both without the folder's path. */
async function read(...inputs: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const item of readArticles(inputs.map((input) => join(folder, input)))) {
    found.push((isProblem(item) ? `! ${item.problem}` : item.source).replaceAll(`${folder}/`, ''));
  }
  return found;
}

async function readOne(input: string, standardInput?: string) {
  const options = standardInput === undefined ? {} : { standardInput: Readable.from([Buffer.from(standardInput)]) };
  for await (const item of readArticles([input === '-' ? input : join(folder, input)], options)) return item;
  return undefined;
}

describe('what cannot be read is named in one line, and the others are read', () => {
  test.each([
    ['empty.txt', 'is empty'],
    ['blank.txt', 'is empty'],
    ['picture.txt', 'is a binary file'],
    ['latin.txt', 'is not encoded in UTF-8'],
    ['huge.txt', 'holds 50 MB'],
    ['broken.html', 'is a page without an article'],
    ['deep.html', 'is nested too deeply'],
    ['missing.txt', 'there is no such file or folder'],
    ['nothing', 'is a folder without articles'],
    ['nothing/*.txt', 'no file fits this pattern'],
  ])('%s %s', async (input, words) => {
    const [problem, article, ...more] = await read(input, 'a.txt');
    expect(problem).toMatch(new RegExp(`^! ${input.replace(/[*.]/g, '\\$&')}: ${words}`));
    expect(problem).not.toMatch(/\n/);
    expect(article).toBe('a.txt');
    expect(more).toEqual([]);
  });

  test('lines of a .jsonl file one by one', async () => {
    const found = await read('lines.jsonl');
    expect(found.map((item) => item.split(' (')[0]!.split(';')[0])).toEqual([
      'lines.jsonl:1',
      '! lines.jsonl:2: is no JSON',
      '! lines.jsonl:4: has neither “text” nor “html”',
      '! lines.jsonl:5: “text” is no text',
      '! lines.jsonl:6: is empty',
      '! lines.jsonl:7: has neither “text” nor “html”',
      'lines.jsonl:8',
    ]);
  });

  test('a line of 50 MB is passed over, the next is read', async () => {
    expect(await read('huge.jsonl')).toEqual([
      '! huge.jsonl:1: is one line of more than 2 MB; an article has less.',
      'huge.jsonl:2',
    ]);
  });
});

describe('what can be read', () => {
  test('a folder, in order of names, with the folders below it; other kinds of files are left', async () => {
    expect(await read('sub')).toEqual(['sub/b.md']);
  });

  test('a glob', async () => {
    expect(await read('s*/*.md')).toEqual(['sub/b.md']);
  });

  test('a file named outright, whatever its extension', async () => {
    expect(await read('sub/c.markdown')).toEqual(['sub/c.markdown']);
  });

  test('a byte order mark counts as not there', async () => {
    expect(await readOne('bom.txt')).toMatchObject({ text: STORY });
  });

  test('the metadata of a JSON line, of front matter and of a page', async () => {
    expect(await readOne('lines.jsonl')).toMatchObject({
      text: STORY,
      title: 'Rain',
      date: '2025-04-16',
      outlet: 'Gazette',
      url: 'https://a.example/1',
    });
    expect(await readOne('sub/b.md')).toMatchObject({ title: 'Rain', date: '2025-04-16', url: 'https://a.example/2' });
    expect(await readOne('page.html')).toMatchObject({ title: 'Rain on a bridge' });
  });

  test.each([
    ['a text', STORY, STORY],
    ['JSON Lines', JSON.stringify({ text: STORY }), STORY],
  ])('standard input: %s', async (_, given, text) => {
    expect(await readOne('-', given)).toMatchObject({ text });
  });

  test('standard input: a page', async () => {
    expect(await readOne('-', PAGE)).toMatchObject({ source: '-', title: 'Rain on a bridge' });
  });

  test('standard input: nothing', async () => {
    expect(await readOne('-', '')).toMatchObject({ problem: '-: is empty; there is no article to read.' });
  });
});
