import { Packr } from 'msgpackr';
import { groundAmong } from '../assemble/tell-events.js';
import type { EventTelling } from '../digest/types.js';
import { eventRules, inOrder, named, type RuleJoin } from '../events/index.js';
import type { EventJoin, Ground, Told } from '../events/types.js';
import { JoinForest } from '../identity/join-forest.js';
import { hashKey, keysUnder, lastNumber, numbersKey, taggedKey } from './binary-keys.js';
import type { Changes } from './changes.js';
import type { Decided } from './decided.js';
import { groupsIn, groupsOfEvent, rootOfEvent, stateOf, withRoot } from './event-state.js';
import { type EventJoinRow, type EventRow, type JoinRow, MARK } from './graph-tables.js';
import { storyOf } from './update-copies.js';
import type { Work } from './work.js';
import { otherMembers } from './write-article.js';

/** Brings events up to date: groups in which a changed telling stands or stood are joined anew, and the nodes that their joins make. */
export class EventUpdate {
  private readonly known = new Map<number, Told | null>();
  private readonly affected = new Set<number>();
  /** groups to be joined anew, and who came to them */
  private readonly groups = new Map<
    string,
    { readonly key: Buffer; readonly arrived: Set<number>; readonly left: Set<number> }
  >();
  /** group -> event -> joins with it, of groups that were read */
  private readonly links = new Map<string, Map<number, RuleJoin[]>>();
  private readonly ground: Ground;

  constructor(
    private readonly work: Work,
    private readonly decided: Decided,
    private readonly changes: Changes,
  ) {
    const { nodes } = work.tables;
    this.ground = groundAmong((place) => {
      const node = nodes.get(place);
      return node ? { base: node.base ?? null, lands: node.lands ?? [] } : undefined;
    });
  }

  *run(): Generator<void> {
    const { changes } = this;
    for (const [number, state] of changes.removedEvents)
      for (const key of groupsIn(state)) this.touchGroup(key).left.add(number);
    for (const number of changes.dirtyEvents) {
      this.regroup(number);
      this.affected.add(number);
      if (this.known.size > REMEMBERED) this.known.clear();
      yield;
    }
    for (const group of this.groups.values()) {
      this.joinGroup(group);
      if (this.known.size > REMEMBERED) this.known.clear();
      yield;
    }
    for (const number of changes.decidedEvents) this.affected.add(number);
    for (const state of changes.removedEvents.values()) {
      const root = state.readUInt32BE(0);
      changes.touchedNodes.add(root);
      for (const member of [root, ...otherMembers(this.work, root)])
        if (this.work.event(member)) this.affected.add(member);
    }
    this.known.clear();
    yield* this.settle();
  }

  private touchGroup(key: Buffer): { arrived: Set<number>; left: Set<number> } {
    const word = key.toString('latin1');
    let group = this.groups.get(word);
    if (!group) {
      group = { key: Buffer.from(key), arrived: new Set(), left: new Set() };
      this.groups.set(word, group);
    }
    return group;
  }

  /** Writes the groups in which an event stands now. */
  private regroup(number: number): void {
    const { tables } = this.work;
    const told = this.read(number);
    const now = new Map<string, Buffer>();
    if (told && !this.decided.alone.has(number))
      for (const [rule, { keys }] of eventRules.entries())
        for (const key of keys(told)) {
          const hash = taggedKey(rule, hashKey(key));
          now.set(hash.toString('latin1'), hash);
        }
    const before = groupsOfEvent(tables, number);
    const old = new Set(before.map((key) => key.toString('latin1')));
    for (const key of before) {
      const group = this.touchGroup(key);
      if (!now.has(key.toString('latin1'))) group.left.add(number);
    }
    for (const [word, key] of now) {
      const group = this.touchGroup(key);
      if (old.has(word)) continue;
      group.arrived.add(number);
      const prepared = eventRules[key[0]!]!.prepare?.(told!);
      tables.groups.putSync(Buffer.concat([key, numbersKey(number)]), prepared ? packTold(told!, prepared) : MARK);
    }
    tables.states.putSync(number, stateOf(rootOfEvent(tables, number), [...now.values()]));
  }

  private read(number: number): Told | null {
    let told = this.known.get(number);
    if (told === undefined) {
      const row = this.work.event(number);
      told = row ? this.toldOf(number, row) : null;
      this.known.set(number, told);
    }
    return told;
  }

