import { comparableName } from '../../model/comparable-name.js';
import type { GraphArticle, NodeTrait } from '../../model/graph.js';
import type { Days, Direction, GraphView, TextHit, ToldEvidence, ViewEdge, ViewNode } from '../../model/graph-view.js';
import { EDGE_TYPES, type EdgeType } from '../../model/kinds.js';
import type { RecordMention } from '../../model/record.js';
import { mentionsByNode, type ReadEntities } from '../view/mentions-by-node.js';
import { edgeCounts } from './counters.js';
import { edgeOfKey } from './edge-of-key.js';
import { AFTER_ALL, type GraphTables } from './graph-tables.js';
import { articlesHolding } from './held-words.js';
import { InThisTurn } from './in-this-turn.js';
import { LazyEdge } from './lazy-edge.js';
import { INDEXED } from './node-indexes.js';
import { GraphReader } from './read-graph.js';
import { allEdges, edgesAt, edgesInPeriod, edgesOfType, edgesTelling, findEdge, type TableEdge } from './scan-edges.js';
import { searchTables, textsHolding } from './search-tables.js';
import { rootsOfSort, sortsIn } from './sorts-in.js';
import { speakerOf } from './speaker-of.js';
import type { NodeRow } from './table-rows.js';
import { viewNodeOf } from './view-node.js';
import { wordsFrom } from './words-from.js';

/** So many texts are kept while one question is answered. */
const TEXTS_KEPT = 4000;

/** The graph as questions read it, out of its tables: nothing is in memory but what is asked for. */
export class TableView implements GraphView {
  private readonly reader: GraphReader;
  /** edges by the words that their tellings hold, texts by the words searched for, and all words of names */
  private readonly told = new InThisTurn<string, readonly ViewEdge[]>();
  private readonly found = new InThisTurn<string, readonly TextHit[]>();
  private readonly held = new InThisTurn<string, (node: number) => boolean>();
  private readonly words = new InThisTurn<string, readonly string[]>();
  /** how much there is, and articles by the beginnings of words that they hold: counting takes longer than all else */
  private readonly counted = new InThisTurn<'all', GraphView['counts']>();
  private readonly holders = new InThisTurn<string, ReadonlySet<string> | null>();
  /** edges whose keys were asked for, and texts and traits that were read */
  private readonly edgesByKey = new InThisTurn<string, TableEdge>();
  private readonly keep = (key: string, edge: TableEdge): void => this.edgesByKey.set(key, edge);
  private readonly texts = new InThisTurn<string, string>(TEXTS_KEPT);
  private readonly traitsOf = new InThisTurn<string, readonly NodeTrait[]>();
  private readonly mentions = new InThisTurn<string, ReadonlyMap<string, readonly RecordMention[]>>(TEXTS_KEPT);

  constructor(
    private readonly tables: GraphTables,
    private readonly readText: (id: string) => string,
    private readonly readEntities: ReadEntities,
  ) {
    this.reader = new GraphReader(tables, readText);
  }

  get counts(): GraphView['counts'] {
    return this.counted.get('all', () => {
      const { nodes, articles } = this.tables;
      const edges = Object.values(edgeCounts(this.tables)).reduce((sum, count) => sum + count, 0);
      return { nodes: nodes.getCount(), edges, articles: articles.getCount() };
    });
  }

  node(key: string): ViewNode | null {
    const root = this.reader.rootOf(key);
    return root === null ? null : this.nodeOf(this.reader.row(root)!);
  }

  *nodes(): Iterable<ViewNode> {
    for (const { value } of this.tables.nodes.getRange()) yield this.nodeOf(value);
  }

  *sorts(): Iterable<readonly [sort: string, count: number]> {
    yield* sortsIn(this.tables);
  }

  *nodesOfSort(sort: string): Iterable<string> {
    for (const root of rootsOfSort(this.tables, sort)) yield this.reader.keyOf(root);
  }

  nodesNamed(name: string): Iterable<string> {
    const wanted = comparableName(name);
    return this.under(this.tables.names, wanted.slice(0, INDEXED)).filter((key) => {
      if (wanted.length < INDEXED) return true;
      const { name: own, aliases } = this.node(key)!;
      return [own, ...aliases].some((form) => comparableName(form) === wanted);
    });
  }

  nodesWithWord(word: string): Iterable<string> {
    return this.under(this.tables.words, comparableName(word).slice(0, INDEXED));
  }

  *wordsFrom(prefix: string): Iterable<string> {
    if (prefix !== '') return yield* wordsFrom(this.tables, prefix);
    yield* this.words.get('', () => [...wordsFrom(this.tables, '')]);
  }

  edge(key: string): ViewEdge | null {
    const edge = this.find(key);
    return edge && this.edgeOf(edge);
  }

  *edges(type?: EdgeType): Iterable<ViewEdge> {
    const edges = type === undefined ? allEdges(this.tables) : edgesOfType(this.tables, type);
    for (const edge of edges) yield this.edgeOf(edge);
  }

  countEdges(type: EdgeType): number {
    return edgeCounts(this.tables)[type] ?? 0;
  }

  *edgesIn(type: EdgeType, period: Days): Iterable<ViewEdge> {
    for (const edge of edgesInPeriod(this.tables, type, period)) yield this.edgeOf(edge);
  }

