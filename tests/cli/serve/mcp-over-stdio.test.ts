import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { answerSchema } from '../../../src/questions/answer-schema.js';
import { capture } from '../capture.js';

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-mcp-'));
const graph = join(folder, 'graph');
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  const article = join(folder, 'orvik.txt');
  writeFileSync(
    article,
    'President Ada Lund met Prime Minister Bo Vik in Orvik on Thursday. Vik condemned the raid on Selm.',
  );
  await capture(() => runCommandLine(['build', article, '-g', graph]));
  const args = ['--import', 'tsx', 'cli/main.ts', 'mcp', '-g', graph];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
}, 120_000);

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the tool that answers questions gives for one. */
async function ask(q: string) {
  const { content, structuredContent } = await client.callTool({ name: 'ask', arguments: { q } });
  return { text: (content as { text: string }[])[0]!.text, answer: answerSchema.parse(structuredContent) };
}

test('a program that speaks to the command over its standard input gets answers with quotes', async () => {
  const { text, answer } = await ask("who's Lund sat down with");
  expect(text).toMatch(/met/);
  expect(answer.rows.map(({ evidence }) => evidence[0]!.quote)).toEqual([
    'President Ada Lund met Prime Minister Bo Vik in Orvik on Thursday.',
  ]);
});

test('it is told what nobody tells, and one question does not spoil the next', async () => {
  expect((await ask('did Vik meet Karin Moe')).answer.rows).toEqual([]);
  expect((await client.callTool({ name: 'ask', arguments: { q: '' } })).isError).toBe(true);
  expect((await ask('who condemned the raid on Selm')).text).toMatch(/Bo Vik condemned/);
});
