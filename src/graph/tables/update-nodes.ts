import { keyWithHash, plainKey } from '../assemble/name-nodes.js';
import { eventAttributes, ownAttributes } from '../assemble/node-attributes.js';
import { landsOfPlace } from '../assemble/tell-events.js';
import type { EventTelling } from '../digest/types.js';
import { MOST_TIMES } from '../view/rank-texts.js';
import { hashKey, keysUnder, lastNumber, numbersKey } from './binary-keys.js';
import { rootOfEvent } from './event-state.js';
import { MARK } from './graph-tables.js';
import { type Indexed, indexed, NONE, roleWords, SORTED, termKey } from './node-indexes.js';
import { NumberSet } from './number-set.js';
import type { EventRow, NodeRow, ToldRow } from './table-rows.js';
import { inSetOrder, type Work } from './work.js';
import { otherMembers } from './write-article.js';

/** Where all is made anew, keys are given, and rows written, when so many names wait; a name that another node takes later waits again. */
const MOST_WAITING = 5_000;

/** Writes what nodes are called and told as, for those that changed. */
export class NodeUpdate {
  /** keys to be given anew: a name that comes to be or stops being one node's alone */
  private readonly plains = new Set<string>();
  /** nodes whose key is another one than before */
  readonly rekeyed = new NumberSet();
  /** places that are told to lie elsewhere than before */
  readonly grounds = new NumberSet();
  /** rows that wait for their keys, so that each is written once; where all is made anew */
  private readonly waiting = new Map<number, NodeRow>();

  /** @param anew no node is there yet: none tells of beings that are gone, and each is told once */
  constructor(
    private readonly work: Work,
    private readonly anew: boolean,
  ) {}

  *beings(roots: Iterable<number>): Generator<void> {
    for (const root of roots) {
      const being = this.work.find(root);
      if (!being || being.roots.at(-1) !== root) {
        if (!this.anew && this.work.tables.nodes.get(root)?.type !== 'event') this.erase(root);
        continue;
      }
      const parts = [root, ...otherMembers(this.work, root)].map((number) => this.work.being(number)).sort(inSetOrder);
      const attributes = ownAttributes(being.kind, parts);
      const ground = being.kind === 'place' ? landsOfPlace(parts) : {};
      if (!this.anew && being.kind === 'place') {
        const before = this.work.tables.nodes.get(root);
        if (JSON.stringify([before?.base, before?.lands]) !== JSON.stringify(Object.values(ground)))
          this.grounds.add(root);
      }
      const told = parts.filter(({ row }) => row.digest.told !== undefined).map(({ number }) => number);
      const roles = roleWords(parts.flatMap(({ row }) => (row.digest.told ?? []) as readonly ToldRow[]));
      const more = { ...ground, ...(told.length > 0 ? { told } : {}), ...(roles.length > 0 ? { roles } : {}) };
      this.write(root, attributes, { ...more, first: parts[0]!.number });
      if (this.anew && this.plains.size >= MOST_WAITING) this.giveKeys();
      yield;
    }
  }

  *events(roots: Iterable<number>): Generator<void> {
    const { tables } = this.work;
    for (const root of roots) {
      const row = this.work.event(root);
      if (!row || rootOfEvent(tables, root) !== root) {
        if (!this.anew && !this.work.find(root)) this.erase(root);
        continue;
      }
      const parts = [root, ...otherMembers(this.work, root)]
        .map((number) => ({ number, row: this.work.event(number)! }))
        .sort(({ row: a }, { row: b }) => (a.i < b.i ? -1 : a.i > b.i ? 1 : a.p - b.p));
      const tellings = parts.map(({ row: one }) => this.tellingOf(one));
      const places = new Map<string, number>();
      const more = eventAttributes(tellings, (telling) => {
        const place = placeOf(this.work, (telling as Placed).row);
        const key = place === null ? undefined : this.rowOf(place)?.key;
        if (key === undefined) return null;
        places.set(key, place!);
        return key;
      });
      const place = more.place == null ? null : places.get(more.place)!;
      this.write(root, ownAttributes('event', tellings), { ...more, place, first: parts[0]!.number });
      if (this.anew && this.plains.size >= MOST_WAITING) this.giveKeys();
      yield;
    }
  }

  /** Gives keys to nodes whose name is, or was, several nodes'. */
  giveKeys(): void {
    const { tables } = this.work;
    for (const plain of this.plains) {
      const roots = Array.from(tables.plainKeys.getKeys(keysUnder(hashKey(plain))), lastNumber);
      const alone = roots.length === 1 && !plain.startsWith('event:');
      const rows = roots.map((root) => ({ root, row: this.rowOf(root)! }));
      const firsts = rows.map((one) => ({ ...one, member: this.memberOf(one.row.first) }));
      firsts.sort(({ member: a }, { member: b }) =>
        a.article < b.article ? -1 : a.article > b.article ? 1 : a.place - b.place,
      );
      const taken = new Set<string>();
      for (const { root, row, member } of firsts) {
        let key = alone ? plain : keyWithHash(plain, member, false);
        if (taken.has(key)) key = keyWithHash(plain, member, true);
        taken.add(key);
        if (row.key !== key) this.rekey(root, row, key);
      }
      this.work.forget();
    }
    this.plains.clear();
    for (const [root, row] of this.waiting) tables.nodes.putSync(root, row);
    this.waiting.clear();
  }

