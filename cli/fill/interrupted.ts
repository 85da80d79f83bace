/** Exit code of a command that Ctrl-C ended (128 and the signal's number): the shell's own, beside ours in `exit-codes.ts`. */
export const INTERRUPTED = 130;
