import type { EdgeAttributes, Evidence, GraphArticle, NodeAttributes, NodeTrait } from '../../model/graph.js';
import { EDGE_TYPES, FACTUALITIES, type NodeKind } from '../../model/kinds.js';
import { countReports } from '../assemble/count-reports.js';
import { edgeConfidence } from '../assemble/edge-confidence.js';
import { plainestFirst } from '../assemble/plainest-first.js';
import { rootsIn, rowIn } from './being-row.js';
import { numbersKey } from './binary-keys.js';
import { type EdgeParts, NO_EVENT } from './edge-key.js';
import type { GraphTables } from './graph-tables.js';
import { InThisTurn } from './in-this-turn.js';
import type { TableEdge } from './scan-edges.js';
import type { ArticleRow, ClaimRow, NodeRow, ToldRow } from './table-rows.js';
import { storyOf } from './update-copies.js';
import { otherMembers } from './write-article.js';

/** A member of a node as its tables keep it. */
export interface TableMember {
  readonly article: number;
  readonly id: string;
  readonly place: number;
  readonly entity: string;
  readonly told: readonly ToldRow[];
}

/** Reads nodes, edges and what proves them out of the tables. */
export class GraphReader {
  private readonly texts = new Map<string, string>();
  private readonly rows = new Map<number, readonly ClaimRow[]>();
  private readonly nodes = new InThisTurn<number, NodeRow | null>();
  private readonly roots = new InThisTurn<string, number | null>();
  /** ids of articles by node */
  private readonly mentioning = new InThisTurn<number, readonly string[]>();
  private readonly heads = new Map<number, ArticleRow>();
  private readonly kinds = new Map<number, NodeKind>();

  /** @param readText the text of an article's id */
  constructor(
    readonly tables: GraphTables,
    readonly readText: (id: string) => string,
  ) {}

  rootOf(key: string): number | null {
    return this.roots.get(key, () => this.tables.nodeKeys.get(key) ?? null);
  }

  row(root: number): NodeRow | null {
    return this.nodes.get(root, () => this.tables.nodes.get(root) ?? null);
  }

  keyOf(root: number): string {
    return this.row(root)!.key;
  }

  /** Ids of the articles that mention a node, sorted. */
  articleIds(root: number): readonly string[] {
    return this.mentioning.get(root, () => [...new Set(this.members(root).map(({ id }) => id))]);
  }

  /** Members of a node, in the order of the set. */
  members(root: number): TableMember[] {
    return [root, ...otherMembers(this, root)].map((number) => this.member(number)).sort(inSetOrder);
  }

  member(number: number): TableMember {
    const { events, beings, bearers, forms } = this.tables;
    const event = events.get(number);
    if (event) return { article: event.a, id: event.i, place: event.p, entity: event.d.entity as string, told: [] };
    const form = beings.get(number)!.readUInt32BE(0);
    const row = rowIn(bearers.get(numbersKey(form, number))!, forms.get(form)!.kind as NodeKind);
    const { entity, told = [] } = row.digest as { entity: string; told?: readonly ToldRow[] };
    return { article: row.article, id: row.id, place: row.place, entity, told };
  }

  /** All that the graph says of a node, as the whole graph has it. */
  nodeAttributes(root: number): NodeAttributes {
    const row = this.row(root)!;
    const members = this.members(root);
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
    if (type !== 'event') {
      const traits = this.traits(root);
      return traits.length > 0 ? { ...attributes, traits } : attributes;
    }
    const place = row.place == null ? null : this.keyOf(row.place);
    return {
      ...attributes,
      kind: row.kind!,
      date: row.date ?? null,
      place,
      ...(row.quote === undefined ? {} : { quote: row.quote }),
    };
  }

  /** What articles tell of a person, in the order of its members; bodies and places of roles by their nodes. */
  traits(root: number): NodeTrait[] {
    const tellers = (this.row(root)?.told ?? []).map((number) => this.member(number));
    return tellers.flatMap(({ article, id, told }) =>
      told.map(([kind, value, of, start, end]) => ({
        kind,
        value,
        of: of === null ? null : this.keyAt(article, of),
        article: id,
        span: [start, end],
      })),
    );
  }

  /** The key of the node to which the entity at a place of an article belongs. */
  private keyAt(article: number, place: number): string {
    return this.keyOf(this.rootAt(this.article(article).entity + place)!);
  }

  /** The number of the node to which an entity belongs; null where it belongs to none. */
  private rootAt(number: number): number | null {
    const { beings, bearers, states } = this.tables;
    const form = beings.get(number)?.readUInt32BE(0);
    if (form === undefined) return states.get(number)?.readUInt32BE(0) ?? null;
    const bytes = bearers.get(numbersKey(form, number))!;
    return rootsIn(bytes, this.kindOf(form)).at(-1)!;
  }

