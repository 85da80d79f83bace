/** Signals that end a command: Ctrl-C, and what a system sends before it kills. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Turns the first Ctrl-C into an abort, so that work done so far is stored; a second one ends the process at once. Only for
 * work that leaves this thread free to hear it: where it extracts by itself, Ctrl-C is left to end the process at once, which
 * a store survives whole.
 */
export function onInterrupt(): { readonly signal: AbortSignal; forget(): void } {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
    for (const signal of SIGNALS) process.off(signal, abort);
  };
  for (const signal of SIGNALS) process.on(signal, abort);
  return {
    signal: controller.signal,
    forget: () => {
      for (const signal of SIGNALS) process.off(signal, abort);
    },
  };
}
