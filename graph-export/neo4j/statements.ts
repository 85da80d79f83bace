/** The Cypher of an export. Labels and relationship types come from our own tables, everything else goes as parameters. */

/** The label of every node that is ours: nodes without it are never touched. */
export const OURS = 'Wiregraph';
/** The label of what was ours and has left the graph, but carries what others attached: it stays, for them. */
export const LEFT = 'WiregraphLeft';
/** The label of the one node that stands for an export of a name; whoever writes holds its lock. */
export const LOCK = 'WiregraphExport';

/** What each of our nodes and relationships bears besides its own properties. A relationship without `wiregraph` is not ours. */
export const OWN_NODE_PROPERTIES = ['graph', 'key', 'wiregraphVersion'] as const;

/** Made before anything is written; each needs rights that are told of when they lack. */
export const SCHEMA = [
  `CREATE CONSTRAINT wiregraph_key IF NOT EXISTS FOR (n:${OURS}) REQUIRE (n.graph, n.key) IS UNIQUE`,
  `CREATE CONSTRAINT wiregraph_export IF NOT EXISTS FOR (n:${LOCK}) REQUIRE n.graph IS UNIQUE`,
  `CREATE INDEX wiregraph_left IF NOT EXISTS FOR (n:${LEFT}) ON (n.graph, n.key)`,
  `CREATE FULLTEXT INDEX wiregraph_words IF NOT EXISTS FOR (n:${OURS}) ON EACH [n.name, n.aliases, n.quote]`,
] as const;
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(300)';

/** Takes the lock of a name, which the transaction holds until it ends. */
export const TAKE_LOCK = `
  MERGE (l:${LOCK} {graph: $graph})
  SET l.holder = $holder`;

/** The same without a trace, telling who committed that it holds the lock last. */
export const HOLD_LOCK = `
  MATCH (l:${LOCK} {graph: $graph})
  SET l.held = true REMOVE l.held
  WITH l RETURN l.holder AS holder`;
export const HOLDER = `MATCH (l:${LOCK} {graph: $graph}) RETURN l.holder AS holder`;

/** Relationships of exports before there was `wiregraph` on them: their `export` was a fingerprint. */
export const ADOPT_OLD = `
  MATCH (:${OURS} {graph: $graph})-[r]->(:${OURS} {graph: $graph})
  WHERE r.export =~ '[0-9a-f]{20}' AND r.key IS NOT NULL AND r.wiregraph IS NULL AND type(r) IN $types
  SET r.wiregraph = $graph REMOVE r.export`;
export const FORGET_OLD = `MATCH (n:${OURS} {graph: $graph}) WHERE n.export =~ '[0-9a-f]{20}' REMOVE n.export`;

/** What the server holds of a graph, to compare with. */
export const NODES_THERE = `
  MATCH (n:${OURS} {graph: $graph})
  RETURN n.key AS key, n.wiregraphVersion AS version, [l IN labels(n) WHERE l IN $labels][0] AS label`;
export const RELATIONSHIPS_THERE = `
  MATCH (a:${OURS} {graph: $graph})-[r {wiregraph: $graph}]->(b)
  RETURN elementId(r) AS id, type(r) AS type, a.key AS source, b.key AS target, r.key AS key, r.wiregraphVersion AS version`;
/** Which tellings some nodes joined when they were last written. */
export const MEMBERS_THERE = `
  UNWIND $keys AS key
  MATCH (:${OURS} {graph: $graph, key: key})-[m:MENTIONED_IN {wiregraph: $graph}]->(t:Article)
  RETURN key, t.key AS article, m.entities AS entities`;

/** Gives nodes the keys that their beings have now. */
export const RENAME_NODES = `
  UNWIND $rows AS row
  MATCH (n:${OURS} {graph: $graph, key: row.from})
  SET n.key = row.to`;

/** Takes back what had left the graph and is in it again. */
export const TAKE_BACK = `
  UNWIND $rows AS row
  MATCH (n:${LEFT} {graph: $graph, key: row.key})
  WHERE NOT EXISTS { (:${OURS} {graph: $graph, key: row.key}) }
  WITH row, collect(n)[0] AS n
  SET n:${OURS} REMOVE n:${LEFT}`;

/** Nodes of one label: made or brought up to date. Properties that others set on them stay. */
export const mergeNodes = (label: string): string => `
  UNWIND $rows AS row
  MERGE (n:${OURS} {graph: $graph, key: row.key})
  SET n:${quoted(label)}, n += row.properties, n.wiregraphVersion = row.version`;

/** Relationships of one type. */
export const mergeRelationships = (type: string): string => `
  UNWIND $rows AS row
  MATCH (a:${OURS} {graph: $graph, key: row.source})
  MATCH (b:${OURS} {graph: $graph, key: row.target})
  MERGE (a)-[r:${quoted(type)} {key: row.key, wiregraph: $graph}]->(b)
  SET r += row.properties, r.wiregraphVersion = row.version`;

export const DROP_RELATIONSHIPS = `
  UNWIND $rows AS id
  MATCH ()-[r]->() WHERE elementId(r) = id AND r.wiregraph = $graph
  DELETE r`;

/** What carries a label, property or relationship of somebody else leaves the graph but not the database. */
export const LET_GO = `
  UNWIND $rows AS key
  MATCH (n:${OURS} {graph: $graph, key: key})
  WHERE any(p IN keys(n) WHERE NOT p IN $properties) OR any(l IN labels(n) WHERE NOT l IN $labels)
    OR EXISTS { (n)-[r]-() WHERE r.wiregraph IS NULL }
  SET n:${LEFT} REMOVE n:${OURS}
  RETURN count(n) AS n`;

/** Nodes that left the graph and nobody else holds on to; a relationship that somebody makes meanwhile stops this. */
export const DROP_NODES = `
  UNWIND $rows AS key
  MATCH (n:${OURS} {graph: $graph, key: key})
  DELETE n`;

export const COUNT_NODES = `MATCH (n:${OURS} {graph: $graph}) RETURN count(n) AS n`;
export const COUNT_RELATIONSHIPS = `
  MATCH (:${OURS} {graph: $graph})-[r {wiregraph: $graph}]->(:${OURS} {graph: $graph}) RETURN count(r) AS n`;

const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
