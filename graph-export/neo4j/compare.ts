import type { GraphRows, NodeRow, RelationshipRow } from './rows.js';

/** A node and a relationship of ours as the server holds them. */
export interface NodeThere {
  readonly key: string;
  readonly version: string | null;
  readonly label: string | null;
}
export interface RelationshipThere {
  /** the server's own id */
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly key: string;
  readonly version: string | null;
}

/** What has to be written so that the server holds the graph. */
export interface Changes {
  /** nodes whose beings bear another key now */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly nodes: ReadonlyMap<string, readonly NodeRow[]>;
  readonly relationships: ReadonlyMap<string, readonly RelationshipRow[]>;
  /** keys */
  readonly goneNodes: readonly string[];
  /** the server's ids */
  readonly goneRelationships: readonly string[];
}

/** The nodes that the graph has and the server lacks, and the other way round, each by key with its label. */
export function unmatched({ nodes }: GraphRows, there: readonly NodeThere[]) {
  const known = new Set(there.map(({ key }) => key));
  const added = new Map<string, string>();
  const kept = new Set<string>();
  for (const [label, part] of nodes) {
    for (const { key } of part) known.has(key) ? kept.add(key) : added.set(key, label);
  }
  const gone = new Map(there.filter(({ key }) => !kept.has(key)).map(({ key, label }) => [key, label]));
  return { added, gone };
}

/**
 * What changed between what the server holds and the graph.
 * @param renamed old key -> new key
 * @param all writes what is the same, too
 */
export function changesBetween(
  rows: GraphRows,
  nodesThere: readonly NodeThere[],
  relationshipsThere: readonly RelationshipThere[],
  renamed: ReadonlyMap<string, string>,
  all: boolean,
): Changes {
  const now = (key: string): string => renamed.get(key) ?? key;
  const versions = new Map(nodesThere.map(({ key, version }) => [now(key), version]));
  const edges = new Map<string, RelationshipThere[]>();
  for (const one of relationshipsThere) {
    const name = nameOf(one.type, { key: one.key, source: now(one.source), target: now(one.target) });
    edges.set(name, [...(edges.get(name) ?? []), one]);
  }
  const nodes = changed(rows.nodes, (_, row) => {
    const known = versions.get(row.key);
    versions.delete(row.key);
    return all || known !== row.version;
  });
  const relationships = changed(rows.relationships, (type, row) => {
    const known = edges.get(nameOf(type, row))?.shift();
    return all || known?.version !== row.version;
  });
  return {
    renamed: [...renamed].map(([from, to]) => ({ from, to })),
    nodes,
    relationships,
    goneNodes: [...versions.keys()],
    goneRelationships: [...edges.values()].flat().map(({ id }) => id),
  };
}

/** How many rows that are. */
export const sizeOfChanges = ({ renamed, nodes, relationships, goneNodes, goneRelationships }: Changes): number =>
  renamed.length + sizeOf(nodes) + sizeOf(relationships) + goneNodes.length + goneRelationships.length;

export const sizeOf = (parts: ReadonlyMap<string, readonly unknown[]>): number =>
  [...parts.values()].reduce((sum, part) => sum + part.length, 0);

const nameOf = (type: string, { key, source, target }: Pick<RelationshipRow, 'key' | 'source' | 'target'>): string =>
  JSON.stringify([type, source, target, key]);

function changed<T>(parts: ReadonlyMap<string, readonly T[]>, is: (name: string, row: T) => boolean): Map<string, T[]> {
  return new Map([...parts].map(([name, part]) => [name, part.filter((row) => is(name, row))]));
}
