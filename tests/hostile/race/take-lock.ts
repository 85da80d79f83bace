import { takeWriterLock } from '../../../src/graph/store/writer-lock.js';

/** A process that takes a folder's lock when told to, and gives it back when told so. */
let release: (() => void) | null = null;

process.on('message', ({ take }: { take: string | null }) => {
  if (take === null) {
    release?.();
    release = null;
    process.send!({ released: true });
    return;
  }
  try {
    release = takeWriterLock(take);
    process.send!({ holds: true });
  } catch (error) {
    process.send!({ holds: false, said: (error as Error).message });
  }
});
process.send!({ ready: true });
