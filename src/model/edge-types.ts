import type { NodeKind } from './node-kinds.js';

/**
 * What an edge tells: that beings met, who said a statement, how somebody judged what another did, to whom an event is credited;
 * of ties, what a statement names, who was there, where it was. Pictures, page and files treat alike what tells the same.
 */
export const TELLINGS = ['meeting', 'words', 'judgement', 'credit', 'topic', 'part', 'place'] as const;
export type Tells = (typeof TELLINGS)[number];

/**
 * Everything that there is to say about a type of edge. A new type is one row of `EDGE_TYPES`: the compiler asks for all of it,
 * and types, validation, Neo4j, questions, answers, pictures and the page follow.
 */
interface EdgeRow {
  /** kinds of nodes that it may leave and reach */
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  /** its Neo4j relationship type */
  readonly relationship: string;
  /** both ends did the same: who met whom */
  readonly symmetric: boolean;
  /** true for the relations users ask for, false for the ties that hold events together */
  readonly relation: boolean;
  readonly gloss: string;
  readonly tells: Tells;
  /** the sentence's verb, by factuality: "Ada Lund may meet Bo Marsh" */
  readonly verbs: {
    readonly actual: string;
    readonly planned: string;
    readonly possible: string;
    readonly negated: string;
  };
  /** how it reads on the card of either end: "condemned …" on the critic's, "condemned by …" on the other's */
  readonly onCards: { readonly from: string; readonly to: string };
  /** how it reads between two dots of the page, where a statement is folded into its speaker: "Ada Lund spoke about Bo Marsh" */
  readonly folded: { readonly from: string; readonly to: string };
  /** how the title of a picture asks for it, "who met whom"; null for ties, which no title names */
  readonly asked: { readonly verb: string; readonly of: 'whom' | 'what' } | null;
  readonly colour: string;
  /** the line that tells it apart without colour: strokes and gaps in pixels (none: a full line), and its width */
  readonly line: { readonly dash: readonly number[]; readonly width: number };
  /** how much it counts for its ends when there is no room for all: who met whom is what is asked first */
  readonly importance: number;
  /**
   * what it costs to walk along it from one being to another: meetings and condemnations tie most closely; what somebody merely
   * named ties less; an outlet or a place that thousands of events share hardly ties at all
   */
  readonly stepCost: number;
  /** events whose picture can tell it without a line of its own: a meeting beside the line of those who met, a statement on its card */
  readonly toldWith: readonly ('meeting' | 'statement')[];
  /** whether it says something of two beings that could be wrong of them, so that it is shown only where it is sure enough */
  readonly weighed: boolean;
  /** where the event stands that is there because of claims of this type and goes with them: a meeting, a statement, an act condemned */
  readonly makes: { readonly at: 'event' | 'target'; readonly kinds: readonly string[] | 'any' } | null;
  /** the files of seeds/lexicon whose words its rules read; ties have none of their own */
  readonly lexicons: readonly string[];
}

const BEING = ['person', 'organisation', 'place'] as const;

/** The colour and the line of ties: grey hairlines. */
const TIE = { colour: '#b0b7bf', line: { dash: [], width: 1 } } as const;