  private toldOf(index: number, row: EventRow): PlacedTold {
    const { entity, beings } = this.work.article(row.a);
    const d = row.d as { place: number | null; beings: number[]; named: number[] };
    const nodeOf = (place: number): number =>
      place < beings ? this.work.being(entity + place).roots.at(-1)! : this.decided.rootOf(entity + place);
    const nodesOf = (places: readonly number[]): number[] => [...new Set(places.map(nodeOf))].sort((a, b) => a - b);
    const article = this.work.context(row.a, row.i, row.t);
    return {
      index,
      order: row.p,
      telling: { ...row.d, article } as unknown as EventTelling,
      beings: nodesOf(d.beings),
      place: d.place === null ? null : nodeOf(d.place),
      named: nodesOf(d.named),
      story: storyOf(this.work.tables, row.a, row.i).stories.join(' '),
      copied: this.work.tables.copyPairs.doesExist(row.a),
    };
  }

  /** Joins a group anew; whoever is in a join that came or went is affected. */
  private joinGroup({
    key,
    arrived,
    left,
  }: {
    key: Buffer;
    arrived: ReadonlySet<number>;
    left: ReadonlySet<number>;
  }): void {
    const { eventJoins } = this.work.tables;
    const rule = eventRules[key[0]!]!;
    const rows = eventJoins.get(key) ?? [];
    const before = rows.map(([one, other, name, reason]): EventJoin => ({ one, other, rule: name, reason }));
    const { group, gone } = rule.rejoin ? this.preparedMembers(key, left) : this.membersOf(key, left);
    let after: readonly EventJoin[] = [];
    if (group.length > 1 && rule.rejoin) {
      if (arrived.size + gone.length === 0) return;
      after = rule.rejoin(group, { arrived: group.filter(({ index }) => arrived.has(index)), left: gone, before });
    } else if (group.length > 1) {
      const word = [...rule.keys(group[0]!)].find((one) => taggedKey(key[0]!, hashKey(one)).equals(key))!;
      after = rule.join(group, word, this.ground);
    }
    const [old, fresh] = [before, after].map((joins) => new Set(joins.map(({ one, other }) => `${one} ${other}`)));
    for (const { one, other } of before) if (!fresh!.has(`${one} ${other}`)) this.affected.add(one).add(other);
    for (const { one, other } of after) if (!old!.has(`${one} ${other}`)) this.affected.add(one).add(other);
    if (after.length > 0)
      eventJoins.putSync(
        key,
        after.map((join): EventJoinRow => [join.one, join.other, join.rule ?? rule.name, join.reason]),
      );
    else if (before.length > 0) eventJoins.removeSync(key);
  }

  private membersOf(key: Buffer, left: ReadonlySet<number>): { group: Told[]; gone: Told[] } {
    const { groups } = this.work.tables;
    const numbers = Array.from(groups.getKeys(keysUnder(key)), lastNumber);
    for (const number of left) groups.removeSync(Buffer.concat([key, numbersKey(number)]));
    const group = numbers.filter((number) => !left.has(number)).map((number) => this.read(number) as PlacedTold);
    return { group: group.sort(inSetOrder), gone: [] };
  }

  /** Members as their group keeps them, without reading their articles. */
  private preparedMembers(key: Buffer, left: ReadonlySet<number>): { group: Told[]; gone: Told[] } {
    const { groups } = this.work.tables;
    const all: PlacedTold[] = [];
    for (const { key: full, value } of groups.getRange(keysUnder(key))) all.push(unpackTold(lastNumber(full), value));
    for (const number of left) groups.removeSync(Buffer.concat([key, numbersKey(number)]));
    all.sort(inSetOrder);
    return { group: all.filter(({ index }) => !left.has(index)), gone: all.filter(({ index }) => left.has(index)) };
  }

  /** Nodes of all that joins connect with what is affected. */
  private *settle(): Generator<void> {
    const seen = new Set<number>();
    for (const start of this.affected) {
      if (seen.has(start) || !this.work.event(start)) continue;
      this.write(this.regionOf(start, seen));
      if (this.links.size > REMEMBERED) this.links.clear();
      yield;
    }
  }

  /** Events reached by joins, by decisions, and from the nodes as they were before. */
  private regionOf(start: number, seen: Set<number>): number[] {
    const region = [start];
    seen.add(start);
    const take = (number: number): void => {
      if (seen.has(number) || !this.work.event(number)) return;
      seen.add(number);
      region.push(number);
    };
    for (const number of region) {
      const root = rootOfEvent(this.work.tables, number);
      if (root !== number || !this.changes.freshEvents.has(number)) {
        take(root);
        for (const member of otherMembers(this.work, root)) take(member);
      }
      for (const member of this.decided.membersOf(this.decided.rootOf(number))) take(member);
      for (const foe of this.decided.foesOf([number])) take(foe);
      for (const { one, other } of this.linksOf(number)) take(one === number ? other : one);
    }
    return region;
  }

