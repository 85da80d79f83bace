import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '0.10.1';
const here = fileURLToPath(new URL('.', import.meta.url));
/** Kept between runs: Gephi's own library, 83 MB. */
const LIBRARY = join(here, '../../../node_modules/.cache/wiregraph-gephi');
const JAR = join(LIBRARY, `gephi-toolkit-${VERSION}-all.jar`);
const FETCH_LIMIT_MS = 300_000;

/** What Gephi holds once it has read a file. */
export type Workspace = Readonly<
  Record<'nodes' | 'edges' | 'placed' | 'coloured' | 'dynamic' | 'from' | 'until', string>
> & {
  readonly issues: readonly string[];
};

/** Fetches Gephi's toolkit from Maven once. Why it cannot be had here, or null. */
export function missingForGephi(): string | null {
  for (const program of ['java', 'mvn']) {
    if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error)
      return `no Gephi to read files: ${program} is missing`;
  }
  if (existsSync(JAR)) return null;
  mkdirSync(LIBRARY, { recursive: true });
  const artifact = `org.gephi:gephi-toolkit:${VERSION}:jar:all`;
  const { status } = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
      `-Dartifact=${artifact}`,
      `-DoutputDirectory=${LIBRARY}`,
    ],
    { stdio: 'ignore', timeout: FETCH_LIMIT_MS, cwd: LIBRARY },
  );
  return status === 0 && existsSync(JAR) ? null : `no Gephi to read files: Maven does not give ${artifact}`;
}

/** Reads a GEXF file as Gephi does when it is opened there. @throws Error when Gephi takes it for no graph */
export function readWithGephi(file: string): Workspace {
  const printed = execFileSync(
    'java',
    ['-Djava.awt.headless=true', '-XX:TieredStopAtLevel=1', '-cp', JAR, join(here, 'ReadGexf.java'), file],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const lines = printed.trim().split('\n');
  const issues = lines.filter((line) => line.startsWith('issue '));
  const values = lines.filter((line) => !line.startsWith('issue ')).map((line) => line.split(' ') as [string, string]);
  return { ...(Object.fromEntries(values) as Omit<Workspace, 'issues'>), issues };
}
