import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest, type Reply } from './answer-request.js';
import type { Served } from './requests.js';

/** The page and the packed blocks that it asks for. */
export interface LivePage {
  readonly page: string;
  readonly blocks: ReadonlyMap<string, Uint8Array>;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** Only loopback names a machine that nobody else can reach. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/**
 * Serves a graph: questions as JSON under /api, the page under /. Only reads; a server on loopback answers nobody who
 * calls it by another name, so that no page of the web can ask it through a visitor's browser.
 * @returns the server, listening
 */
export async function startServer(
  served: Served,
  { host, port, page }: { readonly host: string; readonly port: number; readonly page: () => Promise<LivePage> },
): Promise<Server> {
  const server = createServer((request, response) => {
    void replyTo(served, request, host, page)
      .catch((error: unknown): Reply => text(500, `The question could not be answered: ${(error as Error).message}`))
      .then(({ status, type, body }) => {
        response.writeHead(status, {
          'content-type': type,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
          'cross-origin-resource-policy': 'same-origin',
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

/** Where it listens, to be opened. */
export function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

async function replyTo(
  served: Served,
  request: IncomingMessage,
  host: string,
  page: () => Promise<LivePage>,
): Promise<Reply> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'The graph is only read here: use GET.');
  const called = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (isLoopback(host) && !isLoopback(called))
    return text(403, `This server answers on this machine only, not to “${called}”.`);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const reply = answerRequest(served, url);
  if (reply) return reply;
  if (url.pathname === '/' || url.pathname === '/index.html')
    return { status: 200, type: 'text/html; charset=utf-8', body: (await page()).page };
  const block = /^\/page\/([\w-]+)$/.exec(url.pathname)?.[1];
  const bytes = block === undefined ? undefined : (await page()).blocks.get(block);
  return bytes ? { status: 200, type: 'application/octet-stream', body: bytes } : text(404, 'There is no such page.');
}

const text = (status: number, body: string): Reply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});
