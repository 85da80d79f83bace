import type { Flags, Options } from './options.js';
import { SHARED_OPTIONS, type SharedName } from './shared-options.js';

/** What a command takes, in order, as it is written in help, and a line about each: `{ '<one>': 'a name', '[others...]': '…' }`. */
export type Arguments = Readonly<Record<string, string>>;

/** A command as help, README, completion, the manual and the command line itself see it. */
export interface Command {
  /** "merge"; two words for one of a family, "export json" */
  readonly name: string;
  readonly gloss: string;
  readonly args: Arguments;
  /** its own options behind the shared ones */
  readonly options: Options;
  /** without the program's name in front where it is the first word */
  readonly examples: readonly string[];
  /** Runs it and returns its exit code. The code that does the work is loaded here and not before: help needs none of it. */
  run(args: Readonly<Record<string, unknown>>, flags: Readonly<Record<string, unknown>>): Promise<number>;
}

/** A command as it is declared: the shared options it uses, its own, and what it runs with what was typed. */
interface Declaration<A extends Arguments, U extends SharedName, O extends Options> {
  readonly name: string;
  readonly gloss: string;
  readonly args?: A;
  readonly uses?: readonly U[];
  /** an own option takes the place of a shared one of its name */
  readonly options?: O;
  /** a whole line each, as it would be typed; the first is shown by README */
  readonly example: string | readonly string[];
  run(args: ArgumentsGiven<A>, flags: Flags<Omit<SharedOf<U>, keyof O> & O>): Promise<number>;
}

/** Says once what a command is; everything that tells of commands reads it. */
export function defineCommand<
  const A extends Arguments = Record<never, string>,
  U extends SharedName = never,
  O extends Options = Record<never, never>,
>({ name, gloss, args, uses = [], options, example, run }: Declaration<A, U, O>): Command {
  const shared = Object.assign({}, ...uses.map((used) => SHARED_OPTIONS[used]));
  return {
    name,
    gloss,
    args: args ?? {},
    options: { ...shared, ...options },
    examples: typeof example === 'string' ? [example] : example,
    run: run as unknown as Command['run'],
  };
}

/** `{ '<one>': …, '[others...]': … }` -> `{ one: string, others: readonly string[] }` */
type ArgumentsGiven<A> = {
  readonly [S in keyof A as ArgumentName<S>]: S extends `${string}...${string}`
    ? readonly string[]
    : S extends `<${string}>`
      ? string
      : string | undefined;
};

type ArgumentName<S> = S extends `<${infer N}...>`
  ? N
  : S extends `[${infer N}...]`
    ? N
    : S extends `<${infer N}>`
      ? N
      : S extends `[${infer N}]`
        ? N
        : never;

type SharedOf<U extends SharedName> = Joined<{ [K in U]: (typeof SHARED_OPTIONS)[K] }[U]>;

/** A | B -> A & B */
type Joined<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void ? All : never;
