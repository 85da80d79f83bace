import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { InputError } from '../../src/model/input-error.js';
import type { Address } from './address.js';

/** How long a server may take to answer the first bytes. */
const ANSWER_LIMIT_MS = 5_000;

/** The start of every Bolt connection: the magic number, then four versions that we would speak (5.8 down to 5.0, 4.4, 4.1, 3). */
const GREETING = Buffer.from('6060b01700080805000004040000010400000003', 'hex');

/**
 * Connects, greets and hangs up, because the driver waits a minute for a server that takes the connection and says
 * nothing, and calls every failure "unavailable".
 * @throws InputError that says what is wrong: host, port, encryption, another program there, silence
 */
export async function knock(address: Address): Promise<void> {
  const socket = open(address);
  let silent = false;
  const limit = setTimeout(() => {
    silent = true;
    socket.destroy(new Error('silent'));
  }, ANSWER_LIMIT_MS);
  let connected = false;
  socket.once('connect', () => {
    connected = true;
  });
  try {
    await once(socket, address.encryption === 'clear' ? 'connect' : 'secureConnect');
    socket.write(GREETING);
    const answer = await firstBytes(socket);
    if (answer === undefined) throw new InputError(`${address.shown}: ${hungUp(address)}`);
    if (isBolt(answer)) return;
    throw new InputError(`${address.shown}: ${notBolt(answer)}`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${address.shown}: ${silent ? silence(connected) : whyNot(address, error, connected)}`);
  } finally {
    clearTimeout(limit);
    socket.on('error', () => {});
    socket.destroy();
  }
}

function open({ host, port, encryption }: Address): net.Socket {
  if (encryption === 'clear') return net.connect({ host, port });
  const servername = net.isIP(host) ? undefined : host;
  return tls.connect({ host, port, rejectUnauthorized: encryption === 'checked', ...(servername && { servername }) });
}

/** What the server says first; undefined when it hangs up. */
function firstBytes(socket: net.Socket): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    socket.once('data', resolve);
    socket.once('end', () => resolve(undefined));
    socket.once('close', () => resolve(undefined));
    socket.once('error', reject);
  });
}

/** Four bytes: the version agreed on, or none. */
const isBolt = (answer: Buffer): boolean => answer.length === 4 && answer[0] === 0 && answer[3]! <= 0x0f;

const hungUp = ({ encryption }: Address): string =>
  encryption === 'clear'
    ? 'something takes the connection and hangs up; if the server wants encryption write bolt+s://, else check the port (Bolt is 7687).'
    : 'something takes the connection and hangs up; check the port (Bolt is 7687).';

const notBolt = (answer: Buffer): string =>
  answer.toString('latin1').startsWith('HTTP')
    ? 'a web server answers there, not Bolt; Neo4j’s Bolt port is 7687 unless set otherwise.'
    : 'another program answers there, not Neo4j; check the port (Bolt is 7687).';

const silence = (connected: boolean): string =>
  connected
    ? 'something takes the connection and says nothing; check the port (Bolt is 7687), or restart the server.'
    : 'no answer within some seconds: the host is down or a firewall drops the connection; check host and port.';

function whyNot({ host, port, encryption }: Address, error: unknown, connected: boolean): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `there is no host “${host}”; check the name.`;
  if (code === 'ECONNREFUSED') return 'no Neo4j server answers there; start it, or name another with --uri.';
  if (encryption !== 'clear' && connected) {
    if (/^(ERR_SSL|EPROTO|ECONNRESET)/.test(code) || /SSL|TLS|disconnected/i.test(message)) {
      return 'the server does not speak encryption (TLS) there; write bolt:// or neo4j:// without “+s”, or turn it on in the server.';
    }
    return `its certificate is not trusted (${message}); for one signed by yourself write bolt+ssc://.`;
  }
  if (code === 'ECONNRESET' || code === 'EPIPE') return hungUp({ encryption } as Address);
  return `cannot be reached (${code || message}); check host and port ${port}.`;
}
