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

/** What sentences of the articles must hold beside the names, to answer a kind of question where no claim does. */
export interface SentencesOf {
  /** the event's name, the verb that was asked with, the first word of it; the place asked for they always hold */
  readonly holding?: readonly ('event' | 'verb' | 'verb-head')[];
  /** whether they need name nobody */
  readonly nameless?: boolean;
  /** whether one being alone, and no other word, is enough to look for */
  readonly ofOne?: boolean;
  /** whether they are shown although not even a claim that comes near is */
  readonly withoutRows?: boolean;
}

/** Whether statements and condemnations that hold the words of a question help where nothing of its kind is told. */
export interface ClaimsOf {
  /** whether it asks for what others did to somebody or said of him: his own words and deeds are no answer */
  readonly ofOthers?: boolean;
  /**
   * where they do not: a statement that merely names somebody criticises nobody; what others said with somebody's name
   * in it, he did not say
   */
  readonly unless?: 'name-alone' | 'name-with-words';
}

/** What a line of no known form holds. */
export interface LooseParts {
  readonly line: string;
  /** the class of words (seeds/lexicon/question-words.yml) that means a relation */
  readonly relation: string;
  /** the first and second of the graph's names in it */
  readonly a: string;
  readonly b: string | null;
  /** its other words, none of them the question's own; empty where there are none */
  readonly words: string;
}

/** How a kind of question is read from a line of no known form, by a word that means its relation and the names in the line. */
export interface Loosely {
  readonly relations: readonly string[];
  /** whether it is meant, where another kind has the same relation; the first in the registry counts */
  readonly fits?: (parts: LooseParts) => boolean;
  readonly takes: (parts: LooseParts) => Partial<Question>;
}

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
  /** whether any verb fits its ways of asking: it is tried where no other ask's names are known, and given up where nothing answers */
  readonly open?: boolean;
  /** whether the name of an outlet will do, though no article mentions it */
  readonly outlets?: boolean;
  /** how it is read from a line that fits no way of asking; it is not where this is missing */
  readonly loosely?: Loosely;
  /** what sentences answer it where no claim does; null for numbers and ways of claims, which none tells */
  readonly sentences?: SentencesOf | null;
  /** what claims help where nothing of the kind is told; none do unless it is said */
  readonly claims?: ClaimsOf;
  /** whether a follow-up may name another topic: "and about Russia?" */
  readonly onTopics?: boolean;
  /** whether it asks of a meeting: in what follows "they" are those who met */
  readonly ofMeetings?: boolean;
  /** whether a body does for the place: "at the Foreign Ministry" */
  readonly atBodies?: boolean;
  readonly answer: (context: AskContext) => AskAnswer;
  /** the parts of the answer in the order in which they are shown */
  readonly show: readonly Part[];
}
