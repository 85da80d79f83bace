/** Exit codes that scripts can use. */
export const EXIT = { done: 0, someInputFailed: 1, wrongUsage: 2 } as const;

/** Some input could not be used; the message names it, says what is wrong and what to do. Exit code 1. */
export class InputError extends Error {}

/** The command line itself is wrong. Exit code 2. */
export class UsageError extends Error {}
