import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { captured, STACK, STEERS } from '../captured.js';
import { Chance } from '../generate/chance.js';
import { payload } from '../generate/payloads.js';
import type { Asked, Outcome } from './types.js';

/** Whoever exports is told within this time what is wrong with the server, by the clock. */
const MOST_MS = 10_000;
/** What a busy machine adds. */
const SLACK_MS = 3_000;

const PASSWORD = 'swordfish-7';
const BOLT_5 = Buffer.from('00000805', 'hex');

/** Servers that are none, dead, silent or slow: what each does with whoever connects. */
const SERVERS: readonly (readonly [name: string, serve: (socket: Socket, chance: Chance) => void])[] = [
  ['says nothing', () => {}],
  ['hangs up', (socket) => socket.end()],
  ['breaks off', (socket) => socket.resetAndDestroy()],
  ['hangs up when greeted', (socket) => socket.once('data', () => socket.end())],
  ['breaks off when greeted', (socket) => socket.once('data', () => socket.resetAndDestroy())],
  ['agrees on Bolt and says nothing', (socket) => socket.once('data', () => socket.write(BOLT_5))],
  ['agrees on Bolt and hangs up', (socket) => socket.once('data', () => socket.end(BOLT_5))],
  ['agrees on no version', (socket) => socket.once('data', () => socket.end(Buffer.alloc(4)))],
  [
    'speaks HTTP',
    (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nServer: \u001b[31m\r\n\r\n')),
  ],
  ['sends garbage', (socket, chance) => socket.end(garbage(chance))],
  ['sends garbage when greeted', (socket, chance) => socket.once('data', () => socket.end(garbage(chance)))],
  ['agrees on Bolt, then garbage', (socket, chance) => answerThen(socket, garbage(chance))],
  ['agrees on Bolt, then steers', (socket, chance) => answerThen(socket, Buffer.from(payload(chance)))],
  ['agrees byte by byte', (socket) => socket.once('data', () => trickle(socket, BOLT_5, 400))],
  ['sends without end', (socket) => socket.once('data', () => trickle(socket, Buffer.alloc(4000, 0x41), 2))],
];

const SCHEMES = ['bolt', 'neo4j', 'bolt+s', 'bolt+ssc', 'neo4j+s'] as const;

const garbage = (chance: Chance): Buffer =>
  Buffer.from(Array.from({ length: 1 + chance.below(400) }, () => chance.below(256)));

function answerThen(socket: Socket, rest: Buffer): void {
  socket.once('data', () => {
    socket.write(BOLT_5);
    socket.on('data', () => socket.write(rest));
  });
}

function trickle(socket: Socket, bytes: Buffer, everyMs: number): void {
  let at = 0;
  const timer = setInterval(() => {
    if (at >= bytes.length || socket.destroyed) clearInterval(timer);
    else socket.write(bytes.subarray(at, ++at));
  }, everyMs);
}

/** Servers that do not answer as Neo4j does: each is told in a sentence within ten seconds, and no password is repeated. */
export async function campaign({ tries, seed, from = 0, onCase }: Asked): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-campaign-'));
  const graph = join(folder, 'graph');
  writeFileSync(
    join(folder, 'a.txt'),
    'Ada Lund met Bo Marsh in Orlin on Friday, and both spoke to reporters of the talks.',
  );
  await captured(() => runCommandLine(['build', join(folder, 'a.txt'), '-g', graph, '--workers', '0']));
  const failed: string[] = [];
  let slowest = 0;
  process.env.NEO4J_PASSWORD = PASSWORD;
  for (let number = from; number < tries; number++) {
    onCase?.(number, failed);
    const chance = new Chance(seed, number);
    const [name, serve] = SERVERS[number % SERVERS.length]!;
    const scheme = number < SERVERS.length ? 'bolt' : chance.of(SCHEMES);
    const sockets = new Set<Socket>();
    const server = net.createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
      serve(socket, chance);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    const user = chance.onceIn(2) ? `ada:${PASSWORD}@` : '';
    const start = Date.now();
    const { result, out, err } = await captured(() =>
      runCommandLine(['export', 'neo4j', '--uri', `${scheme}://${user}127.0.0.1:${port}`, '-g', graph]),
    );
    const ms = Date.now() - start;
    slowest = Math.max(slowest, ms);
    const fault = faultOf(result, out + err, ms);
    if (fault) failed.push(`neo4j ${number}, ${scheme}, a server that ${name}: ${fault}`);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
  rmSync(folder, { recursive: true });
  return { tried: tries - from, failed, figures: [`slowest: ${slowest} ms by the clock`] };
}

function faultOf(code: number, told: string, ms: number): string | null {
  if (code !== 1 && code !== 2) return `exit ${code}`;
  if (ms > MOST_MS + SLACK_MS) return `${ms} ms until it was told`;
  if (told.includes(PASSWORD)) return `repeats the password: ${told}`;
  if (STACK.test(told)) return `prints a stack: ${told.slice(0, 300)}`;
  if (STEERS.test(told)) return `lets ${JSON.stringify(told.slice(0, 200))} through`;
  if (/fault of the program/.test(told)) return told.trim();
  return /127\.0\.0\.1.*[.!]\n$/s.test(told) ? null : `tells no sentence that names the server: ${told.slice(0, 300)}`;
}
