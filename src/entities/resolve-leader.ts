import type { Annotation } from '../language/types.js';
import { headsGovernment } from '../mentions/find-descriptions.js';
import type { Mention } from '../mentions/types.js';
import type { Cluster } from './cluster.js';
import { isFormerRole, modifiers, originOf, roleWordKind } from './description-words.js';
import { rememberedBy } from './remember.js';

/** "the Russian leader": the only person whom the article calls the president, premier or king of that land. */
export function leaderOf(
  annotation: Annotation,
  mention: Mention,
  noun: string,
  clusters: readonly Cluster[],
): Cluster | null {
  const heads = headsGovernment(annotation, mention.head);
  if (noun !== 'leader' && !heads) return null;
  const land = originOf(modifiers(annotation, mention));
  if (!land && !heads) return null;
  const rulers = rulersOf(clusters, land ?? '');
  return rulers.length === 1 ? rulers[0]! : null;
}

/** The persons whom the article calls the rulers of a land, or of any where none is told. */
const rulersOf = rememberedBy((clusters, land) =>
  clusters.filter(
    (cluster) =>
      cluster.type === 'person' &&
      cluster.groups.some((group) =>
        group.mentions.some(({ roles }) => roles.some((role) => rules(role, land === '' ? null : land))),
      ),
  ),
);

/** Whether a role is that of a ruler, of this land where one is told. */
function rules(role: string, land: string | null): boolean {
  const words = role.split(/[\s,]+/);
  return (
    words.some((word) => roleWordKind(word) === 'ruler') &&
    !isFormerRole(role) &&
    (land === null || originOf(words) === land)
  );
}
