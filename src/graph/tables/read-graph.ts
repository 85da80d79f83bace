import type { EdgeAttributes, Evidence, GraphArticle, NodeAttributes } from '../../model/graph.js';
import { EDGE_TYPES, type EdgeType, edgeTypes, FACTUALITIES, type NodeKind } from '../../model/kinds.js';
import { countReports } from '../assemble/count-reports.js';
import { edgeConfidence } from '../assemble/edge-confidence.js';
import { plainestFirst } from '../assemble/plainest-first.js';
import { rowIn, stagesOf } from './being-row.js';
import { keysUnder, lastNumber, numbersKey, taggedKey } from './binary-keys.js';
import type { ArticleRow, GraphTables, NodeRow } from './graph-tables.js';
import { storyOf } from './update-copies.js';
import { EDGE_BYTES, type EdgeParts, NO_EVENT, partsOf } from './update-edges.js';
import { EVENT_STAGE } from './write-article.js';

/** An edge by the numbers of its nodes, turned as the graph shows it, and its tellings. */
export interface TableEdge extends EdgeParts {
  /** numbers of claims */
  readonly claims: readonly number[];
}

/** A member of a node as its tables keep it. */
export interface TableMember {
  readonly article: number;
  readonly id: string;
  readonly place: number;
  readonly entity: string;
}

/** Reads nodes, edges and what proves them out of the tables. */
export class GraphReader {
  constructor(readonly tables: GraphTables) {}

  rootOf(key: string): number | null {
    return this.tables.nodeKeys.get(key) ?? null;
  }

  row(root: number): NodeRow | null {
    return this.tables.nodes.get(root) ?? null;
  }

  keyOf(root: number): string {
    return this.tables.nodes.get(root)!.key;
  }

  /** Members of a node, in the order of the set. */
  members(root: number, type: string): TableMember[] {
    const stage = type === 'event' ? EVENT_STAGE : stagesOf(type as NodeKind).at(-1)!.number;
    const numbers = [root];
    for (const key of this.tables.members.getKeys(keysUnder(taggedKey(stage, numbersKey(root)))))
      numbers.push(lastNumber(key));
    return numbers.map((number) => this.member(number)).sort(inSetOrder);
  }

  member(number: number): TableMember {
    const { events, beings, bearers, forms } = this.tables;
    const event = events.get(number);
    if (event) return { article: event.a, id: event.i, place: event.p, entity: event.d.entity as string };
    const form = beings.get(number)!.readUInt32BE(0);
    const row = rowIn(bearers.get(numbersKey(form, number))!, forms.get(form)!.kind as NodeKind);
    return { article: row.article, id: row.id, place: row.place, entity: row.digest.entity as string };
  }

  /** All that the graph says of a node, as the whole graph has it. */
  nodeAttributes(root: number): NodeAttributes {
    const row = this.row(root)!;
    const members = this.members(root, row.type);
    const { type, name, aliases, mentions, firstSeen, lastSeen } = row;
    const attributes: NodeAttributes = {
      type: type as NodeKind,
      name,
      aliases: [...aliases],
      members: members.map(({ id, entity }) => ({ article: id, entity })),
      mentions,
      articles: [...new Set(members.map(({ id }) => id))],
      firstSeen,
      lastSeen,
    };
    if (type !== 'event') return attributes;
    const place = row.place == null ? null : this.keyOf(row.place);
    return {
      ...attributes,
      kind: row.kind!,
      date: row.date ?? null,
      place,
      ...(row.quote === undefined ? {} : { quote: row.quote }),
    };
  }

  /** Edges that leave a node in the tables, or reach it; symmetric ones stand on one side only, which says nothing. */
  *edgesAt(root: number, side: 'told' | 'toldOf', type?: EdgeType): Generator<TableEdge> {
    const prefix =
      type === undefined ? numbersKey(root) : Buffer.concat([numbersKey(root), Buffer.from([edgeTypes.indexOf(type)])]);
    yield* this.group(this.tables[side].getKeys(keysUnder(prefix)), side);
  }

  *allEdges(): Generator<TableEdge> {
    yield* this.group(this.tables.told.getKeys(), 'told');
  }

  private *group(keys: Iterable<Buffer>, side: 'told' | 'toldOf'): Generator<TableEdge> {
    let current: Buffer | null = null;
    let claims: number[] = [];
    for (const full of keys) {
      const key = full.subarray(0, EDGE_BYTES);
      if (current && !current.equals(key)) {
        yield this.edgeOf(current, side, claims);
        claims = [];
      }
      if (!current?.equals(key)) current = Buffer.from(key);
      claims.push(lastNumber(full));
    }
    if (current) yield this.edgeOf(current, side, claims);
  }

  private edgeOf(key: Buffer, side: 'told' | 'toldOf', claims: readonly number[]): TableEdge {
    const { source, target, ...parts } = partsOf(key);
    return { ...parts, claims, ...(side === 'told' ? { source, target } : { source: target, target: source }) };
  }

  /** The key of an edge and the nodes it joins, the smaller key first where it is symmetric. */
  keysOf(edge: EdgeParts): { key: string; source: string; target: string; event: string | null } {
    let [source, target] = [this.keyOf(edge.source), this.keyOf(edge.target)];
    if (EDGE_TYPES[edge.type].symmetric && target < source) [source, target] = [target, source];
    const event = edge.event === NO_EVENT ? null : this.keyOf(edge.event);
    const key = [edge.type, source, target, FACTUALITIES[edge.factuality], event ?? ''].join('|');
    return { key, source, target, event };
  }

  /** The tellings of an edge, the plainest first. */
  evidence(edge: TableEdge): Evidence[] {
    const { source, target } = this.keysOf(edge);
    const dates = new Map<string, string | null>();
    const tellings = edge.claims
      .map((number) => {
        const row = this.tables.claims.get(number)!;
        const { id, date } = this.article(row.a);
        dates.set(id, date);
        return { number, row, id };
      })
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.number - b.number))
      .map(({ row, id }): Evidence => {
        const { cue, rule, confidence, onWordOf } = row.d as unknown as Evidence;
        return { article: id, claim: row.id, span: row.span, quote: row.quote, cue, rule, confidence, onWordOf };
      });
    const [one, other] = [this.row(this.rootOf(source)!)!, this.row(this.rootOf(target)!)!];
    return plainestFirst(tellings, one, other, (article) => dates.get(article) ?? null);
  }

  /** How often and how surely an edge is told. */
  counts(edge: TableEdge): Pick<EdgeAttributes, 'confidence' | 'reports' | 'copies'> {
    const stories = new Map<string, readonly string[]>();
    const told = edge.claims.map((number) => {
      const row = this.tables.claims.get(number)!;
      const { id } = this.article(row.a);
      if (!stories.has(id)) stories.set(id, storyOf(this.tables, row.a, id).stories);
      return { article: id, confidence: row.d.confidence as number };
    });
    return {
      confidence: edgeConfidence(told, (article) => stories.get(article)!.join(' ')),
      reports: countReports(stories.keys(), stories),
      copies: stories.size,
    };
  }

  article(number: number): ArticleRow {
    return this.tables.articles.get(number)!;
  }

  graphArticle(number: number): GraphArticle {
    const { id, sources, title, date, outlet, url } = this.article(number);
    return { sources: [...sources], title, date, outlet, url, copyOf: storyOf(this.tables, number, id).original };
  }
}

function inSetOrder(a: TableMember, b: TableMember): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.place - b.place;
}
