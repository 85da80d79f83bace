import { once } from 'node:events';
import net from 'node:net';
import { jest } from '@jest/globals';
import { addressOf, exportToNeo4j } from '../../graph-export/neo4j/index.js';
import { sourceOf } from '../../src/graph/index.js';
import { sampleGraph } from './sample-graph.js';

jest.setTimeout(60_000);

test.each([
  ['bolt://db.example', 'db.example', 7687, 'clear'],
  ['neo4j+s://db.example:7000', 'db.example', 7000, 'checked'],
  ['BOLT+SSC://127.0.0.1:1', '127.0.0.1', 1, 'any'],
  ['bolt://[::1]:7687', '::1', 7687, 'clear'],
])('%s is an address', (uri, host, port, encryption) => {
  expect(addressOf(uri)).toMatchObject({ host, port, encryption });
});

test.each([
  ['bolt://h:99999', /99999 is no port/],
  ['bolt://h:0', /0 is no port/],
  ['ftp://here', /ftp:\/\/ is none of bolt/],
  ['localhost:7687', /does not start with bolt/],
  ['bolt://', /cannot be read/],
  ['bolt://h:seven', /cannot be read/],
  ['', /does not start with bolt/],
])('“%s” is none, and why is said', (uri, why) => {
  expect(() => addressOf(uri)).toThrow(why);
});

test.each(['bolt://me:hunter2@h:7687', 'bolt://me:hunter2@h:99999', 'ftp://me:hunter2@h', 'bolt://me:hun@ter2@h'])(
  'the password in %s is not told on',
  (uri) => {
    const said = (() => {
      try {
        return addressOf(uri).shown;
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(said).not.toMatch(/hun|ter2/);
  },
);

/** A port where something answers each first message with these bytes: nothing at all, or by hanging up. */
async function listening(answer: Buffer | 'silence' | 'hang up'): Promise<{ port: number; close: () => void }> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', () => {
      if (answer === 'hang up') socket.end();
      else if (answer !== 'silence') socket.write(answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: (server.address() as net.AddressInfo).port, close };
}

test.each<[string, string, Buffer | 'silence' | 'hang up', RegExp]>([
  ['a silent port', 'bolt', 'silence', /says nothing/],
  ['a silent port, encrypted', 'bolt+s', 'silence', /says nothing/],
  ['a port that hangs up', 'bolt', 'hang up', /hangs up/],
  ['a port without encryption', 'bolt+s', 'hang up', /does not speak encryption/],
  ['a web server', 'bolt', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'), /a web server answers/],
  ['another program', 'neo4j', Buffer.from('220 mail.example ready\r\n'), /another program answers/],
  ['a server that greets and falls silent', 'bolt', Buffer.from([0, 0, 4, 4]), /greets and then says nothing/],
])('%s is told within ten seconds', async (_, scheme, answer, why) => {
  const { port, close } = await listening(answer);
  const start = Date.now();
  try {
    const connection = { uri: `${scheme}://127.0.0.1:${port}`, user: 'neo4j', password: 'x' };
    await expect(exportToNeo4j(sourceOf(sampleGraph()), 'test', connection)).rejects.toThrow(why);
    expect(Date.now() - start).toBeLessThan(10_000);
  } finally {
    close();
  }
});

test('a host that there is not is told', async () => {
  const connection = { uri: 'bolt://no-such-host.invalid', user: 'neo4j', password: 'x' };
  await expect(exportToNeo4j(sourceOf(sampleGraph()), 'test', connection)).rejects.toThrow(
    /there is no host|cannot be reached/,
  );
});
