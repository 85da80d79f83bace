import {
  type EdgeType,
  edgeTypes,
  FACTUALITIES,
  type Factuality,
  type NodeKind,
  nodeKinds,
} from '../../../../src/model/kinds.js';
import { type FoldedLine, foldLines } from '../../../fold-lines.js';
import type { PageArticle, PageCore, PageHead } from '../../page-data.js';

/** A being, place or event. */
export interface ModelNode {
  readonly type: NodeKind;
  readonly key: string;
  /** of a statement, its words */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** events only */
  readonly kind: string | null;
  readonly date: string | null;
  readonly place: number | null;
}

export interface ModelEdge {
  readonly source: number;
  readonly target: number;
  readonly type: EdgeType;
  readonly factuality: Factuality;
  readonly event: number | null;
  readonly reports: number;
  readonly copies: number;
  /** hundredths */
  readonly confidence: number;
  readonly onWordOf: readonly string[] | null;
  readonly articles: readonly number[];
  readonly cue: string;
  /** whether `from` and `until` (ISO dates, or null) say when it happened; otherwise when it was told */
  readonly dated: boolean;
  readonly from: string | null;
  readonly until: string | null;
}

/** The page's graph. Nodes stand in the order of how much they matter; numbers are places in these lists. */
export interface PageModel {
  readonly head: PageHead;
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
  readonly articles: readonly PageArticle[];
  /** the lines between dots, and which nodes have a dot */
  readonly lines: readonly FoldedLine[];
  readonly dots: readonly boolean[];
  /** for each node the edges at it, and for each dot the lines at it */
  readonly edgesAt: readonly (readonly number[])[];
  readonly linesAt: readonly (readonly number[])[];
  readonly byKey: ReadonlyMap<string, number>;
}

/** The core's columns as nodes and edges, with what follows from them. */
export function pageModel(head: PageHead, core: PageCore): PageModel {
  const nodes = nodesOf(core);
  const edges = edgesOf(core, nodes);
  const { lines, dots } = foldLines(
    nodes.map(({ type, kind }) => ({ isEvent: type === 'event', kind })),
    edges,
  );
  return {
    head,
    nodes,
    edges,
    articles: core.articles,
    lines,
    dots,
    edgesAt: touching(nodes.length, edges),
    linesAt: touching(nodes.length, lines),
    byKey: new Map(nodes.map(({ key }, place) => [key, place])),
  };
}

function nodesOf({ nodes }: PageCore): ModelNode[] {
  return nodes.key.map((key, place) => {
    const event = nodes.event[place];
    return {
      key,
      type: nodeKinds[nodes.type[place]!]!,
      name: (event?.[3] ?? nodes.name[place]!).replace(/\s+/g, ' '),
      aliases: nodes.aliases[place]!,
      mentions: nodes.mentions[place]!,
      articles: nodes.articles[place]!,
      kind: event ? event[0] : null,
      date: event ? event[1] : null,
      place: event && event[2] >= 0 ? event[2] : null,
    };
  });
}

function edgesOf({ edges, articles, speakers }: PageCore, nodes: readonly ModelNode[]): ModelEdge[] {
  return edges.source.map((source, place) => {
    const target = edges.target[place]!;
    const event = edges.event[place]! < 0 ? null : edges.event[place]!;
    const told = edges.articles[place]!;
    const happened = [event, target, source].flatMap((node) => (node === null ? [] : (nodes[node]!.date ?? [])))[0];
    const dates = happened ? [happened] : told.flatMap((article) => articles[article]!.date ?? []).sort();
    return {
      source,
      target,
      type: edgeTypes[edges.type[place]!]!,
      factuality: FACTUALITIES[edges.factuality[place]!]!,
      event,
      reports: edges.reports[place]!,
      copies: edges.copies[place]!,
      confidence: edges.confidence[place]!,
      onWordOf: edges.onWordOf[place]?.map((speaker) => speakers[speaker]!) ?? null,
      articles: told,
      cue: edges.cue[place]!,
      dated: happened !== undefined,
      from: dates[0] ?? null,
      until: dates.at(-1) ?? null,
    };
  });
}

function touching(count: number, ends: readonly { readonly source: number; readonly target: number }[]): number[][] {
  const at = Array.from({ length: count }, (): number[] => []);
  for (const [place, { source, target }] of ends.entries()) {
    at[source]!.push(place);
    if (target !== source) at[target]!.push(place);
  }
  return at;
}