  private rowOf(root: number): NodeRow | undefined {
    return this.waiting.get(root) ?? this.work.tables.nodes.get(root);
  }

  private rekey(root: number, row: NodeRow, key: string): void {
    const { nodes, nodeKeys } = this.work.tables;
    if (row.key !== '' && nodeKeys.get(row.key) === root) nodeKeys.removeSync(row.key);
    nodeKeys.putSync(key, root);
    if (this.waiting.has(root)) this.waiting.set(root, { ...row, key });
    else nodes.putSync(root, { ...row, key });
    this.rekeyed.add(root);
  }

  private memberOf(number: number): { article: string; entity: string; place: number } {
    const event = this.work.event(number);
    if (event) return { article: event.i, entity: event.d.entity as string, place: event.p };
    const { article, entity, row } = this.work.being(number);
    return { article: article.id, entity, place: row.place };
  }

  private tellingOf(row: EventRow): Placed {
    const article = this.work.context(row.a, row.i, row.t);
    return { ...row.d, article, row } as unknown as Placed;
  }

  private write(root: number, own: OwnAttributes, more: Partial<NodeRow> & { first: number }): void {
    const { tables } = this.work;
    const before = this.anew ? undefined : tables.nodes.get(root);
    const plain = plainKey(own);
    const row = { ...own, ...more, plain, key: before?.key ?? '' } as NodeRow;
    if (before && JSON.stringify(before) === JSON.stringify(row)) return;
    if (this.anew) this.waiting.set(root, row);
    else tables.nodes.putSync(root, row);
    if (before?.plain !== plain) {
      if (before) this.leavePlain(root, before);
      tables.plainKeys.putSync(plainRootKey(plain, root), MARK);
      this.plains.add(plain);
    } else if (before.first !== row.first || row.key === '') this.plains.add(plain);
    const [old, fresh] = [before ? indexed(before) : NONE, indexed(row)];
    this.index(root, old, fresh);
  }

  private erase(root: number): void {
    const { tables } = this.work;
    const before = tables.nodes.get(root);
    if (!before) return;
    tables.nodes.removeSync(root);
    if (tables.nodeKeys.get(before.key) === root) tables.nodeKeys.removeSync(before.key);
    this.leavePlain(root, before);
    this.index(root, indexed(before), NONE);
  }

  private leavePlain(root: number, { plain }: NodeRow): void {
    this.work.tables.plainKeys.removeSync(plainRootKey(plain, root));
    this.plains.add(plain);
  }

  private index(root: number, old: Indexed, fresh: Indexed): void {
    const { names, words, roles, sorted, terms } = this.work.tables;
    for (const name of old.names) if (!fresh.names.has(name)) names.removeSync([name, root]);
    for (const name of fresh.names) if (!old.names.has(name)) names.putSync([name, root], 1);
    for (const word of old.words) if (!fresh.words.has(word)) words.removeSync([word, root]);
    for (const word of fresh.words) if (!old.words.has(word)) words.putSync([word, root], 1);
    for (const word of old.roles) if (!fresh.roles.has(word)) roles.removeSync([word, root]);
    for (const word of fresh.roles) if (!old.roles.has(word)) roles.putSync([word, root], 1);
    for (const what of SORTED) {
      const [before, after] = [old.sorted[what], fresh.sorted[what]];
      if (before === after) continue;
      if (before !== undefined) sorted.removeSync([what, before, root]);
      if (after !== undefined) sorted.putSync([what, after, root], 1);
    }
    for (const [term] of old.terms) if (!fresh.terms.has(term)) terms.removeSync(termKey(term, 2 * root));
    for (const [term, times] of fresh.terms)
      if (old.terms.get(term) !== times)
        terms.putSync(termKey(term, 2 * root), Buffer.from([Math.min(times, MOST_TIMES)]));
  }
}

type OwnAttributes = ReturnType<typeof ownAttributes>;
type Placed = EventTelling & { readonly row: EventRow };

/** The node of the place that a telling names. */
export function placeOf(work: Work, row: EventRow): number | null {
  const place = row.d.place as number | null;
  if (place === null) return null;
  const { entity, beings } = work.article(row.a);
  if (place >= beings) return rootOfEvent(work.tables, entity + place);
  return work.being(entity + place).roots.at(-1)!;
}

const plainRootKey = (plain: string, root: number): Buffer => Buffer.concat([hashKey(plain), numbersKey(root)]);
