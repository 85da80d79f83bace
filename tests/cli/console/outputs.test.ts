import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../../cli/commands/build.js';
import { leaveGraph, takeGraph } from '../../../cli/console/graph-at-hand.js';
import { respond } from '../../../cli/console/respond.js';
import { firstSession, type Session } from '../../../cli/console/session.js';
import { capture } from '../capture.js';

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-outputs-'));
const graph = join(folder, 'graph');
const out = join(folder, 'out');
let session: Session;

beforeAll(async () => {
  writeFileSync(join(folder, 'a.txt'), 'Ada Lund met Bo Marsh in Orlin. “It is late,” said Lund.');
  await capture(() => buildGraph([join(folder, 'a.txt')], { graph, workers: 0 }));
  session = respond(firstSession(takeGraph(graph), graph), 'who met Ada Lund').session;
}, 60_000);
afterAll(() => {
  leaveGraph();
  rmSync(folder, { recursive: true });
});

async function said(typed: string): Promise<string> {
  const { lines = [], work } = respond(session, typed);
  const all = work ? [...lines, ...(await work()).lines] : lines;
  return all.map((line) => line.map(({ text }) => text).join('')).join('\n');
}

test('a picture takes the place of an earlier one, whole', async () => {
  const file = `${out}.svg`;
  writeFileSync(file, 'an earlier picture');
  expect(await said(`:draw ${file}`)).toMatch(/names and events/);
  expect(readFileSync(file, 'utf8')).toMatch(/^<\?xml|^<svg/);
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
});

test.each([
  [':draw', 'none/picture.svg', /its folder does not exist/],
  [':save', 'none/answer.txt', /cannot be written/],
])('%s %s is told in a sentence', async (word, file, sentence) => {
  expect(await said(`${word} ${join(folder, file)}`)).toMatch(sentence);
});

test('an answer is saved once, and never over another file', async () => {
  expect(await said(`:save ${out}.txt`)).toMatch(/Saved as/);
  expect(await said(`:save ${out}.txt`)).toMatch(/is there already/);
  expect(readFileSync(`${out}.txt`, 'utf8')).toContain('Bo Marsh');
});
