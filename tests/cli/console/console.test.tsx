import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'ink-testing-library';
import { Console } from '../../../cli/console/Console.js';
import { viewOf } from '../../../src/graph/index.js';
import { sampleGraph } from '../../questions/sample-graph.js';

const KEY = { enter: '\r', tab: '\t', up: '\u001b[A', ctrlD: '\u0004' };
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

const asked: string[] = [];

async function session(...keys: string[]): Promise<string> {
  asked.length = 0;
  const { stdin, frames, unmount } = render(
    <Console view={viewOf(sampleGraph())} folder="./sample" onAsked={(question) => asked.push(question)} />,
  );
  await soon();
  for (const key of keys) {
    stdin.write(key);
    await soon();
  }
  unmount();
  return frames.join('\n');
}

describe('the console', () => {
  test('greets with what the graph holds', async () => {
    expect(await session()).toMatch(/11 nodes and 11 edges from \.\/sample/);
  });

  test('answers a question with its evidence, and not with what is no fact', async () => {
    const screen = await session('who met Ada Lund', KEY.enter);
    expect(screen).toMatch(/Ada Lund met Bo Vik/);
    expect(screen).toMatch(/one\.txt/);
    expect(screen).not.toMatch(/Karin Moe/);
    expect(screen).toMatch(/2 claims are planned, possible or negated/);
  });

  test('shows them after :all, marked as what they are', async () => {
    const screen = await session(':all', KEY.enter, 'who met Ada Lund', KEY.enter);
    expect(screen).toMatch(/is to meet Karin Moe {2}\[planned\]/);
    expect(screen).toMatch(/did not meet Tor Moe {2}\[negated\]/);
  });

  test('a name shows its card', async () => {
    const screen = await session('Vik', KEY.enter);
    expect(screen).toMatch(/Bo Vik {2}person/);
    expect(screen).toMatch(/condemned \(1\)/);
    expect(screen).toMatch(/on the word of Ada Lund/);
  });

  test('Tab completes, the arrow brings the last question back', async () => {
    expect(await session('who met ada', KEY.tab, KEY.enter)).toMatch(/› who met Ada Lund/);
    const twice = await session('who met Ada Lund', KEY.enter, KEY.up, KEY.enter);
    expect(twice.match(/Ada Lund met Bo Vik/g)!.length).toBeGreaterThan(1);
  });

  test('keys that come in one piece are read one after the other', async () => {
    const screen = await session(`who met Ada Lund${KEY.enter}Vik${KEY.enter}`);
    expect(screen).toMatch(/› who met Ada Lund/);
    expect(screen).toMatch(/Bo Vik {2}person/);
    expect(asked).toEqual(['who met Ada Lund', 'Vik']);
  });

  test('Ctrl-C in the midst of a chunk clears what was typed before it, and nothing after it', async () => {
    const screen = await session(`who met Bo Vik\u0003who met Ada Lund${KEY.enter}`);
    expect(screen).toMatch(/› who met Ada Lund/);
    expect(screen).not.toMatch(/› who met Bo Vik/);
  });

  test('a pasted line without a line break asks nothing yet', async () => {
    expect(await session('who met Ada Lund')).not.toMatch(/Ada Lund met Bo Vik/);
  });

  test('several pasted lines of a question are one question, asked with Enter alone', async () => {
    const pasted = '\u001b[200~who met\n  Ada Lund\n\u001b[201~';
    expect(await session(pasted)).not.toMatch(/Ada Lund met Bo Vik/);
    expect(await session(pasted, KEY.enter)).toMatch(/Ada Lund met Bo Vik/);
  });

  test('several pasted lines of an article are offered to the graph, and none of them is asked', async () => {
    const lines = Array.from({ length: 12 }, (_, at) => `Ada Lund met Bo Vik in hall ${at} of the old castle.`);
    const screen = await session(`\u001b[200~${lines.join('\r')}\u001b[201~`, 'n', 'who met Ada Lund', KEY.enter);
    expect(screen).toMatch(/\(a pasted article\)/);
    expect(screen).toMatch(/Left alone/);
    expect(screen).not.toMatch(/› Ada Lund met/);
    expect(screen).toMatch(/Ada Lund met Bo Vik/);
  });

  test(':json shows the last answer as programs get it, and says so where nothing was asked', async () => {
    expect(await session(':json', KEY.enter)).toMatch(/Nothing was asked yet/);
    const screen = await session('did Lund meet Vik', KEY.enter, ':json', KEY.enter);
    expect(screen).toMatch(/"ask": "met-pair"/);
  });

  test(':save writes the last answer into a file that is not there yet, as text or as JSON', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wiregraph-save-'));
    try {
      const [text, json] = [join(folder, 'answer.txt'), join(folder, 'answer.json')];
      const screen = await session(
        'who met Ada Lund',
        KEY.enter,
        `:save ${text}`,
        KEY.enter,
        `:save ${json}`,
        KEY.enter,
      );
      expect(screen).toMatch(/Saved as/);
      expect(readFileSync(text, 'utf8')).toMatch(/^who met Ada Lund\nAda Lund met Bo Vik/);
      expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ question: { ask: 'met' } });
      const again = await session('who met Ada Lund', KEY.enter, `:save ${text}`, KEY.enter);
      expect(again).toMatch(/is there already/);
      expect(await session('Vik', KEY.enter, ':save', KEY.enter)).toMatch(/Name a file/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('an article’s escape sequences never reach the screen', async () => {
    const graph = sampleGraph();
    graph.setNodeAttribute('p:vik', 'aliases', ['\u001b]0;owned\u0007Vik']);
    const { stdin, frames, unmount } = render(<Console view={viewOf(graph)} folder="./sample" />);
    await soon();
    stdin.write('Bo Vik');
    await soon();
    stdin.write(KEY.enter);
    await soon();
    unmount();
    expect(frames.join('')).toMatch(/owned/);
    expect(frames.join('')).not.toContain('\u001b]0;');
  });
});
