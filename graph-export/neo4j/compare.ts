import { ChangedRows } from './changed-rows.js';
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
  readonly nodes: ChangedRows<NodeRow>;
  readonly relationships: ChangedRows<RelationshipRow>;
  /** keys */
  readonly goneNodes: readonly string[];
  /** the server's ids */
  readonly goneRelationships: readonly string[];
}

/** How the nodes of the graph differ from those that the server holds. */
export interface NodeChanges {
  /** new to the server, or not as it has them */
  readonly changed: ChangedRows<NodeRow>;
  /** those that the graph has and the server lacks, and the other way round, each by key with its label */
  readonly added: ReadonlyMap<string, string>;
  readonly gone: ReadonlyMap<string, string | null>;
}

/** @param all counts what is the same as changed, too */
export function compareNodes(rows: GraphRows, there: readonly NodeThere[], all: boolean): NodeChanges {
  const known = new Map(there.map((node) => [node.key, node]));
  const changed = new ChangedRows<NodeRow>(() => rows.nodes());
  if (known.size === 0) return { changed: changed.takeAll(), added: new Map(), gone: new Map() };
  const added = new Map<string, string>();
  for (const [label, row] of rows.nodes()) {
    const before = known.get(row.key);
    known.delete(row.key);
    if (!before) added.set(row.key, label);
    changed.add(label, row, all || before?.version !== row.version);
  }
  return { changed, added, gone: new Map([...known.values()].map(({ key, label }) => [key, label])) };
}

/**
 * What changed between what the server holds and the graph.
 * @param renamed old key -> new key
 * @param all writes what is the same, too
 */
export function changesBetween(
  rows: GraphRows,
  { changed: nodes, gone }: NodeChanges,
  there: readonly RelationshipThere[],
  renamed: ReadonlyMap<string, string>,
  all: boolean,
): Changes {
  const now = (key: string): string => renamed.get(key) ?? key;
  const known = new Map<string, RelationshipThere[]>();
  for (const one of there) {
    const name = nameOf(one.type, { key: one.key, source: now(one.source), target: now(one.target) });
    const same = known.get(name);
    if (same) same.push(one);
    else known.set(name, [one]);
  }
  const relationships = new ChangedRows<RelationshipRow>(() => rows.relationships());
  if (known.size === 0) relationships.takeAll();
  else
    for (const [type, row] of rows.relationships()) {
      const before = known.get(nameOf(type, row))?.shift();
      relationships.add(type, row, all || before?.version !== row.version);
    }
  return {
    renamed: [...renamed].map(([from, to]) => ({ from, to })),
    nodes,
    relationships,
    goneNodes: [...gone.keys()].filter((key) => !renamed.has(key)),
    goneRelationships: [...known.values()].flat().map(({ id }) => id),
  };
}

/** Whether more than so many rows have to be written. */
export function areMore(changes: Changes, most: number): boolean {
  const { renamed, nodes, relationships, goneNodes, goneRelationships } = changes;
  const others = renamed.length + goneNodes.length + goneRelationships.length;
  const first = nodes.countUpTo(most + 1);
  return others + first + relationships.countUpTo(most + 1) > most;
}

const nameOf = (type: string, { key, source, target }: Pick<RelationshipRow, 'key' | 'source' | 'target'>): string =>
  JSON.stringify([type, source, target, key]);
