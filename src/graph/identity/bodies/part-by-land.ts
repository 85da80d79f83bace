import { homeOf } from '../../../names/home-bodies.js';
import type { Cluster, Doubt, Merge } from '../types.js';
import { type Body, landsNear } from './body-of.js';

/** A land named this many times as often as any other is the one that an article is about. */
const CLEAR_LEAD = 2;

interface Parting {
  merges: Merge[];
  doubts: Doubt[];
}

/**
 * Bodies that share a name of many lands are one where their land is one: told with the name (“Iran’s Foreign Ministry”),
 * known from it (Congress), or the only one that the article can mean; whoever fits two lands' bodies stays apart.
 */
export function partByLand(bodies: readonly Body[], name: string): Parting {
  const parting: Parting = { merges: [], doubts: [] };
  const seats = new Map<string, Body[]>();
  const seatless: Body[] = [];
  for (const body of bodies) {
    const land = [...body.lands].sort()[0] ?? knownHome(body);
    if (land === null) seatless.push(body);
    else if (seats.has(land)) seats.get(land)!.push(body);
    else seats.set(land, [body]);
  }
  for (const [land, group] of seats) parting.merges.push(...together(group, `“${name}” of ${land}`));
  const homeless: Body[] = [];
  for (const body of seatless) {
    const fitting = seatsNear(body, [...seats.keys()]);
    const seat = fitting.length === 1 ? fitting[0]! : leading(body, fitting);
    if (seat)
      parting.merges.push(...together([seats.get(seat)![0]!, body], `“${name}” can only be that of ${seat} here`));
    else if (fitting.length > 1)
      parting.doubts.push(doubt(body.cluster, `“${name}” may be that of ${fitting.sort().join(' or ')}`));
    else homeless.push(body);
  }
  joinHomeless(homeless, name, parting);
  return parting;
}

const together = (group: readonly Body[], reason: string): Merge[] =>
  group.slice(1).map(({ cluster }) => ({ one: group[0]!.cluster.first, other: cluster.first, reason }));
const doubt = (cluster: Cluster, reason: string): Doubt => ({ one: cluster.first, reason });

/** Congress is that of the United States, unless the article is about another country that has one and not about the first. */
function knownHome(body: Body): string | null {
  const known = homeOf(body.core);
  if (!known) return null;
  const near = landsNear(body.cluster.members);
  if (near.has(known.home)) return known.home;
  const others = [...near]
    .filter(([land]) => known.elsewhere.has(land))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return others[0]?.[0] ?? known.home;
}

/** The seats that the article can mean: those whose land it names; all, where it names none and the body is no town's. */
function seatsNear(body: Body, seats: readonly string[]): string[] {
  const near = landsNear(body.cluster.members);
  if (near.size === 0) return body.local ? [] : [...seats];
  return seats.filter((seat) => near.has(seat));
}

/** Of several lands the one named far more often than the others. */
function leading(body: Body, seats: readonly string[]): string | null {
  const near = landsNear(body.cluster.members);
  const [first, second] = [...seats].sort((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0));
  if (first === undefined || second === undefined) return null;
  return (near.get(first) ?? 0) >= CLEAR_LEAD * (near.get(second) ?? 0) && near.has(first) ? first : null;
}

/** Bodies of no known land are one where their articles are about one land, or, of a town's body, name one town. */
function joinHomeless(bodies: readonly Body[], name: string, parting: Parting): void {
  const byGround = new Map<string, Body>();
  for (const body of bodies) {
    const grounds = groundsOf(body);
    const known = grounds.find((ground) => byGround.has(ground));
    if (known !== undefined) parting.merges.push(...together([byGround.get(known)!, body], `“${name}” ${known}`));
    else if (grounds.length === 0)
      parting.doubts.push(
        doubt(
          body.cluster,
          body.local
            ? `“${name}” is a name of many towns' bodies, and the article names no town`
            : `“${name}” may be that of several lands which the article names`,
        ),
      );
    for (const ground of grounds) if (!byGround.has(ground)) byGround.set(ground, byGround.get(known ?? '') ?? body);
  }
}

/** What two articles must share for their bodies to be one. */
function groundsOf(body: Body): string[] {
  if (body.local) {
    const towns = body.cluster.members.flatMap(({ article }) =>
      [...article.names].filter((one) => one.startsWith('place:')),
    );
    return [...new Set(towns)].sort().map((town) => `in articles about ${town.slice('place:'.length)}`);
  }
  const near = [...landsNear(body.cluster.members)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (near.length === 0) return ['in articles that name no land'];
  const [first, second] = near.filter(([land]) => !land.includes('/'));
  // two lands named nearly as often: the body may be either's, and its likes in other articles anybody's
  const isClear = first && (!second || first[1] >= CLEAR_LEAD * second[1]);
  return isClear || near.length === 1 ? [`in articles about ${near[0]![0]}`] : [];
}
