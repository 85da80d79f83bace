import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { addArticle } from '../../../cli/console/add-article.js';
import { completionsAt } from '../../../cli/console/complete.js';
import { historyFile, keepQuestion, readHistory, writeHistory } from '../../../cli/console/history.js';
import { partsShown } from '../../../cli/console/Prompt.js';
import { firstPage, pageHint } from '../../../cli/console/pager.js';
import { asLine, isArticle, readPaste } from '../../../cli/console/read-paste.js';
import { markedLines } from '../../../cli/console/words/open.js';
import { InputError } from '../../../cli/exit-codes.js';
import { viewOf } from '../../../src/graph/index.js';
import { besideOf } from '../../../src/model/unfinished-files.js';
import { sampleGraph } from '../../questions/sample-graph.js';

const view = viewOf(sampleGraph());
const texts = (before: string) => completionsAt(view, before).map(({ text }) => text);

describe('what Tab offers', () => {
  test.each([
    ['who met ad', 'Ada Lund'],
    ['who met Bo V', 'Bo Vik'],
    ['what did nor', 'Northern Wire'],
    ['how is ', 'how is '],
    [':op', ':open'],
    ['what did Lund say since 203', '2031-05'],
  ])('%s', (before, text) => {
    const found = texts(before);
    if (text === before) expect(found).not.toContain(text);
    else expect(found).toContain(text);
  });

  test('names come with kind and count, the most told first', () => {
    const offered = completionsAt(view, 'mo').map(({ label }) => label);
    expect(offered).toContain('most condemned people …');
    expect(offered.filter((label) => label.endsWith(')'))).toEqual(['Karin Moe (person, 3)', 'Tor Moe (person, 2)']);
  });

  test.each(['', ' ', 'zzyzx', ':zz', 'who met Ada Lund'])('%j goes on to nothing', (before) => {
    expect(texts(before)).toEqual([]);
  });

  test('a question’s beginning goes on to the question', () => {
    expect(texts('who me')).toContain('who met ');
  });
});

