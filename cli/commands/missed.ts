import { isProblem, readArticles } from '../../src/articles/index.js';
import { findMissed, type Missed } from '../../src/extraction/find-missed.js';
import { loadEnglish } from '../../src/language/index.js';
import { InputError } from '../../src/model/input-error.js';
import { print, printJson } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { namedInputs } from '../named-inputs.js';
import { reportProblem } from '../report-problem.js';
import type { Line } from '../show-answer.js';
import { plainText } from '../show-text.js';

interface Flags {
  readonly top: number;
  readonly json?: boolean;
}

/** Words that were passed over, how often, and one sentence with them. */
interface Tally {
  readonly kind: Missed['kind'];
  readonly words: string;
  count: number;
  readonly example: string;
  readonly source: string;
}

const TITLES: Record<Missed['kind'], string> = {
  verb: 'Verbs between two named beings that no rule took',
  quotation: 'Quotations given to no statement, by the words behind them',
  name: 'Capitalised names that no mention holds',
};

/** Lists what was passed over in these inputs and returns the exit code. */
export async function listMissed(inputs: readonly string[], { top, json }: Flags): Promise<number> {
  const { tallies, code } = await count(namedInputs('missed', inputs));
  if (json) for (const tally of tallies) printJson(tally, 0);
  else for (const line of linesOf(tallies, top)) print(line);
  return code;
}

async function count(inputs: readonly string[]): Promise<{ tallies: Tally[]; code: number }> {
  const language = loadEnglish();
  const tallies = new Map<string, Tally>();
  let code: number = EXIT.done;
  for await (const read of readArticles(inputs)) {
    try {
      if (isProblem(read)) throw new InputError(read.problem);
      for (const { kind, words, sentence } of findMissed(read, language)) {
        const key = `${kind} ${words}`;
        const known = tallies.get(key);
        if (known) known.count++;
        else tallies.set(key, { kind, words, count: 1, example: read.text.slice(...sentence), source: read.source });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      reportProblem({ source: read.source, problem: error.message });
      code = EXIT.someInputFailed;
    }
  }
  return { tallies: [...tallies.values()].sort(byCount), code };
}

const byCount = (a: Tally, b: Tally): number =>
  b.count - a.count || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0);

function linesOf(tallies: readonly Tally[], top: number): Line[] {
  return (Object.keys(TITLES) as Missed['kind'][]).flatMap((kind) => {
    const own = tallies.filter((tally) => tally.kind === kind);
    if (own.length === 0) return [];
    return [
      [{ text: `${TITLES[kind]} (${own.length})`, tone: 'title' as const }],
      ...own.slice(0, top).flatMap(tallyLines),
      [],
    ];
  });
}

function tallyLines({ count: times, words, example, source }: Tally): Line[] {
  const sentence = plainText(example).replace(/\s+/g, ' ');
  return [
    [
      { text: `${String(times).padStart(5)}  `, tone: 'faint' },
      { text: plainText(words).replace(/\s+/g, ' '), tone: 'name' },
    ],
    [{ text: `         ${sentence}  (${plainText(source)})`, tone: 'faint' }],
  ];
}
