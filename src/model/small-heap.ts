import { setFlagsFromString } from 'node:v8';

/** By so much more than what is in use the heap may grow before it is cleaned up; V8 alone lets it grow fourfold. */
const GROWTH_PERCENT = 30;

/** Keeps the heap small, for a tenth more time (the smaller the growth, the more), until what it gives back is called. */
export function keepHeapSmall(growthPercent = GROWTH_PERCENT): () => void {
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
  return () => setFlagsFromString('--heap-growing-percent=0');
}
