import { type EdgeType, tells } from '../../../../src/model/kinds.js';
import type { Shown, ShownLine } from '../model/shown.js';

/** What two beings did to one another shows whatever else stands back. */
export const standsOut = (type: EdgeType): boolean => tells(type, 'meeting', 'judgement');

/** So many lines for each dot can be told apart; the others show when one of their ends is picked. */
const LINES_PER_DOT = 2;
/** So many where meetings and condemnations alone are more. */
const DEEDS_PER_DOT = 4;

/** The best told line of every dot, and as many of the best told as there is room for: first meetings and condemnations, then others. */
export function mostTelling({ dots, lines }: Shown): readonly ShownLine[] {
  const joined = new Set<number>();
  const deeds = bestTold(
    lines.filter(({ type }) => standsOut(type)),
    dots.length * DEEDS_PER_DOT,
    joined,
  );
  const others = bestTold(
    lines.filter(({ type }) => !standsOut(type)),
    dots.length * LINES_PER_DOT - deeds.length,
    joined,
  );
  return [...deeds.sort((a, b) => a.at - b.at), ...others];
}

/** Of these lines the first that reaches a dot, and so many more; the best told first. */
function bestTold(lines: readonly ShownLine[], most: number, joined: Set<number>): ShownLine[] {
  let room = most;
  return [...lines]
    .sort((a, b) => b.reports - a.reports || a.at - b.at)
    .filter(({ source, target }) => {
      const first = !joined.has(source) || !joined.has(target);
      joined.add(source).add(target);
      return first || room-- > 0;
    });
}
