import { createHash } from 'node:crypto';
import type { NodeAttributes } from '../../model/graph.js';
import { slugOf } from '../../names/normalise-name.js';

/** Letters of a name in a key; statements are named by whole sentences. */
const LONGEST_SLUG = 48;
/** Hexadecimal digits that tell nodes of one name apart. */
const SHORT_HASH = 8;

/**
 * A key for every node, from what it is: kind and name ("person:ada-lund"); where two share these, and for events, a hash of
 * the first member stands behind ("person:carl-mott~1f0c2a9b").
 */
export function nameNodes(nodes: readonly Pick<NodeAttributes, 'type' | 'name' | 'members'>[]): string[] {
  const plain = nodes.map(plainKey);
  const counts = new Map<string, number>();
  for (const key of plain) counts.set(key, (counts.get(key) ?? 0) + 1);
  const taken = new Set<string>();
  return nodes.map((node, at) => {
    const alone = counts.get(plain[at]!) === 1 && node.type !== 'event';
    const hash = alone ? '' : `~${hashOf(node)}`;
    let key = plain[at]! + hash.slice(0, 1 + (alone ? -1 : SHORT_HASH));
    if (taken.has(key)) key = plain[at]! + hash;
    taken.add(key);
    return key;
  });
}

/** Kind and name: the key of a being whose name is nobody else's. */
export const plainKey = ({ type, name }: Pick<NodeAttributes, 'type' | 'name'>): string =>
  `${type}:${shorten(slugOf(name))}`;

/** What stands behind a name that is several nodes', short or, where that is taken, whole. */
export function keyWithHash(plain: string, first: NodeAttributes['members'][number], whole: boolean): string {
  const hash = hashOf({ members: [first] });
  return `${plain}~${whole ? hash : hash.slice(0, SHORT_HASH)}`;
}

/** Cut between words where the name is long. */
function shorten(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.lastIndexOf('-', LONGEST_SLUG);
  return slug.slice(0, cut > 0 ? cut : LONGEST_SLUG);
}

/** A member stands in one node only, so its hash is the node's own. */
function hashOf({ members }: Pick<NodeAttributes, 'members'>): string {
  const { article, entity } = members[0]!;
  return createHash('sha256').update(`${article} ${entity}`).digest('hex');
}
