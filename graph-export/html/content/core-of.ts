import { edgeTypes, FACTUALITIES, nodeKinds } from '../../../src/model/kinds.js';
import type { NewsGraph } from '../../../src/model/news-graph.js';
import { onlyOnWordOf, type WhoseWord } from '../../../src/model/whose-word.js';
import type { PageArticle, PageCore, PageEvent } from '../page-data.js';

/** In which order nodes, edges and articles stand in the page. */
export interface PageOrder {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly articles: readonly string[];
}

/** Everything about the graph but the words of its articles. */
export function coreOf(graph: NewsGraph, order: PageOrder, whoseWord: WhoseWord): PageCore {
  const nodeAt = placesOf(order.nodes);
  const articleAt = placesOf(order.articles);
  const nodes = order.nodes.map((key) => graph.getNodeAttributes(key));
  const edges = order.edges.map((key) => graph.getEdgeAttributes(key));
  const words = edges.map(({ evidence }) => onlyOnWordOf(evidence, whoseWord));
  const speakers = [...new Set(words.flatMap((names) => names ?? []))].sort();
  const speakerAt = placesOf(speakers);
  return {
    articles: order.articles.map((id) => articleOf(graph, id)),
    speakers,
    nodes: {
      key: order.nodes,
      type: nodes.map(({ type }) => nodeKinds.indexOf(type)),
      name: nodes.map(({ name, quote }) => (quote === undefined ? name : '')),
      aliases: nodes.map(({ aliases }) => aliases),
      mentions: nodes.map(({ mentions }) => mentions),
      articles: nodes.map(({ articles }) => articles.length),
      event: nodes.map(({ type, kind = '', date = null, place = null, quote = null }): PageEvent | null =>
        type === 'event' ? [kind, date, place === null ? -1 : (nodeAt.get(place) ?? -1), quote] : null,
      ),
    },
    edges: {
      source: order.edges.map((key) => nodeAt.get(graph.source(key))!),
      target: order.edges.map((key) => nodeAt.get(graph.target(key))!),
      type: edges.map(({ type }) => edgeTypes.indexOf(type)),
      factuality: edges.map(({ factuality }) => FACTUALITIES.indexOf(factuality)),
      event: edges.map(({ event }) => (event === null ? -1 : (nodeAt.get(event) ?? -1))),
      reports: edges.map(({ reports }) => reports),
      copies: edges.map(({ copies }) => copies),
      confidence: edges.map(({ confidence }) => Math.round((confidence ?? 1) * 100)),
      onWordOf: words.map((names) => names?.map((name) => speakerAt.get(name)!) ?? null),
      articles: edges.map(({ evidence }) => [...new Set(evidence.map(({ article }) => articleAt.get(article)!))]),
      cue: edges.map(({ evidence }) => evidence[0]?.cue ?? ''),
    },
  };
}

function articleOf(graph: NewsGraph, id: string): PageArticle {
  const known = graph.getAttribute('articles')?.[id];
  const { title = null, outlet = null, date = null, sources = [id], url = null, copyOf = null } = known ?? {};
  const address = url && /^https?:\/\//i.test(url) ? url : null;
  return { id, title, outlet, date, source: sources[0] ?? id, url: address, copied: copyOf !== null };
}

/** Where each value stands. */
export const placesOf = (values: readonly string[]): Map<string, number> =>
  new Map(values.map((value, place) => [value, place]));
