import { setFlagsFromString } from 'node:v8';

/** By so much more than what is in use the heap may grow before it is cleaned up; V8 alone lets it grow fourfold. */
const GROWTH_PERCENT = 30;
/** V8's own way. */
const AS_EVER = 0;

let growth = AS_EVER;

/**
 * Keeps the heap small, for a tenth more time (the smaller the growth, the more), until what it gives back is called: then it is as
 * before. It holds for all threads of the process.
 */
export function keepHeapSmall(growthPercent = GROWTH_PERCENT): () => void {
  const before = growth;
  set(growthPercent);
  return () => set(before);
}

function set(percent: number): void {
  growth = percent;
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