describe('history of a graph', () => {
  const home = mkdtempSync(join(tmpdir(), 'wiregraph-history-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const file = historyFile('./election', { XDG_STATE_HOME: home });

  test('is kept between sessions, for this graph and its owner alone', () => {
    expect(readHistory(file)).toEqual([]);
    writeHistory(file, ['who met Lund', 'Vik']);
    expect(readHistory(file)).toEqual(['who met Lund', 'Vik']);
    expect(historyFile('./other', { XDG_STATE_HOME: home })).not.toBe(file);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('what was kept stays where new questions cannot be written, and nothing is left beside it', () => {
    writeHistory(file, ['who met Lund']);
    mkdirSync(besideOf(file));
    expect(() => writeHistory(file, ['who met Lund', 'Vik'])).not.toThrow();
    expect(readHistory(file)).toEqual(['who met Lund']);
    rmdirSync(besideOf(file));
    writeHistory(file, ['Vik']);
    expect(readHistory(file)).toEqual(['Vik']);
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  });

  test('what a killed console left half written is cleared by the next one', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(besideOf(file).replace(`.${process.pid}-`, `.${pid}-`), 'who m');
    writeHistory(file, ['Vik']);
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  });

  test('what earlier versions left half written goes once it is a day old, and nothing else', () => {
    const dayOld = new Date(Date.now() - 2 * 86_400_000);
    const left = (name: string, time: Date): string => {
      const path = join(dirname(file), name);
      writeFileSync(path, 'who m');
      utimesSync(path, time, time);
      return path;
    };
    const kept = [
      left(`${basename(file)}.4712`, new Date()),
      left('notes.txt.4711', dayOld),
      left('0123456789abcdef.txt', dayOld),
    ];
    left(`${basename(file)}.4711`, dayOld);
    writeHistory(file, ['Vik']);
    expect(readdirSync(dirname(file)).sort()).toEqual([file, ...kept].map((path) => basename(path)).sort());
    for (const path of kept) rmSync(path);
  });

  test('a console that is open keeps what is asked from then on, and nothing of what was forgotten', () => {
    writeHistory(file, ['who met Lund']);
    keepQuestion(file, 'Vik');
    keepQuestion(file, 'Vik');
    keepQuestion(file, '');
    expect(readHistory(file)).toEqual(['who met Lund', 'Vik']);
    rmSync(file);
    keepQuestion(file, 'Moe');
    expect(readHistory(file)).toEqual(['Moe']);
  });

  test('it is the same by whatever name the graph goes', () => {
    mkdirSync(join(home, 'graph'));
    symlinkSync(join(home, 'graph'), join(home, 'link'));
    expect(historyFile(join(home, 'link'))).toBe(historyFile(join(home, 'graph')));
  });

  test('one that cannot be written is no failure', () => {
    expect(() => writeHistory('/dev/null/history.txt', ['x'])).not.toThrow();
  });
});

describe('pages of a long answer', () => {
  const lines = Array.from({ length: 50 }, (_, i) => String(i));
  test.each<[number | undefined, number]>([
    [24, 20],
    [10, 6],
    [3, 3],
    [60, 50],
    [undefined, 50],
  ])('%p rows of screen show %d lines first', (rows, shown) => {
    expect(firstPage(lines, rows).shown).toHaveLength(shown);
  });

  test('what is left is said', () => {
    expect(pageHint(firstPage(lines, 24).pages!)).toMatch(/20 of 50 lines/);
    expect(firstPage(lines, 60).pages).toBeNull();
  });
});

describe('pastes', () => {
  test('are taken whole, in however many pieces they come', () => {
    const first = readPaste(null, '[200~');
    const second = readPaste(first!.paste, 'ORVIK: Ada Lund');
    const third = readPaste(second!.paste, '\nmet Bo Vik.');
    expect(readPaste(third!.paste, '[201~')).toEqual({ paste: 'ORVIK: Ada Lund\nmet Bo Vik.', whole: true });
    expect(readPaste(null, '[200~one piece[201~')).toEqual({ paste: 'one piece', whole: true });
    expect(readPaste(null, 'who met')).toBeNull();
  });

  test('an article is one, a question on two lines is none', () => {
    expect(isArticle('Ada Lund met Bo Vik in Orvik on Friday. '.repeat(10))).toBe(true);
    expect(isArticle('who met\nAda Lund')).toBe(false);
    expect(asLine('who met\n  Ada Lund')).toBe('who met Ada Lund');
  });
});

describe('the prompt', () => {
  test.each([
    ['who met Lund', 12, 20],
    ['who met Lund', 3, 20],
    ['a line that is much longer than the room there is for it', 56, 20],
    ['a line that is much longer than the room there is for it', 5, 20],
    ['a line that is much longer than the room there is for it', 30, 20],
  ])('%s with the cursor at %d never takes more than %d columns', (text, cursor, room) => {
    const { before, under, after } = partsShown({ text, cursor }, room);
    expect(before.length + under.length + after.length).toBeLessThanOrEqual(room + 1);
    expect(under).toBe(text[cursor] ?? ' ');
  });
});

test('an opened article marks the words, and nothing else is changed', () => {
  const lines = markedLines('Ada Lund met Bo Vik.\nIt rained.', [
    [9, 12],
    [18, 24],
  ]);
  expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([
    'Ada Lund «met» Bo Vi«k.»',
    '«It »rained.',
  ]);
});

test('a pasted article with no room for it while it is read is told in a sentence that says what to do', async () => {
  const adding = addArticle('./election', 'Ada Lund met Bo Marsh.', '/dev/null/tmp');
  await expect(adding).rejects.toThrow(InputError);
  await expect(adding).rejects.toThrow(
    /^\/dev\/null\/tmp: the article cannot be kept there while it is read \(its folder is no folder\); make room there, or name/,
  );
});
