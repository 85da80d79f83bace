import type { EdgeAttributes, Evidence, GraphArticle, NodeAttributes, NodeTrait } from '../../model/graph.js';
import { EDGE_TYPES, FACTUALITIES, type NodeKind } from '../../model/kinds.js';
import { countReports } from '../assemble/count-reports.js';
import { edgeConfidence } from '../assemble/edge-confidence.js';
import { plainestFirst } from '../assemble/plainest-first.js';
import type { BeingOf } from '../view/mentions-by-node.js';
import { articleIn, rootsIn, rowIn } from './being-row.js';
import { numbersKey } from './binary-keys.js';
import { type EdgeParts, NO_EVENT } from './edge-key.js';
import type { GraphTables } from './graph-tables.js';
import { InThisTurn } from './in-this-turn.js';
import { FOR_QUESTIONS, HEADS_KEPT, remember } from './kept.js';
import type { TableEdge } from './scan-edges.js';
import type { ArticleRow, ClaimRow, NodeRow, ToldRow } from './table-rows.js';
import { storyOf } from './update-copies.js';
import { otherMembers } from './write-article.js';

/** The key of an edge, and of the nodes it joins and of its event. */
export interface EdgeNames {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly event: string | null;
}

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
  private readonly sure = new Map<number, Float64Array>();
  private readonly nodes: InThisTurn<number, NodeRow | null>;
  private readonly roots = new InThisTurn<string, number | null>();
  /** ids of articles by node */
  private readonly mentioning: InThisTurn<number, readonly string[]>;
  private readonly stories = new InThisTurn<number, readonly string[]>();
  private readonly heads = new Map<number, ArticleRow>();
  private readonly kinds = new Map<number, NodeKind>();

  /** @param readText the text of an article's id */
  constructor(
    readonly tables: GraphTables,
    readonly readText: (id: string) => string,
    private readonly kept = FOR_QUESTIONS,
  ) {
    this.nodes = new InThisTurn(kept.nodes);
    this.mentioning = new InThisTurn(kept.nodes);
  }

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
    return this.mentioning.get(root, () => {
      const isEvent = this.row(root)!.type === 'event';
      const articles = new Set<number>();
      for (const number of [root, ...otherMembers(this, root)])
        articles.add(isEvent ? this.tables.events.get(number)!.a : this.articleOf(number));
      return Array.from(articles, (number) => this.article(number).id).sort();
    });
  }

  /** The number of the article of a being: who is told of in thousands is counted without reading what they tell. */
  private articleOf(being: number): number {
    const form = this.tables.beings.get(being)!.readUInt32BE(0);
    return articleIn(this.tables.bearers.get(numbersKey(form, being))!, this.kindOf(form));
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
    const attributes = this.nodeOutline(root);
    attributes.members = this.members(root).map(({ id, entity }) => ({ article: id, entity }));
    const traits = attributes.type === 'event' ? [] : this.traits(root);
    if (traits.length > 0) attributes.traits = traits;
    return attributes;
  }

  /** The same without its members and what is told of it. */
  nodeOutline(root: number): NodeAttributes {
    const { type, name, aliases, mentions, firstSeen, lastSeen, kind, date = null, place, quote } = this.row(root)!;
    const articles = [...this.articleIds(root)];
    const told = { name, aliases: [...aliases], members: [], mentions, articles, firstSeen, lastSeen };
    if (type !== 'event') return { type: type as NodeKind, ...told };
    const at = place == null ? null : this.keyOf(place);
    return { type, ...told, kind: kind!, date, place: at, ...(quote === undefined ? {} : { quote }) };
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

  /** The beings of an article, each with the key of its node. */
  *beingsOf(article: number): Iterable<BeingOf> {
    const { entity, beings } = this.article(article);
    for (let number = entity; number < entity + beings; number++) {
      const root = this.rootAt(number);
      if (root !== null) yield [this.member(number).entity, this.keyOf(root)];
    }
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
  keysOf(edge: EdgeParts, keyOf = (root: number): string => this.keyOf(root)): EdgeNames {
    let [source, target] = [keyOf(edge.source), keyOf(edge.target)];
    if (EDGE_TYPES[edge.type].symmetric && target < source) [source, target] = [target, source];
    const event = edge.event === NO_EVENT ? null : keyOf(edge.event);
    const key = [edge.type, source, target, FACTUALITIES[edge.factuality], event ?? ''].join('|');
    return { key, source, target, event };
  }

  /** The tellings of an edge, the plainest first; an article is read where a telling's quote is asked for. */
  evidence(edge: TableEdge): Evidence[] {
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
    const [one, other] = [this.row(edge.source)!, this.row(edge.target)!];
    return plainestFirst(tellings, one, other, (article) => dates.get(article) ?? null);
  }

  /** How surely an edge is told. */
  confidence(edge: TableEdge): number {
    const { claims } = edge;
    // of the many that are told of somebody most are told once
    if (claims.length === 1) return edgeConfidence([this.toldAt(claims[0]!)], () => '');
    const stories = this.storiesOf(edge);
    return edgeConfidence(
      claims.map((claim) => this.toldAt(claim)),
      (article) => stories.get(article)!.join(' '),
    );
  }

  private toldAt([number, place]: TableEdge['claims'][number]): Pick<Evidence, 'article' | 'confidence'> {
    return { article: this.article(number).id, confidence: this.confidencesOf(number)[place]! };
  }

  /** How often an edge is told; no claim is read. */
  counts(edge: TableEdge): Pick<EdgeAttributes, 'reports' | 'copies'> {
    if (edge.claims.length === 1) return ONCE;
    const stories = this.storiesOf(edge);
    return { reports: countReports(stories.keys(), stories), copies: stories.size };
  }

  /** The stories that the articles of an edge tell. */
  private storiesOf({ claims }: TableEdge): Map<string, readonly string[]> {
    const stories = new Map<string, readonly string[]>();
    for (const [number] of claims) {
      const { id } = this.article(number);
      if (!stories.has(id))
        stories.set(
          id,
          this.stories.get(number, () => storyOf(this.tables, number, id).stories),
        );
    }
    return stories;
  }

  article(number: number): ArticleRow {
    return remember(this.heads, number, () => this.tables.articles.get(number)!, HEADS_KEPT);
  }

  claimsOf(article: number): readonly ClaimRow[] {
    return remember(this.rows, article, () => this.tables.claims.get(article)!, this.kept.articles);
  }

  /** How sure each claim of an article is: what is asked of all edges, and a fiftieth of their rows. */
  private confidencesOf(article: number): Float64Array {
    return remember(
      this.sure,
      article,
      () => Float64Array.from(this.rows.get(article) ?? this.tables.claims.get(article)!, (row) => row[CONFIDENCE]),
      HEADS_KEPT,
    );
  }

  private textOf(id: string): string {
    return remember(this.texts, id, () => this.readText(id), this.kept.articles);
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

/** How often something is told that one claim tells. */
const ONCE = { reports: 1, copies: 1 } as const;
