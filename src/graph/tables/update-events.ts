import { groundAmong } from '../assemble/tell-events.js';
import type { EventTelling } from '../digest/types.js';
import { eventRules, inOrder, type RuleJoin } from '../events/index.js';
import type { Ground, Told } from '../events/types.js';
import { JoinForest } from '../identity/join-forest.js';
import { hashKey, keysUnder, lastNumber, numbersKey, taggedKey } from './binary-keys.js';
import type { Changes } from './changes.js';
import type { Decided } from './decided.js';
import { type EventRow, MARK } from './graph-tables.js';
import { storyOf } from './update-copies.js';
import type { Work } from './work.js';
import { EVENT_STAGE, eventMembers } from './write-article.js';

/** Bytes of a group's key: the rule, and a hash. */
const KEY = 9;

/** A telling with its place in the order of the set. */
interface Placed {
  readonly told: Told;
  readonly row: EventRow;
}

type Join = readonly [one: number, other: number, reason: string];

/** Brings events up to date: groups in which a changed telling stands or stood are joined anew, and the nodes that their joins make. */
export class EventUpdate {
  private readonly known = new Map<number, Placed | null>();
  private readonly affected = new Set<number>();
  /** event -> joins with it, of groups that were read */
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
    const groups = new Map<string, Buffer>();
    for (const [, { keys }] of changes.removedEvents)
      for (const key of keysIn(keys)) groups.set(key.toString('latin1'), key);
    for (const number of changes.dirtyEvents) {
      for (const key of this.regroup(number)) groups.set(key.toString('latin1'), key);
      this.affected.add(number);
      yield;
    }
    for (const key of groups.values()) {
      this.joinGroup(key);
      if (this.known.size > REMEMBERED) this.known.clear();
      yield;
    }
    for (const number of changes.decidedEvents) this.affected.add(number);
    for (const { root } of changes.removedEvents.values()) {
      changes.touchedNodes.add(root);
      for (const member of eventMembers(this.work, root)) this.affected.add(member);
      if (this.work.event(root)) this.affected.add(root);
    }
    this.known.clear();
    yield* this.settle();
  }

  /** Writes the groups in which an event stands now; gives those in which it stands or stood. */
  private regroup(number: number): Buffer[] {
    const { eventKeys, groups } = this.work.tables;
    const placed = this.read(number);
    const now = new Map<string, Buffer>();
    if (placed && !this.decided.alone.has(number))
      for (const [rule, { keys }] of eventRules.entries())
        for (const key of keys(placed.told)) {
          const hash = taggedKey(rule, hashKey(key));
          now.set(hash.toString('latin1'), hash);
        }
    const before = keysIn(eventKeys.get(number) ?? Buffer.alloc(0));
    for (const key of before) {
      if (!now.has(key.toString('latin1'))) groups.removeSync(Buffer.concat([key, numbersKey(number)]));
    }
    for (const key of now.values()) groups.putSync(Buffer.concat([key, numbersKey(number)]), MARK);
    eventKeys.putSync(number, Buffer.concat([...now.values()]));
    return [...before, ...now.values()];
  }

  private read(number: number): Placed | null {
    let placed = this.known.get(number);
    if (placed === undefined) {
      const row = this.work.event(number);
      placed = row ? { row, told: this.toldOf(number, row) } : null;
      this.known.set(number, placed);
    }
    return placed;
  }

  private toldOf(index: number, row: EventRow): Told {
    const { entity, beings } = this.work.article(row.a);
    const d = row.d as { place: number | null; beings: number[]; named: number[] };
    const nodeOf = (place: number): number =>
      place < beings ? this.work.being(entity + place).roots.at(-1)! : this.decided.rootOf(entity + place);
    const nodesOf = (places: readonly number[]): number[] => [...new Set(places.map(nodeOf))].sort((a, b) => a - b);
    const article = this.work.context(row.a, row.i, row.t);
    return {
      index,
      telling: { ...row.d, article } as unknown as EventTelling,
      beings: nodesOf(d.beings),
      place: d.place === null ? null : nodeOf(d.place),
      named: nodesOf(d.named),
      story: storyOf(this.work.tables, row.a, row.i).stories.join(' '),
    };
  }

  /** Joins a group anew; whoever is in a join that came or went is affected. */
  private joinGroup(key: Buffer): void {
    const { eventJoins } = this.work.tables;
    const group = this.membersOf(key);
    const rule = eventRules[key[0]!]!;
    let after: readonly Join[] = [];
    if (group.length > 1) {
      const word = [...rule.keys(group[0]!.told)].find((one) => taggedKey(key[0]!, hashKey(one)).equals(key))!;
      const joins = rule.join(
        group.map(({ told }) => told),
        word,
        this.ground,
      );
      after = joins.map(({ one, other, reason }) => [one, other, reason] as const);
    }
    const before = eventJoins.get(key) ?? [];
    const [old, fresh] = [before, after].map((joins) => new Set(joins.map(([one, other]) => `${one} ${other}`)));
    for (const [one, other] of before) if (!fresh!.has(`${one} ${other}`)) this.affected.add(one).add(other);
    for (const [one, other] of after) if (!old!.has(`${one} ${other}`)) this.affected.add(one).add(other);
    if (after.length > 0) eventJoins.putSync(key, after);
    else if (before.length > 0) eventJoins.removeSync(key);
  }

  private membersOf(key: Buffer): Placed[] {
    const numbers: number[] = [];
    for (const full of this.work.tables.groups.getKeys(keysUnder(key))) numbers.push(lastNumber(full));
    // those that went are still named by their group
    const gone = numbers.filter((number) => this.changes.removedEvents.has(number));
    for (const number of gone) this.work.tables.groups.removeSync(Buffer.concat([key, numbersKey(number)]));
    return numbers.flatMap((number) => this.read(number) ?? []).sort(inSetOrder);
  }

  /** Nodes of all that joins connect with what is affected. */
  private *settle(): Generator<void> {
    const seen = new Set<number>();
    for (const start of this.affected) {
      if (seen.has(start) || !this.work.event(start)) continue;
      this.write(this.regionOf(start, seen));
      if (this.links.size > REMEMBERED) this.links.clear();
      if (this.known.size > REMEMBERED) this.known.clear();
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
      const root = this.work.tables.roots.get(number)!.readUInt32BE(0);
      take(root);
      for (const member of eventMembers(this.work, root)) take(member);
      for (const member of this.decided.membersOf(this.decided.rootOf(number))) take(member);
      for (const foe of this.decided.foesOf([number])) take(foe);
      for (const { one, other } of this.linksOf(number)) take(one === number ? other : one);
    }
    return region;
  }

  private linksOf(number: number): RuleJoin[] {
    const { eventKeys, eventJoins } = this.work.tables;
    return keysIn(eventKeys.get(number) ?? Buffer.alloc(0)).flatMap((key) => {
      const word = key.toString('latin1');
      let links = this.links.get(word);
      if (!links) {
        links = new Map();
        for (const [one, other, reason] of eventJoins.get(key) ?? []) {
          const join = { one, other, reason, rule: key[0]! };
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
    const events = region.map((number) => ({ number, row: this.work.event(number)! })).sort(inSetOrder);
    const places = new Map(events.map(({ number }, at) => [number, at] as const));
    const forest = new JoinForest(events.length);
    const rules: number[] = [];
    for (const [one, other, reason] of this.decided.effects.merges)
      if (places.has(one) && places.has(other) && forest.join(places.get(one)!, places.get(other)!, DECISION, reason))
        rules.push(-1);
    for (const [one, other] of this.decided.partsAmong(places.keys()))
      forest.part(places.get(one)!, places.get(other)!);
    const joins = [...new Set(region.flatMap((number) => this.linksOf(number)))];
    for (const { one, other, rule, reason } of inOrder(joins, (number) => places.get(number)!))
      forest.join(places.get(one)!, places.get(other)!, String(rule), reason);
    const groups = new Map<number, number[]>();
    for (const [at, { number }] of events.entries()) {
      const first = forest.rootOf(at);
      const group = groups.get(first);
      if (group) group.push(number);
      else groups.set(first, [number]);
    }
    for (const group of groups.values()) this.writeNode(group);
    const joined = new Map<number, (readonly [number, number, string])[]>();
    for (const { one, other, rule, reason } of forest.joins) {
      const root = tables.roots.get(events[one]!.number)!.readUInt32BE(0);
      const name = rule === DECISION ? DECISION : eventRules[Number(rule)]!.name;
      joined.set(root, [
        ...(joined.get(root) ?? []),
        [events[one]!.number, events[other]!.number, `${name}|${reason}`],
      ]);
    }
    for (const group of groups.values()) {
      const root = tables.roots.get(group[0]!)!.readUInt32BE(0);
      const key = taggedKey(EVENT_STAGE, numbersKey(root));
      const rows = joined.get(root);
      if (rows) tables.joins.putSync(key, rows);
      else tables.joins.removeSync(key);
    }
  }

  private writeNode(group: readonly number[]): void {
    const { roots, members } = this.work.tables;
    const before = new Map(group.map((number) => [number, roots.get(number)!.readUInt32BE(0)] as const));
    const root = standingFor(group, before);
    for (const [number, old] of before) {
      if (this.affected.has(number)) this.changes.touchedNodes.add(root);
      if (old === root) continue;
      members.removeSync(taggedKey(EVENT_STAGE, numbersKey(old, number)));
      if (number !== root) members.putSync(taggedKey(EVENT_STAGE, numbersKey(root, number)), MARK);
      roots.putSync(number, numbersKey(root));
      this.changes.movedEvents.add(number);
      this.changes.touchedNodes.add(root).add(old);
    }
  }
}

const DECISION = 'decision/merge';

/** So much is remembered before all is forgotten. */
const REMEMBERED = 60_000;

function inSetOrder({ row: a }: { row: EventRow }, { row: b }: { row: EventRow }): number {
  return a.i < b.i ? -1 : a.i > b.i ? 1 : a.p - b.p;
}

function keysIn(bytes: Buffer): Buffer[] {
  return Array.from({ length: bytes.length / KEY }, (_, at) => bytes.subarray(at * KEY, (at + 1) * KEY));
}

/** The number that stands for a group: the one that stood for most of it, if it is still there; otherwise the first's own. */
function standingFor(group: readonly number[], before: ReadonlyMap<number, number>): number {
  const counts = new Map<number, number>();
  for (const root of before.values()) if (before.has(root)) counts.set(root, (counts.get(root) ?? 0) + 1);
  let [best, most] = [group[0]!, 0];
  for (const [root, count] of counts) if (count > most) [best, most] = [root, count];
  return best;
}
