import { groundAmong } from '../assemble/tell-events.js';
import type { EventTelling } from '../digest/types.js';
import { eventRules } from '../events/index.js';
import type { EventJoin, Ground, Told } from '../events/types.js';
import { hashKey, keysUnder, lastNumber, numbersKey, taggedKey } from './binary-keys.js';
import type { Decided } from './decided.js';
import { GROUP_KEY, groupsIn, groupsOfEvent, rootOfEvent, stateOf } from './event-state.js';
import { MARK } from './graph-tables.js';
import { NumberSet } from './number-set.js';
import type { EventJoinRow, EventRow } from './table-rows.js';
import { inSetOrder, type PlacedTold, packTold, unpackTold } from './told-rows.js';
import { storyOf } from './update-copies.js';
import type { Work } from './work.js';

/** A group to be joined anew: who came to it, and who left. */
interface TouchedGroup {
  readonly key: Buffer;
  /** null: all who stand in it */
  readonly arrived: Set<number> | null;
  readonly left: Set<number>;
}

/** So many tellings are remembered before all are forgotten. */
const REMEMBERED = 8_000;
/** So many keys are read at one go where every group is joined. */
const AT_ONE_GO = 2_000;
const NOBODY: Set<number> = new Set();

/** The groups in which events stand by rules' keys, and the joins that a rule makes in each. */
export class EventGroups {
  /** events in a join that came or went */
  readonly affected = new NumberSet();
  private readonly known = new Map<number, Told | null>();
  private readonly groups = new Map<string, TouchedGroup>();
  private readonly ground: Ground;

  constructor(
    private readonly work: Work,
    private readonly decided: Decided,
    /** every event comes to its groups: all groups are joined, and which were touched need not be remembered */
    private readonly anew: boolean,
  ) {
    const { nodes } = work.tables;
    this.ground = groundAmong((place) => {
      const node = nodes.get(place);
      return node ? { base: node.base ?? null, lands: node.lands ?? [] } : undefined;
    });
  }

  /** Takes an event that went out of its groups. */
  leave(number: number, state: Buffer): void {
    for (const key of groupsIn(state)) this.touch(key).left.add(number);
  }

  /** Joins every group anew that an event left or came to. */
  *joinAll(): Generator<void> {
    for (const group of this.anew ? this.shared() : this.groups.values()) {
      this.join(group);
      this.forgetMuch();
      yield;
    }
    this.known.clear();
  }

  /** All groups in which several events may stand. */
  private *shared(): Generator<TouchedGroup> {
    let start: Buffer = Buffer.alloc(1);
    for (;;) {
      const range = this.work.tables.groups.getKeys({ start, limit: AT_ONE_GO });
      const keys = Array.from(range, (key) => Buffer.from(key.subarray(0, GROUP_KEY)));
      for (const [at, key] of keys.entries()) {
        if (at > 0 && keys[at - 1]!.equals(key)) continue;
        // of the last one there may be more
        if (at + 1 === keys.length || keys[at + 1]!.equals(key)) yield { key, arrived: null, left: NOBODY };
      }
      if (keys.length < AT_ONE_GO) return;
      start = keysUnder(keys.at(-1)!).end;
    }
  }

  /** Writes the groups in which an event stands now. */
  regroup(number: number): void {
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
      const group = this.touch(key);
      if (!now.has(key.toString('latin1'))) group.left.add(number);
    }
    for (const [word, key] of now) {
      if (!this.anew) {
        const group = this.touch(key);
        if (old.has(word)) continue;
        group.arrived!.add(number);
      }
      const prepared = eventRules[key[0]!]!.prepare?.(told!);
      tables.groups.putSync(Buffer.concat([key, numbersKey(number)]), prepared ? packTold(told!, prepared) : MARK);
    }
    tables.states.putSync(number, stateOf(rootOfEvent(tables, number), [...now.values()]));
    this.forgetMuch();
  }

  private forgetMuch(): void {
    if (this.known.size > REMEMBERED) this.known.clear();
  }

  private touch(key: Buffer): TouchedGroup {
    const word = key.toString('latin1');
    let group = this.groups.get(word);
    if (!group) {
      group = { key: Buffer.from(key), arrived: new Set(), left: new Set() };
      this.groups.set(word, group);
    }
    return group;
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
  private join({ key, arrived, left }: TouchedGroup): void {
    const { eventJoins } = this.work.tables;
    const rule = eventRules[key[0]!]!;
    const rows = eventJoins.get(key) ?? [];
    const before = rows.map(([one, other, name, reason]): EventJoin => ({ one, other, rule: name, reason }));
    const { group, gone } = rule.rejoin ? this.preparedMembers(key, left) : this.membersOf(key, left);
    let after: readonly EventJoin[] = [];
    if (group.length > 1 && rule.rejoin) {
      if (arrived?.size === 0 && gone.length === 0) return;
      const came = arrived === null ? group : group.filter(({ index }) => arrived.has(index));
      after = rule.rejoin(group, { arrived: came, left: gone, before });
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
}
