import type { Span } from '../../src/model/record.js';
import { UsageError } from '../exit-codes.js';

/**
 * One option, said once: the flags, their check, the help, the completion and the manual come from it. `T` is what a command gets
 * for it; `Always` tells whether it gets something when nothing was typed.
 */
export interface Option<T = unknown, Always extends boolean = boolean> {
  readonly gloss: string;
  /** what is to be typed behind it, "file"; absent for a switch */
  readonly value?: string;
  /** its one letter, "o" */
  readonly short?: string;
  /** several values may follow it */
  readonly many?: boolean;
  readonly choices?: readonly string[];
  /** what counts where nothing is typed, as it would be typed */
  readonly otherwise?: string;
  /** an environment variable that is read where nothing is typed */
  readonly variable?: string;
  /** @param name the option as typed, "--rows", for the message @throws UsageError when the value is none */
  readonly read: (typed: string, name: string) => T;
  /** types only */
  readonly always?: Always;
}

/** Options by the names under which a command gets them: `otherArticle` is typed `--other-article`. */
export type Options = Readonly<Record<string, Option>>;

/** What a command gets for its options. */
export type Flags<O extends Options> = {
  readonly [K in keyof O as O[K] extends Option<infer _, true> ? K : never]: ValueOf<O[K]>;
} & {
  readonly [K in keyof O as O[K] extends Option<infer _, true> ? never : K]?: ValueOf<O[K]>;
};

/** What an option's value is once read. */
export type ValueOf<O> = O extends Option<infer T> ? T : never;

type Details = Pick<Option, 'short' | 'variable'>;

/** A switch: `--json`. */
export const flag = (gloss: string): Option<boolean, false> => ({ gloss, read: () => true });

/** Free text, undefined unless typed: `--title <text>`. */
export const text = (value: string, gloss: string, details: Details = {}): Option<string, false> => ({
  gloss,
  value,
  ...details,
  read: (typed) => typed,
});

/** Free text that has a default: `--name <name>`. */
export const textOr = (
  otherwise: string,
  value: string,
  gloss: string,
  details: Details = {},
): Option<string, true> => ({
  ...text(value, gloss, details),
  otherwise,
  always: true,
});

/** Several texts behind one flag: `--around <name...>`. */
export const texts = (value: string, gloss: string): Option<readonly string[], false> =>
  ({ gloss, value, many: true, read: (typed: string) => typed }) as unknown as Option<readonly string[], false>;

/** One of some words, the first of which counts where none is typed: `--format <format>`. */
export const choice = <const W extends string>(
  value: string,
  choices: readonly W[],
  gloss: string,
): Option<W, true> => ({
  gloss,
  value,
  choices,
  otherwise: choices[0]!,
  always: true,
  read: (typed, name) => known(choices, typed, name),
});

/** Some of the words, separated by commas: `--relations met,said`. */
export const someOf = <const W extends string>(
  value: string,
  choices: readonly W[],
  gloss: string,
): Option<readonly W[], false> => ({
  gloss,
  value,
  choices,
  read: (typed, name) => typed.split(',').map((word) => known(choices, word.trim(), name)),
});

function known<W extends string>(choices: readonly W[], typed: string, name: string): W {
  const found = choices.find((word) => word === typed);
  if (found === undefined) throw new UsageError(`${name}: “${typed}” is none of ${choices.join(', ')}.`);
  return found;
}

/** The least and the most that a number may be. */
interface Range {
  readonly from: number;
  readonly to?: number;
}

/** A whole number that has a default: `--rows <n>`. */
export const numberOr = (otherwise: number, gloss: string, range: Range = { from: 1 }): Option<number, true> => ({
  ...number(gloss, range),
  otherwise: String(otherwise),
  always: true,
});

/** A whole number, undefined unless typed: `--workers <n>`. */
export const number = (gloss: string, range: Range = { from: 1 }): Option<number, false> => ({
  gloss,
  value: 'n',
  read: (typed, name) => wholeNumber(typed, name, range),
});

function wholeNumber(typed: string, name: string, { from, to = Number.MAX_SAFE_INTEGER }: Range): number {
  const read = Number(typed);
  if (/^\d+$/.test(typed) && read >= from && read <= to) return read;
  const asked =
    to < Number.MAX_SAFE_INTEGER ? `from ${from} to ${to}` : from === 0 ? 'of 0 or more' : `of ${from} or more`;
  throw new UsageError(`${name}: “${typed}” is no whole number ${asked}.`);
}

/** A share of one, undefined unless typed: `--min-confidence 0.8`. */
export const share = (gloss: string): Option<number, false> => ({
  gloss,
  value: 'share',
  read: (typed, name) => {
    const read = Number(typed);
    if (/^(?:[01]|[01]?\.\d+)$/.test(typed) && read <= 1) return read;
    throw new UsageError(`${name}: “${typed}” is no share; write it as 0.8, between 0 and 1.`);
  },
});

/** Where words stand in a text: `--span 12-19` -> [12, 19]. */
export const span = (gloss: string): Option<Span, false> => ({
  gloss,
  value: 'from-to',
  read: (typed, name) => {
    const [start, end] = /^(\d+)-(\d+)$/.exec(typed)?.slice(1).map(Number) ?? [];
    if (start === undefined || end === undefined || end <= start) {
      throw new UsageError(`${name}: “${typed}” is no span; write it as 12-19.`);
    }
    return [start, end];
  },
});

/** A day, a month or a year: `--since 2025-04-16`, `--since 2025-04`. */
export const date = (gloss: string): Option<string, false> => ({
  gloss,
  value: 'date',
  read: (typed, name) => {
    if (isDate(typed)) return typed;
    throw new UsageError(`${name}: “${typed}” is no date; write it as 2025-04-16, 2025-04 or 2025.`);
  },
});

/** "2024-02-29" but not "2025-02-29": one that the calendar has. */
function isDate(typed: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed) ?? [];
  if (year === undefined) return false;
  const whole = `${year}-${month}-${day}`;
  const read = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(whole);
}
