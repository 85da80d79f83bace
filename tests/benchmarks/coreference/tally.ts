/** How the words of one kind came out. */
interface Count {
  right: number;
  wrong: number;
  nobody: number;
}

/** Counts outcomes by kind and prints them as a table. */
export class Tally {
  private readonly counts = new Map<string, Count>();

  add(sort: string, outcome: keyof Count): void {
    const count = this.counts.get(sort) ?? { right: 0, wrong: 0, nobody: 0 };
    this.counts.set(sort, count);
    count[outcome]++;
  }

  /** A line a kind: how many, right, wrong, unresolved, recall and precision in percent. */
  print(title: string): void {
    process.stdout.write(`${title.padEnd(34)} ${'all   right wrong nobody  recall precision'}\n`);
    const total: Count = { right: 0, wrong: 0, nobody: 0 };
    for (const [sort, count] of [...this.counts].sort()) {
      this.line(sort, count);
      for (const key of ['right', 'wrong', 'nobody'] as const) total[key] += count[key];
    }
    this.line('all', total);
    process.stdout.write('\n');
  }

  private line(sort: string, { right, wrong, nobody }: Count): void {
    const all = right + wrong + nobody;
    const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
    const cells = [all, right, wrong, nobody].map((number) => String(number).padStart(5)).join(' ');
    process.stdout.write(
      `  ${sort.padEnd(30)} ${cells}   ${percent(right, all).padStart(5)}  ${percent(right, right + wrong).padStart(5)}\n`,
    );
  }
}
