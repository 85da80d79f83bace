import type { MadeAnew, TablesUpdate } from '../src/graph/index.js';
import { clearCount, recount, tell } from './door.js';

/** Graphs of fewer articles are made before anybody wonders. */
const WORTH_TELLING = 50;
/** How often a count is written, in milliseconds. */
const FRAME = 100;

/** Why a graph is made anew that nobody asked to be. */
const REASONS: Readonly<Record<MadeAnew, string | null>> = {
  'another version': 'it was made by another version of wiregraph or with other word lists',
  'cut short': 'making it was cut short',
  'never made': null,
  'asked for': null,
};

/** What is made of the articles, one part after the other. */
const PARTS = {
  articles: 'reading what the articles tell',
  copies: 'finding copies',
  beings: 'joining names',
  events: 'joining events',
  claims: 'placing claims',
} as const;

/** Says on standard error why a graph is made anew before it is used and, on a terminal, how far that is. */
export function tellTables(): (update: TablesUpdate) => void {
  let told = false;
  let shown = false;
  let last = 0;
  return ({ folder, anew, step }) => {
    if (step === null) {
      if (shown) clearCount();
      told = shown = false;
      return;
    }
    if (step.of < WORTH_TELLING) return;
    const reason = anew && REASONS[anew];
    if (reason && !told)
      tell(`wiregraph: ${folder}: ${reason}; the graph is made anew from what was read of ${step.of} articles.`);
    told = true;
    const now = performance.now();
    if (!process.stderr.isTTY || now - last < FRAME) return;
    last = now;
    if (shown) clearCount();
    shown = true;
    recount(`${PARTS[step.part]}${step.part === 'articles' ? ` · ${step.articles} of ${step.of}` : ' …'}`);
  };
}
