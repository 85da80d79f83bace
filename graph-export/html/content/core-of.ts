import type { PlainGraph } from '../../../src/graph/index.js';
import type { Evidence } from '../../../src/model/graph.js';
import { edgeTypes, FACTUALITIES, nodeKinds } from '../../../src/model/kinds.js';
import { onlyOnWordOf, type WhoseWord } from '../../../src/model/whose-word.js';
import type { PageArticle, PageCore, PageEvent } from '../page-data.js';

/** In which order nodes, edges and articles stand in the page. */
export interface PageOrder {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly articles: readonly string[];
}

/** What the core keeps of the tellings of an edge. */
export interface EdgeTold {
  /** speakers on whose word alone the edge stands */
  readonly onWordOf: readonly string[] | null;
  /** places of the articles that tell it */
  readonly articles: readonly number[];
  readonly cue: string;
}

/**
 * Sums up the tellings of an edge, the plainest first.
 * @param own gives words that hold nothing else
 */
export const toldBy = (
  evidence: readonly Evidence[],
  articleAt: ReadonlyMap<string, number>,
  whoseWord: WhoseWord,
  own: (words: string) => string,
): EdgeTold => ({
  onWordOf: onlyOnWordOf(evidence, whoseWord),
  articles: [...new Set(evidence.map(({ article }) => articleAt.get(article)!))],
  cue: own(evidence[0]?.cue ?? ''),
});

/**
 * Everything about the graph but the words of its articles. Columns are made when they are asked for: all at once, they are a
 * large part of a large graph.
 * @param told of each edge, in the order of the edges; the graph needs no evidence
 */
export function coreOf(graph: PlainGraph, order: PageOrder, told: readonly EdgeTold[]): PageCore {
  const nodeAt = placesOf(order.nodes);
  const nodes = order.nodes.map((key) => graph.getNodeAttributes(key));
  const edges = order.edges.map((key) => graph.getEdgeAttributes(key));
  const speakers = [...new Set(told.flatMap(({ onWordOf }) => onWordOf ?? []))].sort();
  const speakerAt = placesOf(speakers);
  return {
    articles: order.articles.map((id) => articleOf(graph, id)),
    speakers,
    nodes: {
      key: order.nodes,
      get type() {
        return nodes.map(({ type }) => nodeKinds.indexOf(type));
      },
      get name() {
        return nodes.map(({ name, quote }) => (quote === undefined ? name : ''));
      },
      get aliases() {
        return nodes.map(({ aliases }) => aliases);
      },
      get mentions() {
        return nodes.map(({ mentions }) => mentions);
      },
      get articles() {
        return nodes.map(({ articles }) => articles.length);
      },
      get event() {
        return nodes.map(({ type, kind = '', date = null, place = null, quote = null }): PageEvent | null =>
          type === 'event' ? [kind, date, place === null ? -1 : (nodeAt.get(place) ?? -1), quote] : null,
        );
      },
    },
    edges: {
      get source() {
        return order.edges.map((key) => nodeAt.get(graph.source(key))!);
      },
      get target() {
        return order.edges.map((key) => nodeAt.get(graph.target(key))!);
      },
      get type() {
        return edges.map(({ type }) => edgeTypes.indexOf(type));
      },
      get factuality() {
        return edges.map(({ factuality }) => FACTUALITIES.indexOf(factuality));
      },
      get event() {
        return edges.map(({ event }) => (event === null ? -1 : (nodeAt.get(event) ?? -1)));
      },
      get reports() {
        return edges.map(({ reports }) => reports);
      },
      get copies() {
        return edges.map(({ copies }) => copies);
      },
      get confidence() {
        return edges.map(({ confidence }) => Math.round((confidence ?? 1) * 100));
      },
      get onWordOf() {
        return told.map(({ onWordOf }) => onWordOf?.map((name) => speakerAt.get(name)!) ?? null);
      },
      get articles() {
        return told.map(({ articles }) => articles);
      },
      get cue() {
        return told.map(({ cue }) => cue);
      },
    },
  };
}

function articleOf(graph: PlainGraph, id: string): PageArticle {
  const known = graph.getAttribute('articles')?.[id];
  const { title = null, outlet = null, date = null, sources = [id], url = null, copyOf = null } = known ?? {};
  const address = url && /^https?:\/\//i.test(url) ? url : null;
  return { id, title, outlet, date, source: sources[0] ?? id, url: address, copied: copyOf !== null };
}

/** Where each value stands. */
export const placesOf = (values: readonly string[]): Map<string, number> =>
  new Map(values.map((value, place) => [value, place]));
