import type { NodeKind } from '../../model/kinds.js';
import type { ArticleContext, Being, PersonTraits } from '../identity/types.js';
import { type BeingRow, packBeing, rootsIn, rowIn, stagesOf } from './being-row.js';
import { firstNumber, keysUnder, lastNumber, numbersKey } from './binary-keys.js';
import type { GraphTables } from './graph-tables.js';
import type { ArticleRow, ContextRow, DoubtRow, EventRow, FormRow } from './table-rows.js';

/** So many beings are kept in memory; beyond that, all are forgotten between two blocks. */
const KEPT = 15_000;
/** So many events are kept; beyond that, all are forgotten. */
const KEPT_EVENTS = 6_000;

/** What an article tells about all of its beings, read when a rule asks. */
class LazyContext implements ArticleContext {
  private row: ContextRow | null = null;
  private landMap: ReadonlyMap<string, number> | null = null;
  private nameSet: ReadonlySet<string> | null = null;

  constructor(
    private readonly tables: GraphTables,
    private readonly number: number,
    readonly id: string,
    readonly date: string | null,
  ) {}

  get lands(): ReadonlyMap<string, number> {
    this.landMap ??= new Map(this.read().lands);
    return this.landMap;
  }

  get names(): ReadonlySet<string> {
    this.nameSet ??= new Set(this.read().names);
    return this.nameSet;
  }

  private read(): ContextRow {
    this.row ??= this.tables.contexts.get(this.number)!;
    return this.row;
  }
}

/** A being with its number, its form, and what stands for its cluster after each rule. */
export class MemberBeing implements Being {
  /** place within the block at work: set anew for each */
  index = 0;
  readonly entity: string;
  readonly traits: PersonTraits | null;
  readonly mentions: number;

  constructor(
    readonly number: number,
    readonly form: number,
    private readonly named: FormRow,
    readonly article: ArticleContext,
    readonly row: BeingRow,
    readonly roots: Uint32Array,
  ) {
    Object.assign(this, row.digest);
    this.entity = row.digest.entity as string;
    this.traits = (row.digest.traits as PersonTraits | undefined) ?? null;
    this.mentions = row.digest.mentions as number;
  }

  get kind(): NodeKind {
    return this.named.kind as NodeKind;
  }
  get name(): string {
    return this.named.name;
  }
  get forms(): readonly string[] {
    return this.named.forms;
  }
  get land(): string | null {
    return this.named.land;
  }
  get sense(): string | null {
    return this.named.sense;
  }
}

/** Order of the set: by article, then by place in it. */
export function inSetOrder(a: MemberBeing, b: MemberBeing): number {
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.row.place - b.row.place;
}

/** One update of the tables: what it has read so far, so that nothing is read twice. */
export class Work {
  private readonly contexts = new Map<number, ArticleContext>();
  private readonly beings = new Map<number, MemberBeing>();
  private readonly whole = new Map<number, readonly number[]>();
  private readonly forms = new Map<number, FormRow>();
  private readonly changed = new Set<MemberBeing>();
  private readonly events = new Map<number, EventRow>();
  private readonly doubted = new Map<number, string | null>();
  /** goes up by one each time everything is forgotten */
  era = 0;

  constructor(readonly tables: GraphTables) {}

  /** Forgets what was read, if it is much; nothing that was given out before may be used after. */
  forget(): void {
    if (this.beings.size < KEPT && this.contexts.size < KEPT) return;
    this.flush();
    this.contexts.clear();
    this.beings.clear();
    this.whole.clear();
    this.doubted.clear();
    this.era += 1;
  }

  context(number: number, id: string, date: string | null): ArticleContext {
    let context = this.contexts.get(number);
    if (!context) {
      context = new LazyContext(this.tables, number, id, date);
      this.contexts.set(number, context);
    }
    return context;
  }

  article(number: number): ArticleRow {
    return this.tables.articles.get(number)!;
  }

  form(number: number): FormRow {
    let form = this.forms.get(number);
    if (!form) {
      form = this.tables.forms.get(number)!;
      if (this.forms.size >= KEPT) this.forms.clear();
      this.forms.set(number, form);
    }
    return form;
  }