  private linksOf(number: number): RuleJoin[] {
    return groupsOfEvent(this.work.tables, number).flatMap((key) => {
      const word = key.toString('latin1');
      let links = this.links.get(word);
      if (!links) {
        links = new Map();
        for (const [one, other, rule, reason] of this.work.tables.eventJoins.get(key) ?? []) {
          const join = named({ one, other, rule, reason }, key[0]!);
          for (const end of [one, other]) {
            const own = links.get(end);
            if (own) own.push(join);
            else links.set(end, [join]);
          }
        }
        this.links.set(word, links);
      }
      return links.get(number) ?? [];
    });
  }

  private write(region: readonly number[]): void {
    const { tables } = this.work;
    const events = region.map((number) => ({ number, row: this.work.event(number)! }));
    events.sort(({ row: a }, { row: b }) => (a.i < b.i ? -1 : a.i > b.i ? 1 : a.p - b.p));
    const places = new Map(events.map(({ number }, at) => [number, at] as const));
    const forest = new JoinForest(events.length);
    for (const [one, other, reason] of this.decided.effects.merges)
      if (places.has(one) && places.has(other)) forest.join(places.get(one)!, places.get(other)!, DECISION, reason);
    for (const [one, other] of this.decided.partsAmong(places.keys()))
      forest.part(places.get(one)!, places.get(other)!);
    const joins = [...new Set(region.flatMap((number) => this.linksOf(number)))];
    for (const { one, other, rule, reason } of inOrder(joins, (number) => places.get(number)!))
      forest.join(places.get(one)!, places.get(other)!, rule, reason);
    const groups = new Map<number, number[]>();
    for (const [at, { number }] of events.entries()) {
      const first = forest.rootOf(at);
      const group = groups.get(first);
      if (group) group.push(number);
      else groups.set(first, [number]);
    }
    const joined = new Map<number, JoinRow[]>();
    for (const { one, other, rule, reason } of forest.joins) {
      const first = forest.rootOf(one);
      const rows = joined.get(first) ?? [];
      rows.push([events[one]!.number, events[other]!.number, `${rule}|${reason}`]);
      joined.set(first, rows);
    }
    for (const [first, group] of groups) {
      const root = this.writeNode(group);
      const rows = joined.get(first);
      const key = numbersKey(root);
      if (rows) tables.joins.putSync(key, rows);
      else if (group.length > 1 || !this.changes.freshEvents.has(root)) tables.joins.removeSync(key);
    }
  }

  private writeNode(group: readonly number[]): number {
    const { members, states } = this.work.tables;
    const before = new Map(group.map((number) => [number, rootOfEvent(this.work.tables, number)] as const));
    const root = standingFor(group, before);
    for (const [number, old] of before) {
      if (this.affected.has(number)) this.changes.touchedNodes.add(root);
      if (old === root) continue;
      if (old !== number) members.removeSync(numbersKey(old, number));
      if (number !== root) members.putSync(numbersKey(root, number), MARK);
      states.putSync(number, withRoot(states.get(number)!, root));
      this.changes.movedEvents.add(number);
      this.changes.touchedNodes.add(root).add(old);
    }
    return root;
  }
}

/** A telling with its place in its article. */
interface PlacedTold extends Told {
  readonly order: number;
}

const DECISION = 'decision/merge';

/** So much is remembered before all is forgotten. */
const REMEMBERED = 8_000;

const packr = new Packr({ useRecords: false });

function packTold(told: Told, { wording, pairs }: NonNullable<Told['prepared']>): Buffer {
  const { article, date, words } = told.telling;
  const { quote: _, ...rest } = words!;
  return packr.pack([
    article.id,
    (told as PlacedTold).order,
    date,
    rest.all,
    rest.quoted,
    rest.names,
    wording === rest.all ? null : wording,
    pairs,
  ]);
}

function unpackTold(index: number, value: Buffer): PlacedTold {
  const [id, order, date, all, quoted, names, wording, pairs] = packr.unpack(value);
  const telling = { article: { id }, date, words: { quote: '', all, quoted, names } } as unknown as EventTelling;
  const prepared = { wording: wording ?? all, pairs };
  return { index, order, telling, beings: [], place: null, named: [], story: '', copied: false, prepared };
}

function inSetOrder(a: Told, b: Told): number {
  const [one, other] = [a.telling.article.id, b.telling.article.id];
  return one < other ? -1 : one > other ? 1 : (a as PlacedTold).order - (b as PlacedTold).order;
}

/** The number that stands for a group: the one that stood for most of it, if it is still there; otherwise the first's own. */
function standingFor(group: readonly number[], before: ReadonlyMap<number, number>): number {
  const counts = new Map<number, number>();
  for (const root of before.values()) if (before.has(root)) counts.set(root, (counts.get(root) ?? 0) + 1);
  let [best, most] = [group[0]!, 0];
  for (const [root, count] of counts) if (count > most) [best, most] = [root, count];
  return best;
}
