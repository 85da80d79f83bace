import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The console in a real terminal: tmux types the keys and reads the screen. */
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const tsx = join(root, 'node_modules/.bin/tsx');
const main = join(root, 'cli/main.ts');
/** A graph is built and a console opened from source, on a machine that may be busy. */
const TEST_LIMIT_MS = 180_000;
const RESIZED_MS = 1000;
const WAIT_MS = 60_000;

/** Longer than any question, on several lines. */
const ARTICLE = `ORVIK, May 4 - Bo Vik met Cyra Vale in Orvik on Tuesday.

The two spoke for an hour in the old customs house above the harbour, behind closed doors.

Vik said that the ferry would sail again in June, and that the fares would stay as they are.

Nobody from the crews was there. A second round is planned for the autumn, when the new pier is to be ready.
`;

const missing = spawnSync('tmux', ['-V']).error ? 'no tmux to run the console in (apt-get install tmux)' : null;
if (missing && process.env.CI) throw new Error(missing);
if (missing) process.stderr.write(`SKIPPED: ${missing}\n`);
const whenTerminal = missing ? describe.skip : describe;

whenTerminal('the console in a real terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-terminal-'));
  const graph = join(folder, 'graph');
  const session = `wiregraph-${process.pid}`;

  const tmux = (...words: string[]): string => execFileSync('tmux', ['-L', session, ...words], { encoding: 'utf8' });
  const screen = (): string => tmux('capture-pane', '-p', '-S', '-200', '-t', session);
  const type = (...keys: string[]) => tmux('send-keys', '-t', session, ...keys);

  async function shows(what: RegExp): Promise<string> {
    const end = Date.now() + WAIT_MS;
    while (Date.now() < end) {
      const seen = screen();
      if (what.test(seen)) return seen;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The screen never showed ${what}:\n${screen()}`);
  }

  afterAll(() => {
    spawnSync('tmux', ['-L', session, 'kill-server']);
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    'asks, completes, recalls and leaves',
    async () => {
      execFileSync(tsx, [main, 'build', join(root, 'seeds/articles'), '-g', graph], { stdio: 'pipe' });
      // where CI is set, Ink draws nothing before it ends
      tmux(
        'new-session',
        '-d',
        '-s',
        session,
        '-x',
        '200',
        '-y',
        '40',
        `env -u CI -u CONTINUOUS_INTEGRATION NO_COLOR=1 XDG_STATE_HOME=${folder} ${tsx} ${main} console -g ${graph}; echo left with $?; sleep 60`,
      );
      expect(await shows(/“help” shows more/)).toMatch(/\d+ nodes and \d+ edges/);
      type('who met Steve Wit', 'Tab');
      await shows(/› who met Steve Witkoff/);
      type('Enter');
      expect(await shows(/Steve Witkoff met Vladimir Putin/)).toMatch(/Saint Petersburg/);
      type('Up');
      await shows(/› who met Steve Witkoff\s*$/);
      type('C-u');
      type('zzyzx', 'Enter');
      await shows(/zzyzx”/);
      for (const width of [120, 80, 50]) {
        type('C-l');
        // a window made lower takes back what has left it: an older answer must not be taken for the new one
        await new Promise((resolve) => setTimeout(resolve, RESIZED_MS));
        tmux('clear-history', '-t', session);
        type('what did Leavitt say about the talks, in a line much longer than the terminal is wide');
        await shows(/terminal is wide/);
        tmux('resize-window', '-t', session, '-x', String(width), '-y', '30');
        // tmux tells the program of its new size a quarter of a second later
        await new Promise((resolve) => setTimeout(resolve, RESIZED_MS));
        expect((await shows(/terminal is wide/)).match(/terminal is wide/g)).toHaveLength(1);
        type('C-c');
        await shows(/^› *$/m);
        type('who met Steve Witkoff', 'Enter');
        // what stood there before was wrapped for a wider window
        const answer =
          /› who met Steve Witkoff *\n(?![\s\S]*› who)[\s\S]*Steve Witkoff met Vladimir Putin[\s\S]*ANI[\s\S]*/;
        const lines = answer.exec(await shows(answer))![0].split('\n');
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
        const quote = lines.findIndex((line) => line.startsWith('    “'));
        expect(lines[quote]).toMatch(/^ {4}“\S/);
        if (!lines[quote]!.includes('”')) expect(lines[quote + 1]).toMatch(/^ {4}\S/);
        type('q', 'C-u');
        await shows(/^› *$/m);
      }
      const pasted = join(folder, 'pasted.txt');
      writeFileSync(pasted, ARTICLE);
      tmux('load-buffer', pasted);
      tmux('paste-buffer', '-p', '-t', session);
      await shows(/looks like an article/);
      type('y');
      await shows(/1\s+read\s+anew/);
      type('what did Bo Vik say', 'Enter');
      await shows(/Bo Vik said that the ferry/);
      type('q', 'C-u');
      await shows(/^› *$/m);
      expect(tmux('capture-pane', '-e', '-p', '-t', session)).not.toContain('\u001b[1m');
      type('half a line');
      await shows(/› half a line/);
      type('C-c');
      await shows(/^› *$/m);
      type('quit', 'Enter');
      await shows(/left with 0/);
    },
    TEST_LIMIT_MS,
  );

  test('without a terminal it says what to do instead', () => {
    const { status, stderr } = spawnSync(tsx, [main, 'console', '-g', graph], { encoding: 'utf8', input: '' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/The console needs a terminal; .*wiregraph query/);
  });
});
