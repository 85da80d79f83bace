import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../../graph-export/neo4j/index.js';

const here = dirname(fileURLToPath(import.meta.url));
/** Kept between runs: the server's jars, 110 MB. */
const LIBRARY = join(here, '../../../node_modules/.cache/wiregraph-neo4j-server');
const PASSWORD = 'test-password';
const START_LIMIT_MS = 120_000;
const OPENS = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

/** A server that a test may write to. */
export interface TestServer extends Connection {
  stop(): Promise<void>;
}

/** Why no server can be had here, or null. */
export function missingForServer(): string | null {
  if (process.env.NEO4J_URI) return null;
  for (const program of ['java', 'mvn']) {
    if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error) {
      return `no Neo4j to test against: set NEO4J_URI (docker run neo4j), or install Java 17 and Maven (${program} is missing)`;
    }
  }
  return null;
}

/**
 * The server of NEO4J_URI, or one of our own from Maven's artifacts on a free port, with an empty database.
 * @param options.before arguments of neo4j-admin commands that run before ours starts: what NEO4J_URI names cannot do that
 * @param options.memory of the Java machine of each, "1g"
 */
export async function startServer({
  before = [],
  memory = '512m',
}: {
  readonly before?: readonly (readonly string[])[];
  readonly memory?: string;
} = {}): Promise<TestServer> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = PASSWORD } = process.env;
  if (uri) return { uri, user, password, stop: async () => {} };
  installLibrary();
  const home = mkdtempSync(join(tmpdir(), 'wiregraph-neo4j-'));
  const port = await freePort();
  writeConfiguration(home, port);
  java(['-XX:TieredStopAtLevel=1', 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', PASSWORD], home);
  for (const words of before) java([`-Xmx${memory}`, 'org.neo4j.cli.AdminTool', ...words], home);
  const server = await launch(home, memory);
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    server.stdout?.destroy();
    server.stderr?.destroy();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD, stop };
}

function installLibrary(): void {
  if (existsSync(join(LIBRARY, 'complete'))) return;
  mkdirSync(LIBRARY, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${join(LIBRARY, 'lib')}`];
  execFileSync('mvn', ['-B', '-q', '-ntp', '-f', join(here, 'pom.xml'), '-Dmaven.artifact.threads=16', ...goal], {
    stdio: 'inherit',
  });
  writeFileSync(join(LIBRARY, 'complete'), '');
}

function writeConfiguration(home: string, port: number): void {
  const settings = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_max_failed_attempts=0',
    'dbms.usage_report.enabled=false',
    'server.bolt.telemetry.enabled=false',
    'server.memory.pagecache.size=64m',
    'db.tx_log.preallocate=false',
  ];
  mkdirSync(join(home, 'conf'));
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
}

const classPath = ['-cp', join(LIBRARY, 'lib', '*')];
const environmentOf = (home: string) => ({ ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') });

function java([flag, ...words]: [string, ...string[]], home: string): void {
  execFileSync('java', [flag, ...classPath, ...words], { env: environmentOf(home), stdio: 'pipe', cwd: home });
}

/** Starts the server and waits for its line "Started." */
function launch(home: string, memory: string): Promise<ChildProcess> {
  const opens = OPENS.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  const main = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
  const child = spawn(
    'java',
    [`-Xmx${memory}`, '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...opens, ...classPath, ...main],
    {
      env: environmentOf(home),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    const limit = setTimeout(() => fail('it did not start in time'), START_LIMIT_MS);
    const fail = (why: string) => {
      clearTimeout(limit);
      child.kill('SIGKILL');
      reject(new Error(`The Neo4j test server: ${why}\n${said.slice(-2000)}`));
    };
    const listen = (piece: Buffer) => {
      said += piece.toString();
      if (!/INFO\s+Started\./.test(said)) return;
      clearTimeout(limit);
      child.removeAllListeners('exit');
      resolve(child);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => fail(`it ended with code ${code}`));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = socket.address() as { port: number };
        socket.close(() => resolve(port));
      });
  });
}
