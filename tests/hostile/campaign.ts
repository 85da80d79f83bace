import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Campaign, Outcome } from './campaigns/types.js';
import { processorMs } from './processor-ms.js';

/**
 * The long attacks, of which `npm test` runs a short stretch: `npm run campaign -- --kind text --tries 20000 --seed 7`.
 * One file a kind in campaigns/ exports `campaign`. Prints how many cases were tried and each that failed; exit 1 when one did.
 */
const KINDS = [
  'text',
  'page',
  'shape',
  'steps',
  'memory',
  'crash',
  'disk',
  'store',
  'neo4j',
  'pairs',
  'killed-exports',
  'race',
  'laws',
  'console',
  'serve',
];

/**
 * A case that takes more processor time than this hangs: its process is ended, and the next case begins in another. Megabytes of
 * text are read twice within it.
 */
const HUNG_MS = Number(process.env.CAMPAIGN_HUNG_MS ?? 240_000);
/** … or that waits so many times longer by the clock. */
const PATIENCE = 60;

const folder = fileURLToPath(new URL('./campaigns/', import.meta.url));
const there = KINDS.filter((each) => existsSync(`${folder}${each}.ts`));
const USAGE = `npm run campaign -- --kind ${there.join('|')} [--tries N] [--seed S] [--from CASE] [--only WORDS OF A CASE]\n`;
const values = asked();
const { kind } = values;
const [tries, seed] = [Number(values.tries), Number(values.seed)];

if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (!there.includes(kind) || !(tries > 0) || !Number.isInteger(seed)) wrongUsage();

function asked() {
  try {
    return parseArgs({
      options: {
        kind: { type: 'string', default: '' },
        tries: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        from: { type: 'string', default: '0' },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return wrongUsage(`${(error as Error).message}\n`);
  }
}

function wrongUsage(why = ''): never {
  process.stderr.write(`${why}${USAGE}`);
  process.exit(2);
}

/** What the process that does the work tells the one that watches it. */
type Told = { readonly number: number; readonly failed: readonly string[] } | { readonly outcome: Outcome };

const wanted = { tries, seed, ...(values.only === undefined ? {} : { only: values.only }) };
if (process.send === undefined) {
  const { tried, failed, figures = [] } = await watch(Number(values.from));
  for (const line of [...figures, ...failed.map((failure) => `failed: ${failure}`)]) process.stdout.write(`${line}\n`);
  process.stdout.write(`${kind}: ${tried} tried, ${failed.length} failed (seed ${seed})\n`);
  process.exit(failed.length > 0 ? 1 : 0);
} else {
  const { campaign } = (await import(`./campaigns/${kind}.ts`)) as { campaign: Campaign };
  // as the command line does with what packages say
  for (const level of ['log', 'info', 'warn', 'error'] as const) console[level] = () => {};
  let told = 0;
  const tell = (message: Told): void => void process.send!(message);
  const outcome = await campaign({
    ...wanted,
    from: Number(values.from),
    onCase: (number, failed) => {
      tell({ number, failed: failed.slice(told) });
      told = failed.length;
    },
  });
  process.send({ outcome: { ...outcome, failed: outcome.failed.slice(told) } } satisfies Told, () => process.exit(0));
}

/** Has the cases from a number on tried in processes of their own, one after the other, until all were. */
async function watch(first: number): Promise<Outcome> {
  const failed: string[] = [];
  const every = Math.max(1, Math.floor(tries / 20));
  for (let from = first; ; ) {
    const done = await new Promise<Outcome | { readonly hungAt: number; readonly how: string }>((resolve) => {
      let at = from - 1;
      const child = fork(
        fileURLToPath(import.meta.url),
        [
          '--kind',
          kind,
          '--tries',
          `${tries}`,
          '--seed',
          `${seed}`,
          '--from',
          `${from}`,
          ...(values.only === undefined ? [] : ['--only', values.only]),
        ],
        { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
      );
      let timer: NodeJS.Timeout | undefined;
      child.on('message', (message: Told) => {
        clearTimeout(timer);
        if ('outcome' in message) {
          resolve(message.outcome);
          return;
        }
        at = message.number;
        failed.push(...message.failed);
        // at once too: a campaign of hours is worth its failures even where it is ended
        for (const failure of message.failed) process.stderr.write(`failed: ${failure}\n`);
        if (at > first && at % every === 0) process.stderr.write(`${kind}: ${at} tried, ${failed.length} failed\n`);
        const [began, used] = [Date.now(), processorMs(child.pid!)];
        const look = (): void => {
          // a busy machine gives no case its minute by the clock
          if (processorMs(child.pid!) - used < HUNG_MS && Date.now() - began < PATIENCE * HUNG_MS) {
            timer = setTimeout(look, HUNG_MS / 4);
            return;
          }
          resolve({ hungAt: at, how: `did not end within ${HUNG_MS / 1000} s` });
          child.kill('SIGKILL');
        };
        timer = setTimeout(look, HUNG_MS);
      });
      child.on('exit', (code, signal) => {
        clearTimeout(timer);
        resolve({ hungAt: at, how: `ended the process (${signal ?? `exit ${code}`})` });
      });
    });
    if (!('hungAt' in done)) {
      failed.push(...done.failed);
      return { ...done, failed };
    }
    const failure = `${kind} ${done.hungAt}: ${done.how}`;
    failed.push(failure);
    process.stderr.write(`failed: ${failure}\n`);
    from = done.hungAt + 1;
    if (done.hungAt < first || from >= tries) return { tried: from - first, failed };
  }
}
