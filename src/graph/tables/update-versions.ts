import type { ArticleStore } from '../store/types.js';
import { findNewestVersions } from '../versions/find-newest-versions.js';
import { hashKey } from './binary-keys.js';
import type { GraphTables } from './graph-tables.js';
import type { VersionRow } from './table-rows.js';

/** Of articles that changed: which leave the graph (also to come again), and which come in. */
export function settleVersions(
  tables: GraphTables,
  store: Pick<ArticleStore, 'version'>,
  dirty: ReadonlySet<string>,
): { gone: Set<string>; come: Set<string> } {
  const urls = new Set<string>();
  const now = new Map<string, VersionRow | null>();
  for (const id of dirty) {
    const before = tables.versions.get(id);
    const after = store.version(id);
    now.set(id, after);
    for (const url of [before?.url, after?.url]) if (url != null) urls.add(url);
    if (before?.url != null) tables.addresses.removeSync(addressKey(before.url, id));
    if (after?.url != null) tables.addresses.putSync(addressKey(after.url, id), 1);
    if (after) tables.versions.putSync(id, after);
    else tables.versions.removeSync(id);
  }
  const gone = new Set(dirty);
  const come = new Set([...dirty].filter((id) => now.get(id)?.url === null));
  for (const url of urls) {
    const ids = idsAt(tables, url);
    const versions = ids.map((id) => ({ id, ...tables.versions.get(id)! }));
    const superseded = findNewestVersions(versions);
    for (const id of ids) {
      const inGraph = tables.numbers.get(id) !== undefined;
      if (superseded.has(id)) gone.add(id);
      else if (dirty.has(id) || !inGraph) come.add(id);
    }
  }
  return { gone, come };
}

/** The version that counts instead of an older one. */
export function newerThan(tables: GraphTables, article: string): string {
  const { url } = tables.versions.get(article)!;
  return findNewestVersions(idsAt(tables, url!).map((id) => ({ id, ...tables.versions.get(id)! }))).get(article)!;
}

/** Ids of all articles read from an address. */
function idsAt(tables: GraphTables, url: string): string[] {
  const prefix = addressKey(url, '');
  const keys = [...tables.addresses.getKeys({ start: prefix, end: `${prefix}\uffff` })];
  return keys.map((key) => key.slice(prefix.length));
}

const addressKey = (url: string, id: string): string => `${hashKey(url).toString('hex')}/${id}`;
