import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanInputs } from '../../../cli/commands/clean.js';
import { cleanedLines } from '../../../cli/show-cleaned.js';
import { cleanArticle } from '../../../src/articles/index.js';
import { capture } from '../capture.js';

const STORY = 'Ada Lund opened the bridge of Orlin in the rain, and nobody from the county came to see her do it.';
const clean = (text: string) =>
  cleanArticle({ source: 'a.txt', text, title: null, date: null, outlet: null, url: null });

test('the head, the story, and what was dropped with its reason', () => {
  const lines = cleanedLines(
    clean(` date 2025-04-16 Rain on a bridge\nORLIN, April 16 (ANI): ${STORY}\nExit mobile version`),
  );
  expect(
    lines.filter((line) => line.length > 0).map((line) => line.map(({ text, tone }) => `${tone}: ${text}`)),
  ).toEqual([
    ['name: a.txt'],
    ['faint: 2025-04-16 (dateline) · outlet ANI · agency ANI · language en'],
    ['struck: date 2025-04-16', 'warning:   ← date line'],
    ['title: Rain on a bridge'],
    ['faint: ORLIN, April 16 (ANI):'],
    [`plain: ${STORY}`],
    ['struck: Exit mobile version', 'warning:   ← page controls'],
  ]);
});

test('of which little remains, it says so', () => {
  const lines = cleanedLines(clean('Advertisement\n\nCopyright 2031 Harbour Press. All rights reserved.'));
  expect(lines.flat().map(({ text }) => text)).toContain('nothing remains (legal boilerplate, advertisement line)');
});

test('no escape from an article reaches the screen', () => {
  const shown = cleanedLines(clean(`${STORY}\n\u001b[2J\u001b]0;owned\u0007${STORY} \u202eback`));
  expect(JSON.stringify(shown)).not.toMatch(/\\u001b|\\u0007|\u202e/);
});

describe('the command', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wiregraph-clean-'));
    writeFileSync(join(folder, 'a.txt'), `${STORY}\n\nAdvertisement\n`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('--json gives blocks and dropped blocks with spans; a missing file is named and the exit code is 1', async () => {
    const output = join(folder, 'out.jsonl');
    const inputs = [join(folder, 'a.txt'), join(folder, 'missing.txt')];
    const { result, err } = await capture(() => cleanInputs(inputs, { json: true, output }));
    expect(result).toBe(1);
    expect(err).toBe(`wiregraph: ${inputs[1]}: there is no such file or folder.\n`);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({
      source: inputs[0],
      blocks: [{ span: [0, STORY.length], kind: 'paragraph' }],
      dropped: [{ span: [STORY.length + 2, STORY.length + 15], reason: 'advertisement line' }],
    });
  });
});
