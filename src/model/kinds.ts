/**
 * The one table of node kinds and edge types.
 * Types, validation, Neo4j labels and relationship types, colours and documentation are all derived from it.
 */

/** Every kind of node, with its Neo4j label, its colour in pictures and a one-line gloss. */
export const NODE_KINDS = {
  person: { label: 'Person', colour: '#d1495b', gloss: 'a human being, by name' },
  organisation: {
    label: 'Organisation',
    colour: '#2e6f95',
    gloss: 'a body that acts: party, company, agency, outlet, government by metonymy',
  },
  place: { label: 'Place', colour: '#4f9d69', gloss: 'a country, city, region or building' },
  event: { label: 'Event', colour: '#b98b2f', gloss: 'a meeting, statement, act, attack, election …' },
} as const;

/** The kind of a node: person, organisation, place or event. */
export type NodeKind = keyof typeof NODE_KINDS;

const BEING = ['person', 'organisation', 'place'] as const;

/** Every edge type: which kinds it joins, its Neo4j relationship type, whether it is symmetric, and a one-line gloss. */
export const EDGE_TYPES = {
  met: {
    from: BEING,
    to: BEING,
    relationship: 'MET',
    symmetric: true,
    relation: true,
    colour: '#7b5ea7',
    gloss: 'two beings met, held talks, or received one another',
  },
  said: {
    from: BEING,
    to: ['event'],
    relationship: 'SAID',
    symmetric: false,
    relation: true,
    colour: '#5f6c7b',
    gloss: 'a speaker made a statement',
  },
  condemned: {
    from: BEING,
    to: [...BEING, 'event'],
    relationship: 'CONDEMNED',
    symmetric: false,
    relation: true,
    colour: '#c2452d',
    gloss: 'a critic publicly condemned a being, an act or an event',
  },
  'reported-by': {
    from: ['event'],
    to: ['organisation'],
    relationship: 'REPORTED_BY',
    symmetric: false,
    relation: true,
    colour: '#3d8f8a',
    gloss: 'an event is credited to an outlet or agency',
  },
  about: {
    from: ['event'],
    to: [...BEING, 'event'],
    relationship: 'ABOUT',
    symmetric: false,
    relation: false,
    colour: '#b0b7bf',
    gloss: 'a statement names an entity',
  },
  'took-part-in': {
    from: BEING,
    to: ['event'],
    relationship: 'TOOK_PART_IN',
    symmetric: false,
    relation: false,
    colour: '#b0b7bf',
    gloss: 'a being took part in a meeting',
  },
  'happened-in': {
    from: ['event'],
    to: ['place'],
    relationship: 'HAPPENED_IN',
    symmetric: false,
    relation: false,
    colour: '#b0b7bf',
    gloss: 'an event happened in a place',
  },
} as const satisfies Record<
  string,
  {
    from: readonly NodeKind[];
    to: readonly NodeKind[];
    relationship: string;
    symmetric: boolean;
    /** true for the four relations users ask for, false for the ties that hold events together */
    relation: boolean;
    colour: string;
    gloss: string;
  }
>;

/** The type of a claim and of an edge. */
export type EdgeType = keyof typeof EDGE_TYPES;

/** How far a claim is a fact. Only `actual` claims are ever shown as facts. */
export const FACTUALITIES = ['actual', 'planned', 'possible', 'negated'] as const;
export type Factuality = (typeof FACTUALITIES)[number];

/** All node kinds, in table order. */
export const nodeKinds = Object.keys(NODE_KINDS) as NodeKind[];
/** All edge types, in table order. */
export const edgeTypes = Object.keys(EDGE_TYPES) as EdgeType[];

/** Whether an edge of this type may join these kinds of nodes. */
export function mayJoin(type: EdgeType, from: NodeKind, to: NodeKind): boolean {
  const edge: { from: readonly NodeKind[]; to: readonly NodeKind[] } = EDGE_TYPES[type];
  return edge.from.includes(from) && edge.to.includes(to);
}
