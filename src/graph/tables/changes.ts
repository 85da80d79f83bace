/** What an update has touched so far, handed from stage to stage. */
export interface Changes {
  /** numbers of articles that came in */
  readonly addedArticles: Set<number>;
  /** beings that came in */
  readonly addedBeings: Set<number>;
  /** forms of beings that went, with what stood for their clusters */
  readonly removedBeings: {
    readonly form: number;
    readonly kind: string;
    readonly roots: Uint32Array;
    readonly number: number;
  }[];
  /** beings that a decision touches in another way than before */
  readonly decidedBeings: Set<number>;
  readonly decidedEvents: Set<number>;
  /** beings whose node is another one than before */
  readonly movedBeings: Set<number>;
  /** nodes of beings that have other members than before, or members that changed; dead ones too */
  readonly touchedNodes: Set<number>;
  /** names whose spread is another one, as far as rules look */
  readonly respread: Set<string>;
  /** articles whose stories are others */
  readonly restoried: Set<number>;
  /** events to look at again */
  readonly dirtyEvents: Set<number>;
  /** events that went, with their states: groups and node that they stood in */
  readonly removedEvents: Map<number, Buffer>;
  /** events that came in */
  readonly freshEvents: Set<number>;
  readonly movedEvents: Set<number>;
  /** articles whose claims are to be placed again */
  readonly dirtyClaims: Set<number>;
}

export const noChanges = (): Changes => ({
  addedArticles: new Set(),
  addedBeings: new Set(),
  removedBeings: [],
  decidedBeings: new Set(),
  decidedEvents: new Set(),
  movedBeings: new Set(),
  touchedNodes: new Set(),
  respread: new Set(),
  restoried: new Set(),
  dirtyEvents: new Set(),
  removedEvents: new Map(),
  freshEvents: new Set(),
  movedEvents: new Set(),
  dirtyClaims: new Set(),
});