/** The one table of edge types. */
export const EDGE_TYPES = {
  met: {
    from: BEING,
    to: BEING,
    relationship: 'MET',
    symmetric: true,
    relation: true,
    gloss: 'two beings met, held talks, or received one another',
    tells: 'meeting',
    verbs: { actual: 'met', planned: 'is to meet', possible: 'may meet', negated: 'did not meet' },
    onCards: { from: 'met', to: 'met' },
    folded: { from: 'met', to: 'met' },
    asked: { verb: 'met', of: 'whom' },
    colour: '#7b5ea7',
    line: { dash: [], width: 3.2 },
    importance: 6,
    stepCost: 2,
    toldWith: [],
    weighed: true,
    makes: { at: 'event', kinds: 'any' },
    lexicons: ['meet-words'],
  },
  said: {
    from: BEING,
    to: ['event'],
    relationship: 'SAID',
    symmetric: false,
    relation: true,
    gloss: 'a speaker made a statement',
    tells: 'words',
    verbs: { actual: 'said', planned: 'is to say', possible: 'may say', negated: 'did not say' },
    onCards: { from: 'said', to: 'said by' },
    folded: { from: 'spoke about', to: 'was spoken about by' },
    asked: { verb: 'said', of: 'what' },
    colour: '#5f6c7b',
    line: { dash: [], width: 1.7 },
    importance: 1,
    stepCost: 1.5,
    toldWith: ['statement'],
    weighed: false,
    makes: { at: 'target', kinds: ['statement'] },
    lexicons: ['speech-verbs', 'speech-nouns', 'attitude-verbs'],
  },
  condemned: {
    from: BEING,
    to: [...BEING, 'event'],
    relationship: 'CONDEMNED',
    symmetric: false,
    relation: true,
    gloss: 'a critic publicly condemned a being, an act or an event',
    tells: 'judgement',
    verbs: { actual: 'condemned', planned: 'is to condemn', possible: 'may condemn', negated: 'did not condemn' },
    onCards: { from: 'condemned', to: 'condemned by' },
    folded: { from: 'condemned', to: 'was condemned by' },
    asked: { verb: 'condemned', of: 'what' },
    colour: '#c2452d',
    line: { dash: [9, 5], width: 2.2 },
    importance: 4,
    stepCost: 2,
    toldWith: [],
    weighed: true,
    makes: { at: 'target', kinds: ['act'] },
    lexicons: ['condemn-words', 'harsh-words'],
  },
  'reported-by': {
    from: ['event'],
    to: ['organisation'],
    relationship: 'REPORTED_BY',
    symmetric: false,
    relation: true,
    gloss: 'an event is credited to an outlet or agency',
    tells: 'credit',
    verbs: {
      actual: 'reported by',
      planned: 'to be reported by',
      possible: 'may be reported by',
      negated: 'not reported by',
    },
    onCards: { from: 'reported by', to: 'reported' },
    folded: { from: 'was reported by', to: 'reported on' },
    asked: { verb: 'reported', of: 'what' },
    colour: '#3d8f8a',
    line: { dash: [2, 4], width: 2.2 },
    importance: 0.5,
    stepCost: 6,
    toldWith: ['meeting', 'statement'],
    weighed: false,
    makes: null,
    lexicons: ['speech-verbs', 'outlet-words'],
  },
  about: {
    from: ['event'],
    to: [...BEING, 'event'],
    relationship: 'ABOUT',
    symmetric: false,
    relation: false,
    gloss: 'a statement names an entity',
    tells: 'topic',
    verbs: { actual: 'is about', planned: 'is about', possible: 'is about', negated: 'is about' },
    onCards: { from: 'about', to: 'named in' },
    folded: { from: 'about', to: 'named in' },
    asked: null,
    ...TIE,
    importance: 0,
    stepCost: 1.5,
    toldWith: ['statement'],
    weighed: false,
    makes: null,
    lexicons: [],
  },
  'took-part-in': {
    from: BEING,
    to: ['event'],
    relationship: 'TOOK_PART_IN',
    symmetric: false,
    relation: false,
    gloss: 'a being took part in a meeting',
    tells: 'part',
    verbs: {
      actual: 'took part in',
      planned: 'is to take part in',
      possible: 'may take part in',
      negated: 'did not take part in',
    },
    onCards: { from: 'took part in', to: 'with' },
    folded: { from: 'took part in', to: 'was joined by' },
    asked: null,
    ...TIE,
    importance: 0,
    stepCost: 1.5,
    toldWith: ['meeting'],
    weighed: false,
    makes: null,
    lexicons: [],
  },
  'happened-in': {
    from: ['event'],
    to: ['place'],
    relationship: 'HAPPENED_IN',
    symmetric: false,
    relation: false,
    gloss: 'an event happened in a place',
    tells: 'place',
    verbs: {
      actual: 'happened in',
      planned: 'is to happen in',
      possible: 'may happen in',
      negated: 'did not happen in',
    },
    onCards: { from: 'happened in', to: 'place of' },
    folded: { from: 'was in', to: 'was the place of' },
    asked: null,
    colour: TIE.colour,
    line: { dash: [1, 3], width: 1 },
    importance: 0,
    stepCost: 6,
    toldWith: ['meeting'],
    weighed: false,
    makes: null,
    lexicons: [],
  },
} as const satisfies Record<string, EdgeRow>;

/** The type of a claim and of an edge. */
export type EdgeType = keyof typeof EDGE_TYPES;

/** All edge types, in table order. */
export const edgeTypes = Object.keys(EDGE_TYPES) as EdgeType[];

/** The row of a type, with the columns as every row has them. */
export const edgeRow = (type: EdgeType): EdgeRow => EDGE_TYPES[type];

/** Whether edges of a type tell one of these. */
export const tells = (type: EdgeType, ...what: readonly Tells[]): boolean => what.includes(edgeRow(type).tells);

/** The types that tell it, in table order. */
export const typesTelling = (what: Tells): readonly EdgeType[] => edgeTypes.filter((type) => tells(type, what));

/** Whether an edge of this type may join these kinds of nodes. */
export function mayJoin(type: EdgeType, from: NodeKind, to: NodeKind): boolean {
  const row = edgeRow(type);
  return row.from.includes(from) && row.to.includes(to);
}
