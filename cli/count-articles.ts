/** Shows on a terminal's standard error how many articles are done; says nothing elsewhere. */
export function countArticles(): { add(): void; clear(): void } {
  const terminal = process.stderr.isTTY;
  let done = 0;
  return {
    add() {
      done++;
      if (terminal) process.stderr.write(`\r${done} articles`);
    },
    clear() {
      if (terminal) process.stderr.write('\r\u001b[K');
    },
  };
}
