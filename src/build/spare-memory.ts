import { keepHeapSmall } from '../model/small-heap.js';

/** Letters of a text from which on memory comes before time: articles are shorter. */
const LONG = 200_000;
/** What an article of 2 MB holds must stay below 600 MB, whatever its shape. */
const GROWTH_PERCENT = 5;
/** What workers hold between two articles is much the same; several heaps of several times that are too much. */
export const WORKER_GROWTH_PERCENT = 40;

/** Does something with a text; where that is long, the heap is kept small meanwhile. */
export function sparingMemory<Result>(text: string, run: () => Result): Result {
  if (text.length < LONG) return run();
  const letGrow = keepHeapSmall(GROWTH_PERCENT);
  try {
    return run();
  } finally {
    letGrow();
  }
}
