import type { PlainGraph, WholeStream } from '../../../src/graph/index.js';
import { ownCopies } from '../../../src/model/own-copies.js';
import { type FoldEdge, foldLines } from '../../fold-lines.js';
import { forceLayout } from '../../layout/force-layout.js';
import type { PageHead, TellingsBlock } from '../page-data.js';
import { coreOf, type EdgeTold, type PageOrder, placesOf, toldBy } from './core-of.js';
import { pack } from './pack.js';
import { rankBeings } from './rank-beings.js';
import { inParts, type ReadArticle, spanFinder, tellingsOf } from './tellings-of.js';

/** What stands above the page. */
export interface PageWords {
  readonly title: string;
  readonly subtitle: string;
}

/** A page's content: its head, and its packed blocks by name (`core`, `tellings-0`, `texts-0` …). */
export interface PageContent {
  readonly head: PageHead;
  readonly blocks: ReadonlyMap<string, Uint8Array>;
}

/** The page opens on so many beings: as many as can be read at once. */
const OPENING = 36;
/** A block unpacks in a few hundredths of a second. */
const PER_BLOCK = { tellings: 2000, texts: 40 };
/** Screens are wider than high. */
const STRETCH = 1.5;

/**
 * A graph as the page holds it. The same graph and texts give the same content.
 * @param graph what is shown; it needs no evidence
 * @param stream reads the tellings of an edge when they are packed
 */
export function pageContentOf(
  graph: PlainGraph,
  stream: WholeStream,
  words: PageWords,
  {
    read = () => null,
    seed = 1,
    blocks: where = 'page',
  }: { read?: ReadArticle; seed?: number; blocks?: PageHead['blocks'] },
): PageContent {
  const order = orderOf(graph, stream);
  const [articleAt, spansOf] = [placesOf(order.articles), spanFinder(read)];
  const own = ownCopies();
  const told: EdgeTold[] = [];
  const tellings = inParts(order.edges, PER_BLOCK.tellings).map((edges) => {
    const block: TellingsBlock = edges.map((key) => {
      const { evidence } = stream.edge(key).attributes;
      told.push(toldBy(evidence, articleAt, stream.whoseWord, own));
      return tellingsOf(evidence, articleAt, spansOf, stream.whoseWord);
    });
    return pack(block);
  });
  const blocks = new Map([['core', pack(coreOf(graph, order, told))]]);
  for (const [part, block] of tellings.entries()) blocks.set(`tellings-${part}`, block);
  for (const [part, articles] of inParts(order.articles, PER_BLOCK.texts).entries())
    blocks.set(`texts-${part}`, pack(articles.map((id) => read(id)?.text ?? null)));
  return {
    head: {
      ...words,
      opening: OPENING,
      places: openingPlaces(graph, order, seed),
      perBlock: PER_BLOCK,
      blocks: where,
    },
    blocks,
  };
}

/** Nodes by rank; edges by key; the articles that any edge quotes, by id. */
function orderOf(graph: PlainGraph, stream: WholeStream): PageOrder {
  const told = new Set<string>();
  for (const edge of stream.outlines())
    if (graph.hasEdge(edge.key)) for (const article of edge.articles) told.add(article);
  return { nodes: rankBeings(graph), edges: graph.edges().sort(), articles: [...told].sort() };
}

/** Where the beings stand on which the page opens. */
function openingPlaces(graph: PlainGraph, { nodes, edges }: PageOrder, seed: number): PageHead['places'] {
  const at = new Map(nodes.map((key, place) => [key, place]));
  const folded = foldLines(
    nodes.map((key) => {
      const { type, kind = null } = graph.getNodeAttributes(key);
      return { isEvent: type === 'event', kind };
    }),
    edges.map((key): FoldEdge => {
      const { type, factuality } = graph.getEdgeAttributes(key);
      return { source: at.get(graph.source(key))!, target: at.get(graph.target(key))!, type, factuality };
    }),
  );
  const opening = nodes.slice(0, OPENING).filter((_, place) => folded.dots[place]);
  const lines = folded.lines
    .filter(({ source, target, factuality }) => factuality === 'actual' && Math.max(source, target) < opening.length)
    .map(({ source, target, type }) => ({ source: nodes[source]!, target: nodes[target]!, type }));
  const places = forceLayout(opening, lines, seed);
  return opening.map((key) => [round(places[key]!.x * STRETCH), round(places[key]!.y)] as const);
}

const round = (value: number): number => Math.round(value * 100) / 100;
