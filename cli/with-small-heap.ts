import { keepHeapSmall, keepYoungSmall } from '../src/model/small-heap.js';

/** Of what a large graph leaves behind on its way out four fifths are garbage; half as much again as is in use is room enough. */
const GROWTH_PERCENT = 25;

/** Does something that reads a whole graph, with a heap that grows no further than it needs. */
export async function withSmallHeap<Result>(use: () => Promise<Result>): Promise<Result> {
  const undo = [keepHeapSmall(GROWTH_PERCENT), keepYoungSmall()];
  try {
    return await use();
  } finally {
    for (const letGrow of undo) letGrow();
  }
}
