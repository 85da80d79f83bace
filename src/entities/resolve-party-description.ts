import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { type Cluster, timesNamed } from './cluster.js';
import { modifiers, partyOf, roleWordKind } from './description-words.js';
import { rememberedBy } from './remember.js';

/** Of several members of a party the one named so many times as often as any other is meant. */
const CLEARLY = 2;

/**
 * "the GOP nominee", "the Republican": the person whom the text calls by that party and by no office beside it
 * ("Republican Ann Harlow", "Republican candidate Ann Harlow").
 */
export function candidateOf(
  annotation: Annotation,
  mention: Mention,
  noun: string,
  clusters: readonly Cluster[],
): Cluster | null {
  const words = modifiers(annotation, mention);
  const bare = partyOf([noun]);
  const party = bare ?? (roleWordKind(noun) === 'candidacy' ? partyOf(words) : null);
  if (!party || words.some((word) => roleWordKind(word) === 'narrows')) return null;
  const [most, next] = membersOf(clusters, party).filter((cluster) => isNamedBefore(cluster, mention));
  if (most) return !next || timesNamed(most) >= CLEARLY * timesNamed(next) ? most : null;
  return bare ? null : onlyCampaigner(clusters, party);
}

/** Where only one person of the article has a campaign ("the Harlow campaign"), that one is the candidate, unless called by another party. */
const onlyCampaigner = rememberedBy((clusters, party): Cluster | null => {
  const campaigns = clusters.filter(
    (cluster) => cluster.type === 'organisation' && cluster.groups.some(({ words }) => words.at(-1) === 'campaign'),
  );
  const surnames = new Set(campaigns.flatMap(({ groups }) => groups.map(({ words }) => words.at(-2))));
  const runners = clusters.filter(
    (cluster) => cluster.type === 'person' && cluster.groups.some(({ words }) => surnames.has(words.at(-1))),
  );
  const [runner] = runners.sort((a, b) => timesNamed(b) - timesNamed(a));
  if (!runner || surnames.size !== 1) return null;
  const other = runner.groups.some((group) =>
    group.mentions.some(({ roles }) =>
      roles.some((role) => {
        const own = partyOf(role.split(/[\s-]+/));
        return own !== null && own !== party;
      }),
    ),
  );
  return other ? null : runner;
});

/** The persons whom the article calls by a party and no office, those named most first. */
const membersOf = rememberedBy((clusters, party) =>
  clusters
    .filter((cluster) => cluster.type === 'person' && isMember(cluster, party))
    .sort((a, b) => timesNamed(b) - timesNamed(a)),
);

function isNamedBefore(cluster: Cluster, mention: Mention): boolean {
  return cluster.groups.some((group) => group.mentions.some(({ first }) => first < mention.first));
}

function isMember(cluster: Cluster, party: string): boolean {
  return cluster.groups.some((group) =>
    group.mentions.some(({ roles }) => roles.some((role) => isOfParty(role, party))),
  );
}

/** "republican", "rival republican presidential candidate": a party and what one runs for, no office. */
function isOfParty(role: string, party: string): boolean {
  const words = role.split(/[\s-]+/);
  return partyOf(words) === party && words.every((word) => partyOf([word]) || saysLittle(word));
}

function saysLittle(word: string): boolean {
  const kind = roleWordKind(word);
  return kind === 'candidacy' || kind === 'empty';
}
