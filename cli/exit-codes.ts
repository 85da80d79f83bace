/** Exit codes that scripts can use. */
export const EXIT = { done: 0, someInputFailed: 1, wrongUsage: 2 } as const;

export { InputError } from '../src/model/input-error.js';

/** The command line itself is wrong. Exit code 2. */
export class UsageError extends Error {}
