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

/** All node kinds, in table order. */
export const nodeKinds = Object.keys(NODE_KINDS) as NodeKind[];
