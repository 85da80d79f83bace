import { inOrder, named, type RuleJoin } from '../events/index.js';
import { JoinForest } from '../identity/join-forest.js';
import { numbersKey } from './binary-keys.js';
import type { Changes } from './changes.js';
import type { Decided } from './decided.js';
import { groupsOfEvent, rootOfEvent, withRoot } from './event-state.js';
import { MARK } from './graph-tables.js';
import { NumberSet } from './number-set.js';
import type { JoinRow } from './table-rows.js';
import type { Work } from './work.js';
import { otherMembers } from './write-article.js';

const DECISION = 'decision/merge';

/** So many groups' joins are remembered before all are forgotten. */
const REMEMBERED = 8_000;

/** Events that joins and decisions connect, and the nodes they make. */
export class EventRegions {
  /** group -> event -> joins with it, of groups that were read */
  private readonly links = new Map<string, Map<number, RuleJoin[]>>();

  constructor(
    private readonly work: Work,
    private readonly decided: Decided,
    private readonly changes: Changes,
    /** events whose nodes have something new about them */
    private readonly affected: NumberSet,
  ) {}

  /** Nodes of all that joins connect with what is affected. */
  *settle(): Generator<void> {
    const seen = new NumberSet();
    for (const start of this.affected) {
      if (seen.has(start) || !this.work.event(start)) continue;
      this.write(this.regionOf(start, seen));
      if (this.links.size > REMEMBERED) this.links.clear();
      yield;
    }
  }

  /** Events reached by joins, by decisions, and from the nodes as they were before. */
  private regionOf(start: number, seen: NumberSet): number[] {
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

/** The number that stands for a group: the one that stood for most of it, if it is still there; otherwise the first's own. */
function standingFor(group: readonly number[], before: ReadonlyMap<number, number>): number {
  const counts = new Map<number, number>();
  for (const root of before.values()) if (before.has(root)) counts.set(root, (counts.get(root) ?? 0) + 1);
  let [best, most] = [group[0]!, 0];
  for (const [root, count] of counts) if (count > most) [best, most] = [root, count];
  return best;
}
