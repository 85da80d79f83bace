import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { wordLists } from '../mentions/word-lists.js';
import type { Cluster } from './cluster.js';
import { rememberedBy } from './remember.js';

/** "ex-wife", "stepfather": what stands before the noun of kin. */
const EX = /^(?:ex-|late-|step)/;

/** "his wife": the only person whom the article calls anybody's wife by name ("his wife, [Ann Harlow]"). */
export function kinOf(
  annotation: Annotation,
  mention: Mention,
  noun: string,
  clusters: readonly Cluster[],
): Cluster | null {
  const kin = noun.replace(EX, '');
  const title = wordLists().titles.get(kin);
  if (title?.kind !== 'role' || !title.gender || !isOwned(annotation, mention)) return null;
  const bearers = bearersOf(clusters, kin);
  return bearers.length === 1 && !isOwner(annotation, mention, bearers[0]!) ? bearers[0]! : null;
}

/** The persons whom the article calls by a word of kin. */
const bearersOf = rememberedBy((clusters, kin) =>
  clusters.filter(
    (cluster) =>
      cluster.type === 'person' &&
      cluster.groups.some((group) =>
        group.mentions.some(({ roles }) => roles.some((role) => lastWord(role).replace(EX, '') === kin)),
      ),
  ),
);

function isOwned(annotation: Annotation, mention: Mention): boolean {
  return annotation.children(mention.head).some((child) => annotation.relation(child) === 'nmod:poss');
}

/** "Ann Harlow's husband" is not Ann Harlow. */
function isOwner(annotation: Annotation, mention: Mention, cluster: Cluster): boolean {
  const owner = annotation.children(mention.head).find((child) => annotation.relation(child) === 'nmod:poss')!;
  return cluster.groups.some((group) => group.mentions.some(({ first, last }) => first <= owner && owner <= last));
}

function lastWord(role: string): string {
  return role.split(' ').at(-1)!;
}