  *edgesOf(key: string, type?: EdgeType, direction: Direction = 'both'): Iterable<ViewEdge> {
    const root = this.reader.rootOf(key);
    if (root === null) return;
    for (const side of ['told', 'toldOf'] as const)
      for (const edge of edgesAt(this.tables, root, side, type)) {
        const leaves = EDGE_TYPES[edge.type].symmetric ? this.reader.keysOf(edge).source === key : side === 'told';
        if (direction === 'both' || leaves === (direction === 'out')) yield this.edgeOf(edge);
      }
  }

  evidence(key: string): readonly ToldEvidence[] {
    const edge = this.find(key);
    if (!edge) return [];
    return this.reader.evidence(edge).map((telling) => ({ ...telling, speaker: speakerOf(this.reader, telling) }));
  }

  traits(key: string): readonly NodeTrait[] {
    return this.traitsOf.get(key, () => {
      const root = this.reader.rootOf(key);
      return root === null ? [] : this.reader.traits(root);
    });
  }

  articlesOf(key: string): readonly string[] {
    return this.reader.articleIds(this.reader.rootOf(key)!);
  }

  *mentioned(articles?: ReadonlySet<string>): Iterable<readonly [key: string, count: number]> {
    if (articles !== undefined) return yield* this.mentionedIn(articles);
    const range = { start: ['mentions', AFTER_ALL], end: ['mentions'], reverse: true };
    for (const [, count, root] of this.tables.sorted.getKeys(range as never))
      yield [this.reader.keyOf(root), count as number];
  }

  private *mentionedIn(articles: ReadonlySet<string>): Iterable<readonly [key: string, count: number]> {
    const counts = new Map<number, number>();
    for (const id of articles) {
      const number = this.tables.numbers.get(id);
      for (const root of number === undefined ? [] : this.reader.nodesOf(number))
        counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    for (const [root, count] of [...counts].sort(([, a], [, b]) => b - a)) {
      const { key, kind } = this.reader.row(root)!;
      if (kind !== 'statement') yield [key, count];
    }
  }

  article(id: string): GraphArticle | null {
    const number = this.tables.numbers.get(id);
    return number === undefined ? null : this.reader.graphArticle(number);
  }

  text(id: string): string | null {
    if (this.tables.numbers.get(id) === undefined) return null;
    return this.texts.get(id, () => this.readText(id));
  }

  mentionsIn(id: string): ReadonlyMap<string, readonly RecordMention[]> | null {
    const number = this.tables.numbers.get(id);
    if (number === undefined) return null;
    return this.mentions.get(id, () => mentionsByNode(this.reader.beingsOf(number), this.readEntities(id)));
  }

  *articles(): Iterable<readonly [id: string, article: GraphArticle]> {
    for (const { key, value } of this.tables.numbers.getRange()) yield [key, this.reader.graphArticle(value)];
  }

  newestDate(): string | null {
    for (const [date] of this.tables.dates.getKeys({ reverse: true, limit: 1 })) return date;
    return null;
  }

  search(words: string, least?: number): readonly TextHit[] {
    return this.found.get(`${least ?? 0} ${words}`, () => searchTables(this.tables, words, least));
  }

  holding(words: string): (key: string) => boolean {
    const holds = this.held.get(words, () => textsHolding(this.tables, words));
    return (key) => {
      const root = this.reader.rootOf(key);
      return root !== null && holds(root);
    };
  }

  articlesHolding(beginnings: readonly string[]): ReadonlySet<string> | null {
    return this.holders.get(beginnings.join(' '), () => {
      const found = articlesHolding(this.tables, beginnings);
      return found && new Set(Array.from(found, (article) => this.reader.article(article).id));
    });
  }

  *edgesTelling(
    beginnings: readonly string[],
    types: readonly EdgeType[],
    articles?: ReadonlySet<string>,
  ): Iterable<ViewEdge> {
    if (articles !== undefined) return yield* this.telling(beginnings, types, articles);
    // one question asks for the same words several times
    yield* this.told.get([...types, '', ...beginnings].join(' '), () => [...this.telling(beginnings, types)]);
  }

  private *telling(
    beginnings: readonly string[],
    types: readonly EdgeType[],
    articles?: ReadonlySet<string>,
  ): Iterable<ViewEdge> {
    const seen = new Set<string>();
    for (const parts of edgesTelling(this.reader, beginnings, types, articles)) {
      const { key } = this.reader.keysOf(parts);
      const edge = seen.has(key) ? null : findEdge(this.tables, parts);
      seen.add(key);
      if (edge) yield this.edgeOf(edge);
    }
  }

  personsInRole(word: string): Iterable<string> {
    return this.under(this.tables.roles, comparableName(word).slice(0, INDEXED));
  }

  private under(table: GraphTables['names'], word: string): string[] {
    if (word === '') return [];
    const keys = table.getKeys({ start: [word, 0], end: [word, Number.MAX_SAFE_INTEGER] });
    return [...keys].map(([, root]) => this.reader.keyOf(root));
  }

  private nodeOf(row: NodeRow): ViewNode {
    return viewNodeOf(this.reader, row);
  }

  private edgeOf(edge: TableEdge): ViewEdge {
    return new LazyEdge(this.reader, edge, this.keep);
  }

  private find(key: string): TableEdge | null {
    return this.edgesByKey.known(key) ?? edgeOfKey(this.reader, key);
  }
}
