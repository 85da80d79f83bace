import password from '@inquirer/password';
import { UsageError } from './exit-codes.js';
import { plainText } from './show-text.js';

/** Asks for a password on the terminal without showing it. @throws UsageError where nobody can answer. */
export function askPassword(message: string, variable: string): Promise<string> {
  if (!process.stdin.isTTY) throw new UsageError(`There is no terminal to ask for the password: set ${variable}.`);
  return password({ message: plainText(message) }, { output: process.stderr });
}
