import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { wordLists } from '../mentions/word-lists.js';
import type { Cluster } from './cluster.js';

/** A description by a body's own noun reaches back over so many sentences. */
const REACH = 25;
/** One by another noun ("the agency") reaches no further than this. */
const NEAR = 2;

/**
 * Which body "the fund" or "the agency" is: the one named last whose name has the noun; otherwise the only body named just before,
 * where it may be called so ("Orlin Times" a newspaper, "OTC" an agency). Null where several would do.
 */
export function resolveBodyDescription(
  annotation: Annotation,
  mention: Mention,
  noun: string,
  clusters: readonly Cluster[],
): Cluster | null {
  const bodies = clusters.filter(({ type }) => type === 'organisation');
  const own = lastNamed(
    annotation,
    mention,
    bodies.filter((cluster) => cluster.groups.some((group) => group.words.includes(noun))),
    REACH,
  );
  if (own.length > 0) return own[0]!;
  const near = lastNamed(annotation, mention, bodies, NEAR).filter((cluster) => mayBeCalled(cluster, noun));
  return near.length === 1 ? near[0]! : null;
}

/** The clusters named within reach before the description, the latest first. */
function lastNamed(annotation: Annotation, mention: Mention, clusters: readonly Cluster[], reach: number): Cluster[] {
  const sentence = annotation.sentenceOf(mention.first);
  return clusters
    .map((cluster) => ({ cluster, last: lastBefore(cluster, mention.first) }))
    .filter(({ last }) => last >= 0 && sentence - annotation.sentenceOf(last) <= reach)
    .sort((a, b) => b.last - a.last)
    .map(({ cluster }) => cluster);
}

function lastBefore(cluster: Cluster, token: number): number {
  let last = -1;
  for (const group of cluster.groups)
    for (const { first } of group.mentions) if (first < token && first > last) last = first;
  return last;
}

/** Whether a body may be called by a noun that its name does not have. */
function mayBeCalled(cluster: Cluster, noun: string): boolean {
  const { outlets, seats } = wordLists();
  const keys = cluster.groups.map((group) => group.key);
  const outlet = keys.some((key) => outlets.has(key));
  if (OUTLET_NOUNS.test(noun)) return outlet;
  if (outlet || keys.some((key) => seats.has(key))) return false;
  if (AGENCY_NOUNS.test(noun))
    return keys.some((key) => AGENCY.test(key)) || cluster.groups.some((group) => /^\p{Lu}{2,5}$/u.test(group.text));
  return FIRM_NOUNS.test(noun) && !keys.some((key) => AGENCY.test(key) || PUBLIC.test(key));
}

const OUTLET_NOUNS = /^(?:newspaper|paper|network|magazine|publication|outlet|station|channel|website|broadcaster)$/;
const AGENCY_NOUNS = /^(?:agency|bureau|department|regulator|authority)$/;
const FIRM_NOUNS =
  /^(?:company|firm|corporation|group|organization|organisation|nonprofit|charity|startup|airline|carmaker|automaker|retailer|giant|lender|publisher)$/;
const AGENCY =
  /\b(?:agency|bureau|department|administration|ministry|commission|service|services|office|board|authority|police)\b/;
const PUBLIC =
  /\b(?:party|senate|house|congress|committee|court|council|union|army|navy|campaign|university|college|republican|democratic|nations)\b/;