  /** Numbers of all who bear a form. */
  bearers(form: number): readonly number[] {
    const known = this.whole.get(form);
    if (known) return known;
    const { kind } = this.form(form);
    const found: number[] = [];
    for (const { key, value } of this.tables.bearers.getRange(keysUnder(numbersKey(form)))) {
      const number = lastNumber(key);
      found.push(number);
      if (!this.beings.has(number)) this.beings.set(number, this.read(number, form, value, kind as NodeKind));
    }
    this.whole.set(form, found);
    return found;
  }

  /** The being of a number, or null. */
  find(number: number): MemberBeing | null {
    const known = this.beings.get(number);
    if (known) return known;
    const form = firstNumber(this.tables.beings, number);
    if (form === undefined) return null;
    const value = this.tables.bearers.get(numbersKey(form, number))!;
    const being = this.read(number, form, value, this.form(form).kind as NodeKind);
    this.beings.set(number, being);
    return being;
  }

  /** The kind of a being, or null; for asking of many, which are not kept. */
  kindOf(number: number): NodeKind | null {
    const form = this.beings.get(number)?.form ?? firstNumber(this.tables.beings, number);
    return form === undefined ? null : (this.form(form).kind as NodeKind);
  }

  /** What stands for a being's cluster after each rule, or null; for asking of many, which are not kept. */
  rootsOf(number: number): Uint32Array | null {
    const known = this.beings.get(number);
    if (known) return known.roots;
    const form = firstNumber(this.tables.beings, number);
    if (form === undefined) return null;
    const { kind } = this.form(form);
    // read at once: the next read overwrites it
    return rootsIn(this.tables.bearers.getBinaryFast(numbersKey(form, number))!, kind as NodeKind);
  }

  being(number: number): MemberBeing {
    return this.find(number)!;
  }

  event(number: number): EventRow | null {
    const known = this.events.get(number);
    if (known) return known;
    const row = this.tables.events.get(number);
    if (!row) return null;
    if (this.events.size >= KEPT_EVENTS) this.events.clear();
    this.events.set(number, row);
    return row;
  }

  dropEvent(number: number): void {
    this.tables.events.removeSync(number);
    this.events.delete(number);
  }

  /** The rule that left a being in doubt, or null. */
  doubtOf(number: number): string | null {
    let rule = this.doubted.get(number);
    if (rule === undefined) {
      rule = this.tables.doubts.get(number)?.[0] ?? null;
      this.doubted.set(number, rule);
    }
    return rule;
  }

  /** Notes what leaves a being in doubt; null for nothing. */
  doubt(number: number, row: DoubtRow | null): void {
    if (row) this.tables.doubts.putSync(number, row);
    else this.tables.doubts.removeSync(number);
    this.doubted.set(number, row?.[0] ?? null);
  }

  /** Notes that a being's roots changed; they are written before it is forgotten. */
  noteRoots(being: MemberBeing): void {
    this.changed.add(being);
  }

  /** Writes what was noted. */
  flush(): void {
    for (const { number, form, row, roots } of this.changed)
      this.tables.bearers.putSync(numbersKey(form, number), packBeing(roots, row));
    this.changed.clear();
  }

  addBeing(number: number, form: number, row: BeingRow): void {
    const { kind } = this.form(form);
    const roots = new Uint32Array(stagesOf(kind as NodeKind).length).fill(number);
    this.tables.beings.putSync(number, numbersKey(form));
    this.tables.bearers.putSync(numbersKey(form, number), packBeing(roots, row));
    this.whole.delete(form);
  }

  dropBeing(number: number, form: number): void {
    this.tables.beings.removeSync(number);
    this.tables.bearers.removeSync(numbersKey(form, number));
    this.beings.delete(number);
    this.whole.delete(form);
  }

  private read(number: number, form: number, value: Buffer, kind: NodeKind): MemberBeing {
    const row = rowIn(value, kind);
    const article = this.context(row.article, row.id, row.date);
    return new MemberBeing(number, form, this.form(form), article, row, rootsIn(value, kind));
  }
}
