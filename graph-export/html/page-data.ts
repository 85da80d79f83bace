import type { EdgeType, Factuality, NodeKind } from '../../src/model/kinds.js';

/** What the page holds as JSON: everything that it shows, with places already given. Indices point into the lists. */
export interface PageData {
  readonly title: string;
  readonly subtitle: string;
  readonly kinds: Record<NodeKind, { readonly colour: string; readonly gloss: string }>;
  readonly types: Record<
    EdgeType,
    { readonly colour: string; readonly gloss: string; readonly relation: boolean; readonly symmetric: boolean }
  >;
  readonly articles: readonly PageArticle[];
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
}

export interface PageArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly source: string;
  /** an http or https address, or null: nothing else becomes a link */
  readonly url: string | null;
}

export interface PageNode {
  readonly key: string;
  readonly type: NodeKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  readonly x: number;
  readonly y: number;
  /** events only */
  readonly kind: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly quote: string | null;
}

export interface PageEdge {
  readonly source: number;
  readonly target: number;
  readonly type: EdgeType;
  readonly factuality: Factuality;
  /** the node that is its event, or null */
  readonly event: number | null;
  /** whether `from` and `until` say when it happened; otherwise they say when it was told */
  readonly dated: boolean;
  /** ISO dates; null when nothing is dated */
  readonly from: string | null;
  readonly until: string | null;
  readonly reports: number;
  readonly copies: number;
  /** speakers on whose word alone it stands, or null */
  readonly onWordOf: readonly string[] | null;
  readonly evidence: readonly PageEvidence[];
}

export interface PageEvidence {
  readonly article: number;
  readonly quote: string;
  readonly rule: string;
  /** the speaker on whose word this telling stands, or null */
  readonly onWordOf: string | null;
}
