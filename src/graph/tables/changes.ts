import { NumberSet } from './number-set.js';

/** What an update has touched so far, handed from stage to stage. */
export interface Changes {
  /** beings that came in */
  readonly addedBeings: NumberSet;
  /** forms of beings that went, with what stood for their clusters */
  readonly removedBeings: {
    readonly form: number;
    readonly kind: string;
    readonly roots: Uint32Array;
    readonly number: number;
  }[];
  /** beings that a decision touches in another way than before */
  readonly decidedBeings: NumberSet;
  readonly decidedEvents: NumberSet;
  /** beings whose node is another one than before */
  readonly movedBeings: NumberSet;
  /** nodes of beings that have other members than before, or members that changed; dead ones too */
  readonly touchedNodes: NumberSet;
  /** names whose spread is another one, as far as rules look */
  readonly respread: Set<string>;
  /** articles whose stories are others */
  readonly restoried: NumberSet;
  /** events to look at again */
  readonly dirtyEvents: NumberSet;
  /** events that went, with their states: groups and node that they stood in */
  readonly removedEvents: Map<number, Buffer>;
  /** events that came in */
  readonly freshEvents: NumberSet;
  readonly movedEvents: NumberSet;
  /** articles whose claims are to be placed again */
  readonly dirtyClaims: NumberSet;
}

export const noChanges = (): Changes => ({
  addedBeings: new NumberSet(),
  removedBeings: [],
  decidedBeings: new NumberSet(),
  decidedEvents: new NumberSet(),
  movedBeings: new NumberSet(),
  touchedNodes: new NumberSet(),
  respread: new Set(),
  restoried: new NumberSet(),
  dirtyEvents: new NumberSet(),
  removedEvents: new Map(),
  freshEvents: new NumberSet(),
  movedEvents: new NumberSet(),
  dirtyClaims: new NumberSet(),
});
