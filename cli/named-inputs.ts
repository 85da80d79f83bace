import { STANDARD_INPUT } from '../src/articles/index.js';
import { UsageError } from './exit-codes.js';

/** The inputs a command was given; standard input where none is named and something is piped in. */
export function namedInputs(command: string, inputs: readonly string[]): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (process.stdin.isTTY) {
    throw new UsageError(
      `${command}: name articles (files, folders or globs), or pipe some in; wiregraph ${command} --help.`,
    );
  }
  return [STANDARD_INPUT];
}
