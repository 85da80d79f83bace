import type { EntryList } from '../../lexicon/read-lexicon.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import type { NodeKind } from '../../model/kinds.js';
import type { RowFilter } from '../rows/filter.js';
import type { Answer, Question } from '../types.js';

/** A part of an answer that is shown. */
export type Part = 'summary' | 'cards' | 'counts' | 'events' | 'rows' | 'against' | 'articles' | 'paths';

/** What an ask answers from. */
export interface AskContext {
  readonly view: GraphView;
  readonly question: Question;
  /** what the names in the question stand for */
  readonly a: readonly ViewNode[];
  readonly b: readonly ViewNode[];
  readonly filter: RowFilter;
}

/** What an ask gives; everything else of the answer is empty. */
export type AskAnswer = Partial<
  Pick<
    Answer,
    | 'summary'
    | 'notes'
    | 'rows'
    | 'against'
    | 'events'
    | 'counts'
    | 'articles'
    | 'cards'
    | 'paths'
    | 'withheld'
    | 'problem'
  >
> & {
  /** whether the rows only come near to what is asked */
  readonly isBeside?: boolean;
};

/** One kind of question. */
export interface Ask {
  readonly ask: string;
  /** the file of seeds/lexicon that holds its ways of asking; null for what is asked in no words of its own */
  readonly patterns: EntryList | null;
  /** how many names it needs */
  readonly names: 0 | 1 | 2;
  /** kinds that a name is likeliest to mean in the first and the second place */
  readonly kinds?: { readonly a?: readonly NodeKind[]; readonly b?: readonly NodeKind[] };
  /** whether a name of another kind makes the question another one: "what did Northern Wire report" asks of a body */
  readonly strict?: boolean;
  /** whether the name of an outlet will do, though no article mentions it */
  readonly outlets?: boolean;
  readonly answer: (context: AskContext) => AskAnswer;
  /** the parts of the answer in the order in which they are shown */
  readonly show: readonly Part[];
}
