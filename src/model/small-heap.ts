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

/** How many times as large room for young objects becomes where too many live on: V8's own way, and not at all. */
const [DOUBLED, KEPT] = [2, 1];

/**
 * Leaves the room for young objects as large as it is, until what it gives back is called: V8 alone takes 32 MB. What goes through a
 * large graph once lives on anyway, and costs no more time then. It holds for all threads of the process.
 */
export function keepYoungSmall(): () => void {
  growYoung(KEPT);
  return () => growYoung(DOUBLED);
}

const growYoung = (times: number): void => setFlagsFromString(`--semi-space-growth-factor=${times}`);

function set(percent: number): void {
  growth = percent;
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