  private kindOf(form: number): NodeKind {
    return remember(this.kinds, form, () => this.tables.forms.get(form)!.kind as NodeKind, HEADS_KEPT);
  }

  /** The nodes that an article mentions, statements and other events among them. */
  nodesOf(article: number): ReadonlySet<number> {
    const { entity, beings, events } = this.article(article);
    const found = new Set<number>();
    for (let number = entity; number < entity + beings + events; number++) {
      const root = this.rootAt(number);
      if (root !== null) found.add(root);
    }
    return found;
  }

  /** Ids of the articles that tell an edge. */
  articlesOf({ claims }: TableEdge): string[] {
    return [...new Set(claims.map(([article]) => this.article(article).id))].sort();
  }

  /** Dates of the articles that tell an edge. */
  datesOf({ claims }: TableEdge): string[] {
    return [...new Set(claims.flatMap(([article]) => this.article(article).date ?? []))].sort();
  }

  /** The key of an edge and the nodes it joins, the smaller key first where it is symmetric. */
  keysOf(edge: EdgeParts): { key: string; source: string; target: string; event: string | null } {
    let [source, target] = [this.keyOf(edge.source), this.keyOf(edge.target)];
    if (EDGE_TYPES[edge.type].symmetric && target < source) [source, target] = [target, source];
    const event = edge.event === NO_EVENT ? null : this.keyOf(edge.event);
    const key = [edge.type, source, target, FACTUALITIES[edge.factuality], event ?? ''].join('|');
    return { key, source, target, event };
  }

  /** The tellings of an edge, the plainest first; an article is read where a telling's quote is asked for. */
  evidence(edge: TableEdge): Evidence[] {
    const { source, target } = this.keysOf(edge);
    const dates = new Map<string, string | null>();
    const tellings = edge.claims
      .map(([number, place]) => {
        const { id, date } = this.article(number);
        dates.set(id, date);
        return { place, id, row: this.claimsOf(number)[place]! };
      })
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.place - b.place))
      .map(({ row, id }): Evidence => {
        const [claim, , , , , , start, end, cue, confidence, rule, onWordOf] = row;
        const quoted = (): string => this.textOf(id).slice(start, end);
        return {
          article: id,
          claim,
          span: [start, end],
          get quote() {
            return quoted();
          },
          cue,
          rule,
          confidence,
          onWordOf,
        };
      });
    const [one, other] = [this.row(this.rootOf(source)!)!, this.row(this.rootOf(target)!)!];
    return plainestFirst(tellings, one, other, (article) => dates.get(article) ?? null);
  }

  /** How often and how surely an edge is told. */
  counts(edge: TableEdge): Pick<EdgeAttributes, 'confidence' | 'reports' | 'copies'> {
    const stories = new Map<string, readonly string[]>();
    const told = edge.claims.map(([number, place]) => {
      const { id } = this.article(number);
      if (!stories.has(id)) stories.set(id, storyOf(this.tables, number, id).stories);
      return { article: id, confidence: this.claimsOf(number)[place]![CONFIDENCE] };
    });
    return {
      confidence: edgeConfidence(told, (article) => stories.get(article)!.join(' ')),
      reports: countReports(stories.keys(), stories),
      copies: stories.size,
    };
  }

  article(number: number): ArticleRow {
    return remember(this.heads, number, () => this.tables.articles.get(number)!, HEADS_KEPT);
  }

  claimsOf(article: number): readonly ClaimRow[] {
    return remember(this.rows, article, () => this.tables.claims.get(article)!);
  }

  private textOf(id: string): string {
    return remember(this.texts, id, () => this.readText(id));
  }

  graphArticle(number: number): GraphArticle {
    const { id, sources, title, date, outlet, url } = this.article(number);
    return { sources: [...sources], title, date, outlet, url, copyOf: storyOf(this.tables, number, id).original };
  }
}

function inSetOrder(a: TableMember, b: TableMember): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.place - b.place;
}

/** Place of the confidence in a claim's row. */
const CONFIDENCE = 9;

/** So many articles' claims and texts are kept; edges of one article are often read one after another. */
const KEPT = 2000;
/** So many heads of articles. */
const HEADS_KEPT = 50_000;

function remember<K, V>(kept: Map<K, V>, key: K, read: () => V, most = KEPT): V {
  let value = kept.get(key);
  if (value === undefined) {
    value = read();
    if (kept.size >= most) kept.clear();
    kept.set(key, value);
  }
  return value;
}
