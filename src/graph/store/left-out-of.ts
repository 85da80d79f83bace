import type { LeftOut } from '../../model/left-out.js';
import { RECORD_SCHEMA } from '../../model/record.js';
import type { Tables } from './open-tables.js';
import { keysByArticle } from './read-sources.js';

/**
 * The articles of which a source has no record that the graph is made of. Tables that are up to date count those that it tells of, so
 * that heads are looked at only where an article has several sources; otherwise all of them are.
 */
export function leftOutOf(tables: Tables, areTablesCurrent: boolean): LeftOut {
  const { graph, held, heads } = tables;
  const told = areTablesCurrent ? graph?.versions.getCount() : undefined;
  // as many sources as articles told: none is missing, and no key has to be looked at
  if (held.getCount() === told) return { whole: 0, inPart: 0 };
  let [articles, unread, inPart] = [0, 0, 0];
  for (const [keys, transaction] of keysByArticle(tables)) {
    articles++;
    if (keys.length === 1 && told !== undefined) continue;
    const read = keys.filter((key) => heads.get(key, { transaction })!.schema === RECORD_SCHEMA);
    if (read.length === 0) unread++;
    else if (read.length < keys.length) inPart++;
  }
  return { whole: told === undefined ? unread : articles - told, inPart };
}
