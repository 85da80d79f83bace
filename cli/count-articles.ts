import { clearCount, recount } from './door.js';
/** Shows on a terminal's standard error how many articles are done; says nothing elsewhere. */
export function countArticles(): { add(): void; clear(): void } {
  const terminal = process.stderr.isTTY;
  let done = 0;
  return {
    add() {
      done++;
      if (terminal) recount(`${done} articles`);
    },
    clear() {
      if (terminal) clearCount();
    },
  };
}
