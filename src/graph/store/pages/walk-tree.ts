import { Damage } from './damage.js';
import { HEADER, NO_PAGE, NODE, NODE_HEADER, PAGE, readNumber, type Tree } from './page-file.js';
import type { PageWalk, WalkedPage, WalkedRow } from './walk-pages.js';

/** Bytes that say in a leaf where a value lies in overflow pages: page, transaction, pages. */
const OVERFLOW = 24;

/** The transaction that pages of a compacted copy name. */
const COMPACTED = 1;

/** The walk of one tree. */
export class TreeWalk {
  private readonly counted = { branches: 0, leaves: 0, overflows: 0, entries: 0 };
  private whole = true;
  private readonly buffers: Buffer[] = [];
  private run = Buffer.alloc(0);
  private readonly head = Buffer.alloc(2 * 8);

  constructor(
    private readonly walk: PageWalk,
    private readonly table: string,
    private readonly tree: Tree,
    private readonly onRow: ((row: WalkedRow) => void) | null,
  ) {}

  /** Walks all of it; afterwards there are as many pages and entries as its record says. */
  from(root: number, newest: number): void {
    if (root !== NO_PAGE) this.trying(() => this.visit(root, 1, newest));
    if (!this.whole || this.walk.walker.since !== undefined) return;
    for (const name of ['branches', 'leaves', 'overflows', 'entries'] as const) {
      const [is, should] = [this.counted[name], this.tree[name]];
      if (is !== should) this.walk.hurt(new Damage(`${this.table} has ${is} ${name} instead of ${should}`, this.table));
    }
  }

  /** Goes on beside what is damaged, where the walker wants to. */
  private trying(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      this.whole = false;
      this.walk.hurt(error);
    }
  }

  private broken(page: number): Damage {
    return new Damage(`page ${page} (${this.table}) is not as it was written`, this.table);
  }

  private visit(number: number, depth: number, newest: number): void {
    const { since } = this.walk.walker;
    if (since !== undefined && this.isOlder(number, since)) return;
    const page = this.read(number, depth, newest);
    this.hand(page);
    const { bytes, gap } = page;
    const isLeaf = depth === this.tree.depth;
    this.counted[isLeaf ? 'leaves' : 'branches'] += 1;
    const nodes = (gap[0] - HEADER) / 2;
    for (let at = 0; at < nodes; at++) {
      const node = this.node(page, at);
      // branches hold the number of a page where leaves hold the length and the kind of a value
      if (isLeaf) this.row(page, node);
      else {
        const child = bytes.readUInt32LE(node) + bytes.readUInt16LE(node + 4) * 2 ** 32;
        this.trying(() => this.visit(child, depth + 1, page.transaction));
      }
    }
  }

  /** Whether a page is as an earlier transaction left it: its first bytes tell, and most pages that a changed one leads to are. */
  private isOlder(number: number, since: number): boolean {
    const { file, meta } = this.walk;
    if (!file.read(this.head, number * meta.pageSize)) return false;
    return readNumber(this.head, 0) === number && readNumber(this.head, 8) <= since;
  }

  /** A branch, or a leaf where branches end. */
  private read(number: number, depth: number, newest: number): WalkedPage {
    const { file, meta } = this.walk;
    this.walk.take(this.table, number, 1);
    this.buffers[depth] ??= Buffer.alloc(meta.pageSize);
    const bytes = this.buffers[depth]!;
    if (depth > this.tree.depth || !file.read(bytes, number * meta.pageSize)) throw this.broken(number);
    const transaction = readNumber(bytes, 8);
    const [lower, upper] = [bytes.readUInt16LE(20), bytes.readUInt16LE(22)];
    const sound =
      readNumber(bytes, 0) === number &&
      bytes.readUInt16LE(18) === (depth === this.tree.depth ? PAGE.leaf : PAGE.branch) &&
      // a page is never newer than the one that leads to it
      transaction <= newest &&
      lower % 2 === 0 &&
      lower <= upper &&
      HEADER + upper <= meta.pageSize;
    if (!sound) throw this.broken(number);
    const gap = [HEADER + lower, HEADER + upper] as const;
    return { number, pages: 1, table: this.table, transaction, bytes, gap };
  }

  /** Where a node stands in its page. */
  private node({ bytes, gap, number }: WalkedPage, at: number): number {
    const node = HEADER + bytes.readUInt16LE(HEADER + 2 * at);
    const inPage =
      node >= gap[1] &&
      node + NODE_HEADER <= bytes.length &&
      node + NODE_HEADER + bytes.readUInt16LE(node + 6) <= bytes.length;
    if (!inPage) throw this.broken(number);
    return node;
  }

  private row(leaf: WalkedPage, node: number): void {
    const { bytes } = leaf;
    this.counted.entries += 1;
    const [length, flags] = [bytes.readUInt32LE(node), bytes.readUInt16LE(node + 4)];
    const start = node + NODE_HEADER + bytes.readUInt16LE(node + 6);
    const inline = (flags & NODE.overflow) === 0;
    const fits = start + (inline ? length : OVERFLOW) <= bytes.length;
    // most rows lie in their leaf, and nobody asks for them
    if (fits && inline && !this.onRow) return;
    this.trying(() => {
      if (!fits) throw this.broken(leaf.number);
      const value = inline ? bytes.subarray(start, start + length) : this.overflow(leaf, start, length);
      if (!value || !this.onRow) return;
      const key = bytes.subarray(node + NODE_HEADER, start);
      this.onRow({ table: this.table, key, value, isTable: (flags & NODE.table) !== 0 });
    });
  }

  /** The value in a run of overflow pages; null where it is older than the walker wants. */
  private overflow(leaf: WalkedPage, at: number, length: number): Buffer | null {
    const { file, meta, walker } = this.walk;
    const { table } = this;
    const [number, transaction, pages] = [0, 8, 16].map((part) => readNumber(leaf.bytes, at + part)) as [
      number,
      number,
      number,
    ];
    // a value that a transaction writes twice, shorter the second time, stays in the run that it had
    if (pages < Math.ceil((HEADER + length) / meta.pageSize)) throw this.broken(leaf.number);
    this.walk.take(table, number, pages);
    this.counted.overflows += pages;
    if (walker.since !== undefined && transaction <= walker.since) return null;
    if (this.run.length < pages * meta.pageSize) this.run = Buffer.alloc(pages * meta.pageSize);
    const bytes = this.run.subarray(0, pages * meta.pageSize);
    const sound =
      file.read(bytes, number * meta.pageSize) &&
      readNumber(bytes, 0) === number &&
      bytes.readUInt16LE(18) === PAGE.overflow &&
      bytes.readUInt32LE(20) === pages &&
      // a compacted copy calls all that leaves lead to its first, and leaves the runs as they were
      (readNumber(bytes, 8) === transaction || transaction === COMPACTED) &&
      transaction <= leaf.transaction;
    if (!sound) throw this.broken(number);
    this.hand({ number, pages, table, transaction, bytes, gap: [HEADER + length, bytes.length] });
    return bytes.subarray(HEADER, HEADER + length);
  }

  private hand(page: WalkedPage): void {
    const { walker } = this.walk;
    if (walker.accepts && !walker.accepts(page)) throw this.broken(page.number);
    walker.onPage?.(page);
  }
}
