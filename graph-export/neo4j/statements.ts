/** The Cypher of an export. Labels and relationship types come from our own tables, everything else goes as parameters. */

/** The label of everything that is ours: nodes without it are never touched. */
export const OURS = 'Wiregraph';

/** A node is one of ours by the name of its graph and its key. */
export const CONSTRAINT = `CREATE CONSTRAINT wiregraph_key IF NOT EXISTS FOR (n:${OURS}) REQUIRE (n.graph, n.key) IS UNIQUE`;
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(300)';

/** Nodes of one label: made or brought up to date. Properties that others set on them stay. */
export const mergeNodes = (label: string): string => `
  UNWIND $rows AS row
  MERGE (n:${OURS} {graph: $graph, key: row.key})
  SET n:${quoted(label)}, n += row.properties, n.export = $run`;

/** Relationships of one type. */
export const mergeRelationships = (type: string): string => `
  UNWIND $rows AS row
  MATCH (a:${OURS} {graph: $graph, key: row.source})
  MATCH (b:${OURS} {graph: $graph, key: row.target})
  MERGE (a)-[r:${quoted(type)} {key: row.key}]->(b)
  SET r += row.properties, r.export = $run`;

/** Relationships of an earlier export that this one does not hold. */
export const dropStaleRelationships = `
  MATCH (:${OURS} {graph: $graph})-[r]->(:${OURS} {graph: $graph})
  WHERE r.export <> $run
  CALL (r) { DELETE r } IN TRANSACTIONS OF 1000 ROWS`;

/** Nodes of an earlier export that this one does not hold, with whatever hangs on them. */
export const dropStaleNodes = `
  MATCH (n:${OURS} {graph: $graph})
  WHERE n.export <> $run
  CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`;

const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
