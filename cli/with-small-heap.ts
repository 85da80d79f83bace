import { keepHeapSmall } from '../src/model/small-heap.js';

/** Of what a large graph leaves behind on its way out four fifths are garbage; half as much again as is in use is room enough. */
const GROWTH_PERCENT = 25;

/** Does something that reads a whole graph, with a heap that grows no further than it needs. */
export async function withSmallHeap<Result>(use: () => Promise<Result>): Promise<Result> {
  const letGrow = keepHeapSmall(GROWTH_PERCENT);
  try {
    return await use();
  } finally {
    letGrow();
  }
}
