import type { NodeKind } from '../../model/kinds.js';
import { DECISION_RULE } from '../decisions/obey-decisions.js';
import type { Reasons } from '../reasons.js';
import type { IdleDecision, Join, Member, Parting } from '../types.js';
import { rootsIn, stagesOf } from './being-row.js';
import { numbersKey, taggedKey } from './binary-keys.js';
import { Decided, type Effects } from './decided.js';
import { rootOfEvent } from './event-state.js';
import type { GraphReader } from './read-graph.js';
import type { JoinRow } from './table-rows.js';
import { otherMembers } from './write-article.js';

/** How the nodes in the tables came about: nothing is read but what is asked about. */
export class TableReasons implements Reasons {
  constructor(private readonly reader: GraphReader) {}

  get idle(): readonly IdleDecision[] {
    return (this.reader.tables.about.get('idle') as IdleDecision[] | undefined) ?? [];
  }

  nodeOf(member: Member): string | null {
    const number = this.numberOf(member);
    return number === null ? null : this.reader.keyOf(this.rootOf(number));
  }

  joinsOf(node: string): readonly Join[] {
    const { reader } = this;
    const root = reader.rootOf(node)!;
    const numbers = [root, ...otherMembers(reader, root)];
    if (numbers.length === 1) return [];
    const kind = reader.row(root)!.type as NodeKind;
    return kind === 'event'
      ? this.eventJoins(root)
      : [...this.decidedJoins(numbers), ...this.beingJoins(kind, numbers)];
  }

  apart(one: Member, other: Member): Parting | null {
    const [a, b] = [this.numberOf(one), this.numberOf(other)];
    if (a === null || b === null)
      return {
        rule: 'version',
        reason: 'One of the two stands in an article that is not in the graph: a newer version at its address counts.',
      };
    const [root, otherRoot] = [this.rootOf(a), this.rootOf(b)];
    if (root === otherRoot) return null;
    const [row, otherRow] = [this.reader.row(root)!, this.reader.row(otherRoot)!];
    if (row.type !== otherRow.type)
      return { rule: 'kind', reason: `One is a ${row.type}, the other a ${otherRow.type}; kinds are never one.` };
    const decided = this.decided();
    const others = new Set([otherRoot, ...otherMembers(this.reader, otherRoot)]);
    if (decided.foesOf([root, ...otherMembers(this.reader, root)]).some((foe) => others.has(foe)))
      return { rule: 'decision/never', reason: 'A decision keeps the two apart.' };
    if (decided.alone.has(a) || decided.alone.has(b))
      return { rule: 'decision/split', reason: 'A decision lets one of the two stand on its own.' };
    // a doubt about the node's first member counts for all of it
    for (const number of [a, b, row.first, otherRow.first]) {
      const doubt = this.reader.tables.doubts.get(number);
      if (doubt) return { rule: doubt[0], reason: `It stays in doubt: ${doubt[1]}.` };
    }
    return {
      rule: 'none',
      reason: 'No rule holds them to be one: their names do not agree, or what is told of them contradicts.',
    };
  }

  private decided(): Decided {
    const effects = this.reader.tables.about.get('effects') as Effects | undefined;
    return new Decided(effects ?? { merges: [], parts: [], alone: [] });
  }

  private numberOf({ article, entity }: Member): number | null {
    const { tables } = this.reader;
    const number = tables.numbers.get(article);
    if (number === undefined) return null;
    const { entity: first, beings, events } = this.reader.article(number);
    for (let at = first; at < first + beings + events; at++) if (this.reader.member(at).entity === entity) return at;
    return null;
  }

  private rootOf(number: number): number {
    const { beings } = this.reader.tables;
    return beings.doesExist(number) ? this.rootsOf(number).at(-1)! : rootOfEvent(this.reader.tables, number);
  }

  /** What stands for the cluster of a being after each rule. */
  private rootsOf(number: number): Uint32Array {
    const { beings, bearers, forms } = this.reader.tables;
    const form = beings.get(number)!.readUInt32BE(0);
    return rootsIn(bearers.get(numbersKey(form, number))!, forms.get(form)!.kind as NodeKind);
  }

  private eventJoins(root: number): Join[] {
    return (this.reader.tables.joins.get(numbersKey(root)) ?? []).map(([one, other, told]) => {
      const bar = told.indexOf('|');
      return this.join(one, other, told.slice(0, bar), told.slice(bar + 1));
    });
  }

  private decidedJoins(numbers: readonly number[]): Join[] {
    const inside = new Set(numbers);
    return this.decided()
      .effects.merges.filter(([one]) => inside.has(one))
      .map(([one, other, reason]) => this.join(one, other, DECISION_RULE, reason));
  }

  /** Joins of clusters after each rule; what stands for one member alone may keep the joins of a cluster that is no more. */
  private beingJoins(kind: NodeKind, numbers: readonly number[]): Join[] {
    const roots = numbers.map((number) => this.rootsOf(number));
    return stagesOf(kind).flatMap(({ rule, number: stage }, at) => {
      const sizes = new Map<number, number>();
      for (const one of roots) sizes.set(one[at]!, (sizes.get(one[at]!) ?? 0) + 1);
      return [...sizes].flatMap(([root, size]) => {
        const rows: readonly JoinRow[] =
          size > 1 ? (this.reader.tables.joins.get(taggedKey(stage, numbersKey(root))) ?? []) : [];
        return rows.map(([one, other, reason]) => this.join(one, other, rule.name, reason));
      });
    });
  }

  private join(one: number, other: number, rule: string, reason: string): Join {
    const [a, b] = [one, other].map((number): Member => {
      const { id, entity } = this.reader.member(number);
      return { article: id, entity };
    });
    return { one: a!, other: b!, rule, reason };
  }
}
