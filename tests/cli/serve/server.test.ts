import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { makeServer } from '../../../cli/mcp/make-server.js';
import { requests, type Served } from '../../../cli/serve/requests.js';
import { isLoopback, startServer } from '../../../cli/serve/start-server.js';
import { type ArticleStore, viewOf } from '../../../src/graph/index.js';
import { answerSchema } from '../../../src/questions/answer-schema.js';
import { sampleGraph } from '../../questions/sample-graph.js';

const store = { get: (id: string) => (id === 'a1' ? { text: 'Lund met Vik.' } : null) } as unknown as ArticleStore;
const none = { whole: 0, inPart: 0 };
let leftOut = none;
const served: Served = { view: viewOf(sampleGraph()), store, leftOut: () => leftOut };
const page = async () => ({ page: '<!doctype html>', blocks: new Map([['core', new Uint8Array([1, 2])]]) });

describe('over HTTP', () => {
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    server = await startServer(served, { host: '127.0.0.1', port: 0, page });
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const get = (path: string, over: { method?: string; host?: string } = {}) =>
    new Promise<{ status: number; body: string; type: string }>((resolve, reject) => {
      const headers = over.host === undefined ? {} : { host: over.host };
      request({ host: '127.0.0.1', port, path, method: over.method ?? 'GET', headers }, (response) => {
        let body = '';
        response.on('data', (piece: Buffer) => {
          body += piece.toString();
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body, type: response.headers['content-type'] ?? '' }),
        );
      })
        .on('error', reject)
        .end();
    });
  const json = async (path: string) => JSON.parse((await get(path)).body) as Record<string, unknown>;

  test('answers a question as the published shape says', async () => {
    const answer = answerSchema.parse(await json('/api/ask?q=who+met+Ada+Lund'));
    expect(answer.rows.map(({ target }) => target.name)).toEqual(['Bo Vik']);
    expect(answer.withheld).toBe(2);
    const all = answerSchema.parse(await json('/api/ask?q=who+met+Ada+Lund&include=all'));
    expect(all.rows.length).toBe(3);
  });

  test('tells of articles that the graph leaves out, while it does', async () => {
    const ask = async () => answerSchema.parse(await json('/api/ask?q=who+met+Ada+Lund')).articlesLeftOut;
    expect(await ask()).toBeUndefined();
    leftOut = { whole: 2, inPart: 1 };
    expect(await ask()).toEqual({ whole: 2, inPart: 1 });
    leftOut = none;
    expect(await ask()).toBeUndefined();
  });

  test('finds names as they are typed, what surrounds them, evidence and articles', async () => {
    expect((await json('/api/search?q=lu')).names).toMatchObject([{ key: 'p:lund', name: 'Ada Lund' }, {}]);
    const around = await json('/api/neighbourhood?of=Ada+Lund');
    expect((around.nodes as { key: string }[]).map(({ key }) => key)).toContain('p:vik');
    expect((around.nodes as { key: string }[]).map(({ key }) => key)).not.toContain('p:tor-moe');
    expect((await json('/api/evidence?edge=x0')).evidence).toMatchObject([{ quote: 'p:lund met p:vik.' }]);
    expect(await json('/api/article?id=a1x0')).toMatchObject({ problem: expect.any(String) });
  });

  test.each([
    ['/api/ask', 400, /q: .*\/docs/],
    ['/api/ask?q=x&since=tomorrow', 400, /since/],
    ['/api/ask?q=x&colour=red', 400, /colour|unrecognized/i],
    ['/api/weather?q=x', 404, /none of \/api\/ask/],
    ['/api/evidence?edge=none', 404, /Nothing of that/],
    ['/api/neighbourhood?of=Zzyzx', 404, /Nothing of that/],
    ['/else', 404, /no such page/],
  ])('%s is refused with %d', async (path, status, body) => {
    const reply = await get(path);
    expect(reply.status).toBe(status);
    expect(reply.body).toMatch(body);
  });

  test('only reads, and only when called by this machine’s own name', async () => {
    expect((await get('/api/ask?q=x', { method: 'POST' })).status).toBe(405);
    expect((await get('/api/ask?q=x', { host: 'evil.example' })).status).toBe(403);
    expect((await get('/', { host: 'localhost:1' })).status).toBe(200);
    expect([isLoopback('127.0.0.1'), isLoopback('0.0.0.0'), isLoopback('example.org')]).toEqual([true, false, false]);
  });

  test('tells what it answers, for programs and for people', async () => {
    const api = await json('/openapi.json');
    expect(Object.keys(api.paths as object)).toEqual(requests.map(({ name }) => `/api/${name}`));
    expect((await get('/docs')).body).toMatch(/GET \/api\/neighbourhood/);
    expect((await get('/page/core')).type).toBe('application/octet-stream');
  });
});

describe('over the Model Context Protocol', () => {
  test('a client lists the tools, asks, and gets quotes', async () => {
    const [here, there] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '1' });
    const server = makeServer(served);
    await Promise.all([server.connect(there), client.connect(here)]);
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(requests.map(({ name }) => name));
    const answer = (await client.callTool({ name: 'ask', arguments: { q: 'who met Ada Lund' } })) as {
      content: { text: string }[];
      structuredContent: unknown;
    };
    expect(answer.content[0]!.text).toMatch(/Ada Lund met Bo Vik[\s\S]*one\.txt/);
    expect(answer.content[0]!.text).not.toMatch(/Karin Moe/);
    expect(answerSchema.parse(answer.structuredContent).rows).toHaveLength(1);
    const nothing = await client.callTool({ name: 'evidence', arguments: { edge: 'none' } });
    expect(nothing.isError).toBe(true);
    await client.close();
  });

  test('a client is told of articles that the graph leaves out', async () => {
    const [here, there] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '1' });
    await Promise.all([
      makeServer({ ...served, leftOut: () => ({ whole: 1, inPart: 0 }) }).connect(there),
      client.connect(here),
    ]);
    const { content, structuredContent } = await client.callTool({ name: 'ask', arguments: { q: 'who met Ada Lund' } });
    expect((content as { text: string }[])[0]!.text).toMatch(
      /\n1 article is left out, since its record was lost or made by another version\.$/,
    );
    expect(answerSchema.parse(structuredContent).articlesLeftOut).toEqual({ whole: 1, inPart: 0 });
    await client.close();
  });
});
