import { withSmallHeap } from '../model/small-heap.js';

/** Letters of a text from which on memory comes before time: articles are shorter. */
const LONG = 200_000;

/** Does something with a text; where that is long, the heap is kept small meanwhile. */
export const sparingMemory = <Result>(text: string, run: () => Result): Result =>
  text.length < LONG ? run() : withSmallHeap(run);
