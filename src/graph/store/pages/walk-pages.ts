import { Damage } from './damage.js';
import { type Meta, type PageFile, pagesIn, readTree, TREE, type Tree } from './page-file.js';
import { TreeWalk } from './walk-tree.js';

/** The tree of free pages and the tree of tables, beside the tables themselves. */
export const FREE_TREE = '(free pages)';
export const MAIN_TREE = '(tables)';

/** A page of a tree, or a run of overflow pages that holds one value. */
export interface WalkedPage {
  readonly number: number;
  /** how many pages from there on */
  readonly pages: number;
  readonly table: string;
  /** the transaction that wrote it */
  readonly transaction: number;
  /** its bytes, until the next page is walked */
  readonly bytes: Buffer;
  /** bytes between these are read by nobody */
  readonly gap: readonly [from: number, to: number];
}

/** A row of a table, as it lies in its leaf. */
export interface WalkedRow {
  readonly table: string;
  readonly key: Buffer;
  readonly value: Buffer;
  /** rows of the tree of tables: the record of one */
  readonly isTable: boolean;
}

/** What a walk calls. */
export interface Walker {
  /** of every page */
  onPage?(page: WalkedPage): void;
  /** of every row, where it is there; of the tree of tables first */
  onRow?(row: WalkedRow): void;
  /** tables whose rows alone are wanted, beside the tree of tables; all where it is left out */
  wantsRows?(table: string): boolean;
  /** trees below pages that no later transaction wrote are left out, and nothing is counted */
  readonly since?: number;
  /** told of what is damaged, and the walk goes on beside it; without it the first damage is thrown */
  onDamage?(damage: Damage): void;
  /** whether a page is what was written there; others are damaged */
  accepts?(page: WalkedPage): boolean;
}

/**
 * Walks the trees of a file as they stood at a transaction: tables, free pages, and every table.
 * What does not fit together is a Damage; no byte, however wrong, leads out of the file or into a circle.
 */
export class PageWalk {
  private readonly seen: Uint8Array;

  constructor(
    readonly file: PageFile,
    readonly meta: Meta,
    readonly walker: Walker,
  ) {
    this.seen = new Uint8Array(pagesIn(file, meta));
  }

  /** Whether a page belongs to a tree that was walked. */
  isLive = (page: number): boolean => this.seen[page] === 1;

  /** Pages of the file, as far as trees may use them. */
  get pages(): number {
    return this.seen.length;
  }

  /** @param wants which tables, where not all of them */
  walk(wants: (table: string) => boolean = () => true): void {
    const { free, main, transaction } = this.meta;
    const tables = new Map<string, Tree>();
    new TreeWalk(this, MAIN_TREE, main, (row) => {
      this.walker.onRow?.(row);
      if (!row.isTable) return;
      const name = tableName(row.key);
      if (row.value.length === TREE) tables.set(name, readTree(row.value, 0));
      else this.hurt(new Damage(`the record of table ${name} is ${row.value.length} bytes long`, name));
    }).from(main.root, transaction);
    for (const [name, tree] of [[FREE_TREE, free] as const, ...tables])
      if (wants(name)) new TreeWalk(this, name, tree, this.rowsOf(name)).from(tree.root, transaction);
  }

  private rowsOf(table: string): ((row: WalkedRow) => void) | null {
    const { walker } = this;
    return walker.onRow && walker.wantsRows?.(table) !== false ? (row) => walker.onRow!(row) : null;
  }

  hurt(damage: Damage): void {
    if (!this.walker.onDamage) throw damage;
    this.walker.onDamage(damage);
  }

  /** Takes pages as one tree's; no page belongs to two. */
  take(table: string, number: number, pages: number): void {
    if (!(number >= 2 && number + pages <= this.seen.length)) {
      const inFile = number >= 2 && number + pages <= this.meta.lastPage + 1;
      throw new Damage(
        inFile
          ? `page ${number} (${table}) is missing: the file lacks its end`
          : `${table} leads to a page that is none`,
        table,
      );
    }
    for (let at = number; at < number + pages; at++) {
      if (this.seen[at]) throw new Damage(`page ${at} (${table}) is used twice`, table);
      this.seen[at] = 1;
    }
  }
}

/** Names in the tree of tables end in a zero byte. */
export const tableName = (key: Buffer): string => key.toString('utf8', 0, key.length - (key.at(-1) === 0 ? 1 : 0));
