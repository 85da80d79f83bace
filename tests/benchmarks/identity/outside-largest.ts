import type { NewsGraph } from '../../../src/model/news-graph.js';
import type { ArticleRecord } from '../../../src/model/record.js';
import { bodyNameOf } from '../../../src/names/body-name.js';
import { firstNamesAgree } from '../../../src/names/first-names-agree.js';
import { parsePersonName, personKey } from '../../../src/names/parse-person-name.js';
import { placeNameOf } from '../../../src/names/place-name.js';

/** The kinds that identity joins. */
export const KINDS = ['person', 'organisation', 'place'] as const;
type Kind = (typeof KINDS)[number];

/** How the mentions of one full name lie in the graph. */
export interface NameSpread {
  readonly kind: Kind;
  readonly name: string;
  /** mentions a node, most first */
  readonly nodes: readonly { readonly node: string; readonly mentions: number }[];
}

/** Every full name of the set with the nodes that its mentions went to. */
export function spreadOfNames(graph: NewsGraph, records: Iterable<ArticleRecord>): NameSpread[] {
  const home = new Map<string, string>();
  graph.forEachNode((node, { members }) => {
    for (const { article, entity } of members) home.set(`${article} ${entity}`, node);
  });
  const names = new Map<string, { kind: Kind; name: string; nodes: Map<string, number> }>();
  for (const { article, entities } of records) {
    for (const { id, type, name, mentions } of entities) {
      const key = type === 'event' ? null : fullNameKey(type, name);
      const node = home.get(`${article.id} ${id}`);
      if (key === null || node === undefined) continue;
      const known = names.get(`${type} ${key}`) ?? { kind: type as Kind, name, nodes: new Map<string, number>() };
      known.nodes.set(node, (known.nodes.get(node) ?? 0) + mentions.length);
      names.set(`${type} ${key}`, known);
    }
  }
  return [...names.values()].map(({ kind, name, nodes }) => ({
    kind,
    name,
    nodes: [...nodes]
      .map(([node, mentions]) => ({ node, mentions }))
      .sort((a, b) => b.mentions - a.mentions || (a.node < b.node ? -1 : 1)),
  }));
}

/** One key for all writings of a full name; null for names that are none: bare surnames, and bodies' names that many lands share. */
export function fullNameKey(type: Kind, name: string): string | null {
  if (type === 'person') {
    const parsed = parsePersonName(name);
    return parsed.given.length === 0 ? null : personKey(parsed);
  }
  if (type === 'place') return placeNameOf(name).base;
  const { core, shared } = bodyNameOf(name);
  return shared ? null : core;
}

/** Mentions of a full name that lie outside the node that holds most of them. */
export const outsideOf = ({ nodes }: NameSpread): number =>
  nodes.slice(1).reduce((sum, { mentions }) => sum + mentions, 0);

/** Persons whose names have first names that do not go together: “Ada Lund”, alias “Bo Lund”. */
export function nodesOfSeveralGivenNames(graph: NewsGraph): { node: string; names: string[] }[] {
  const found: { node: string; names: string[] }[] = [];
  graph.forEachNode((node, { type, name, aliases }) => {
    if (type !== 'person') return;
    const names = [name, ...aliases].filter((form) => parsePersonName(form).given.length > 0);
    const givens = names.map((form) => parsePersonName(form).given);
    const differ = givens.some((one) =>
      givens.some(
        (other) => firstNamesAgree(one[0]!, other[0]!) === null && !one.includes(other[0]!) && !other.includes(one[0]!),
      ),
    );
    if (differ) found.push({ node, names });
  });
  return found.sort((a, b) => (a.node < b.node ? -1 : 1));
}
