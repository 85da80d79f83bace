import { Session } from 'node:inspector';

/** How often each stretch of the project's code ran, by file and offset: counts, not times, so the same on any machine. */
export type Steps = ReadonlyMap<string, number>;

/** What the engine tells of a script. */
interface Covered {
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
  }[];
}

/** Counts what runs of the project's own code; what libraries and the engine do by themselves is not seen. */
export class StepCounter {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#post('Profiler.enable');
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  count(run: () => unknown): Steps {
    this.#take();
    run();
    const steps = new Map<string, number>();
    for (const { url, functions } of this.#take()) {
      const file = /\/((?:src|graph-export)\/[^?]*)/.exec(url)?.[1];
      if (file === undefined || url.includes('node_modules')) continue;
      for (const { functionName, ranges } of functions) {
        for (const { startOffset, count } of ranges) {
          const key = `${file} ${functionName || '(anonymous)'} @${startOffset}`;
          steps.set(key, (steps.get(key) ?? 0) + count);
        }
      }
    }
    return steps;
  }

  stop(): void {
    this.#post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  #take(): readonly Covered[] {
    return (this.#post('Profiler.takePreciseCoverage') as { result: readonly Covered[] }).result;
  }

  /** The engine answers within the call. */
  #post(method: string, params: object = {}): unknown {
    let answer: unknown;
    this.#session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  }
}

/** Code that ran more often than the text grew. */
export interface Growing {
  readonly place: string;
  /** the power of the size by which its count grows */
  readonly exponent: number;
  /** how often it ran for a letter of the larger text */
  readonly aLetter: number;
}

/** The places whose counts grow by more than a power of the size, the most frequent first; those that hardly ran are left out. */
export function growingPlaces(
  [small, large]: readonly [Steps, Steps],
  [less, more]: readonly [number, number],
  { exponent: most, aLetter: fewest }: Omit<Growing, 'place'>,
): Growing[] {
  const found: Growing[] = [];
  for (const [place, count] of large) {
    const exponent = Math.log(count / Math.max(1, small.get(place) ?? 0)) / Math.log(more / less);
    const aLetter = count / more;
    if (exponent > most && aLetter >= fewest) found.push({ place, exponent, aLetter });
  }
  return found.sort((one, other) => other.aLetter - one.aLetter);
}
