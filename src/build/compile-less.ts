import { setFlagsFromString } from 'node:v8';

/** How much V8 runs of a function before it compiles it for speed, in bytes of its code; the other is V8's own. */
const [LATE, SOON] = [1_000_000, 67_584];
/** How much of the functions that it calls V8 compiles into a function, in bytes of their code; the other is V8's own. */
const [LITTLE, MUCH] = [400, 920];

/**
 * Has V8 compile less for speed, until what this gives back is called. Every worker thread compiles the same functions anew, in
 * threads beside it, a third of a build's time: where workers take all cores, that time is theirs.
 */
export function compileLess(): () => void {
  set(LATE, LITTLE);
  return () => set(SOON, MUCH);
}

function set(budget: number, inlined: number): void {
  setFlagsFromString(`--interrupt-budget=${budget}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${inlined}`);
}
