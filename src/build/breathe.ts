import { setImmediate } from 'node:timers/promises';

/** How long the thread may work on end before Ctrl-C and the progress bar get their turn, in milliseconds. */
const LONGEST_STRETCH = 40;

/** Gives a function to be awaited between articles: it lets the thread's other work in when it is time. */
export function breathing(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LONGEST_STRETCH) return;
    await setImmediate();
    last = performance.now();
  };
}
