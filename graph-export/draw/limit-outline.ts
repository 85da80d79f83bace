import { EDGE_TYPES, edgeRow, tells } from '../../src/model/kinds.js';
import { type Outline, type OutlineArrow, type OutlineCard, withoutLoneCards } from './outline-scene.js';

/** So many lines for each card can be told apart; where all met and condemned all, the least told are left out. */
const LINES_PER_CARD = 2;

/** An outline cut to the room there is. */
export interface Limited extends Outline {
  /** how many lines between the cards shown are not */
  readonly leftOut: number;
}

/**
 * Keeps the most important cards: those whose arrows most articles tell, meetings before words. The card of a speaker's
 * statements is no card to choose: it stands or falls with its speakers.
 */
export function limitOutline({ cards, arrows }: Outline, limit: number, always: readonly string[] = []): Limited {
  const speakers = speakersOf({ cards, arrows });
  const weights = new Map<string, number>(always.map((key) => [key, Number.POSITIVE_INFINITY]));
  for (const arrow of arrows) {
    for (const end of [arrow.source, arrow.target]) weights.set(end, (weights.get(end) ?? 0) + weightOf(arrow));
  }
  const ranked = cards
    .filter(({ key }) => !speakers.has(key))
    .sort((a, b) => (weights.get(b.key) ?? 0) - (weights.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1));
  const kept = new Set(ranked.slice(0, limit).map(({ key }) => key));
  for (const [card, by] of speakers) if (by.some((speaker) => kept.has(speaker))) kept.add(card);
  const between = arrows.filter(({ source, target }) => kept.has(source) && kept.has(target));
  const shown = mostImportant(between, speakers, limit * LINES_PER_CARD);
  const outline = withoutLoneCards({ cards, arrows: shown });
  return { ...outline, leftOut: between.length - shown.length };
}

/** The lines for which there is room, in their order; what leads from one speaker to his own words is always shown. */
function mostImportant(
  arrows: readonly OutlineArrow[],
  speakers: ReadonlyMap<string, readonly string[]>,
  room: number,
): readonly OutlineArrow[] {
  const others = arrows.filter(({ type, target }) => !tells(type, 'words') || (speakers.get(target)?.length ?? 0) > 1);
  if (others.length <= room) return arrows;
  const ranked = [...others].sort((a, b) => weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1));
  const dropped = new Set(ranked.slice(room));
  return arrows.filter((arrow) => !dropped.has(arrow));
}

const weightOf = ({ type, reports, count }: OutlineArrow): number =>
  EDGE_TYPES[type].importance * reports * Math.sqrt(count);

/** The cards of statements, each with those who made or condemned them. */
function speakersOf({ cards, arrows }: Outline): Map<string, string[]> {
  const statements = new Map(cards.filter(isStatement).map(({ key }) => [key, [] as string[]]));
  for (const { source, target, type } of arrows) if (edgeRow(type).relation) statements.get(target)?.push(source);
  return new Map([...statements].filter(([, by]) => by.length > 0));
}

const isStatement = ({ eventKind }: OutlineCard): boolean => eventKind === 'statement';
