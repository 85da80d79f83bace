import type { ViewNode } from '../../model/graph-view.js';
import type { NodeKind } from '../../model/kinds.js';

/** How a typed name was found. */
export type HowFound = 'key' | 'family' | 'name' | 'part' | 'initials' | 'role' | 'event' | 'near';

/** What a typed name was taken for. */
export interface Found {
  readonly typed: string;
  /** the nodes it stands for: one being, or every event that the words name; none where nothing fits */
  readonly nodes: readonly ViewNode[];
  readonly how: HowFound | null;
  /** all that it fits, the likeliest first, those taken among them */
  readonly candidates: readonly ViewNode[];
  /** names near to what was typed, where nothing fits */
  readonly suggestions: readonly string[];
}

/** What the question says of whom it means. */
export interface Wanted {
  /** kinds that the place in the question asks for: after "what happened in", a place */
  readonly kinds?: readonly NodeKind[];
}
