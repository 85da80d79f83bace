import { warmUp } from '../../src/questions/read/warm-up.js';

/** The prompt stands before anything else is done, and keys are answered between two stretches. */
const [FIRST_MS, STRETCH_MS, PAUSE_MS] = [150, 8, 4];

/** Makes ready, while nobody types, what the first questions would wait for; gives what stops it. */
export function warmUpWhileIdle(): () => void {
  const steps = warmUp();
  let timer = setTimeout(work, FIRST_MS);
  function work(): void {
    const end = performance.now() + STRETCH_MS;
    while (performance.now() < end) if (steps.next().done) return;
    timer = setTimeout(work, PAUSE_MS);
  }
  return () => clearTimeout(timer);
}
