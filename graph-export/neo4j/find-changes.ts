import { InputError } from '../../src/model/input-error.js';
import { type Changes, changesBetween, compareNodes, type NodeThere, type RelationshipThere } from './compare.js';
import { ARTICLE_LABEL, type GraphRows, LABELS, RELATIONSHIP_TYPES } from './rows.js';
import { sameBeings, type Telling } from './same-beings.js';
import { ADOPT_OLD, FORGET_OLD, MEMBERS_THERE, NODES_THERE, RELATIONSHIPS_THERE } from './statements.js';
import type { Run } from './write-changes.js';

/**
 * Reads what the server holds of a graph and says what has to change.
 * @throws InputError when it is another graph, unless it may be replaced
 */
export async function findChanges(run: Run, rows: GraphRows, replace: boolean, graph: string): Promise<Changes> {
  const nodes = await read<NodeThere>(run, NODES_THERE, { labels: LABELS });
  if (nodes.some(({ version }) => version === null)) {
    await run(ADOPT_OLD, { types: RELATIONSHIP_TYPES });
    await run(FORGET_OLD);
  }
  const compared = compareNodes(rows, nodes, replace);
  const { added, gone } = compared;
  if (!replace) refuseAnother(graph, nodes, gone);
  const relationships = await read<RelationshipThere>(run, RELATIONSHIPS_THERE);
  const beings = [...gone].filter(([, label]) => label !== ARTICLE_LABEL).map(([key]) => key);
  const before = await tellingsThere(run, beings);
  const mayBe = (from: string, to: string): boolean => gone.get(from) === added.get(to);
  const renamed = before.size === 0 ? new Map() : sameBeings(before, tellingsOf(rows, added), mayBe);
  return changesBetween(rows, compared, relationships, renamed, replace);
}

/** Most of what a name holds going at once is another graph, or a mistake. */
function refuseAnother(graph: string, nodes: readonly NodeThere[], gone: ReadonlyMap<string, string | null>): void {
  const articles = nodes.filter(({ label }) => label === ARTICLE_LABEL);
  const leaving = articles.filter(({ key }) => gone.has(key)).length;
  if (leaving * 2 <= articles.length) return;
  throw new InputError(
    `The database holds another graph called “${graph}”: ${leaving} of its ${articles.length} articles are not in this one ` +
      'and would go. Give this one another --name, or write over that one with --replace.',
  );
}

async function tellingsThere(run: Run, keys: readonly string[]): Promise<Map<string, Telling[]>> {
  const found = new Map<string, Telling[]>();
  if (keys.length === 0) return found;
  for (const { key, article, entities } of await read<{ key: string; article: string; entities: string[] | null }>(
    run,
    MEMBERS_THERE,
    { keys },
  )) {
    found.set(key, [...(found.get(key) ?? []), { article, entities: entities ?? [] }]);
  }
  return found;
}

function tellingsOf(rows: GraphRows, keys: ReadonlyMap<string, unknown>): Map<string, Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const { source, target, properties } of rows.mentions()) {
    if (!keys.has(source)) continue;
    const telling = { article: target, entities: (properties.entities ?? []) as string[] };
    const known = found.get(source);
    if (known) known.push(telling);
    else found.set(source, [telling]);
  }
  return found;
}

async function read<T>(run: Run, cypher: string, parameters = {}): Promise<T[]> {
  return (await run(cypher, parameters)).records.map((record) => record.toObject() as T);
}
