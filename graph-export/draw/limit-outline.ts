import type { EdgeType } from '../../src/model/kinds.js';
import { type Outline, type OutlineCard, withoutLoneCards } from './outline-scene.js';

/** How much an arrow counts for its ends when there is no room for all: who met whom is what is asked first. */
const IMPORTANCE: Record<EdgeType, number> = {
  met: 6,
  condemned: 4,
  said: 1,
  'reported-by': 0.5,
  about: 0,
  'took-part-in': 0,
  'happened-in': 0,
};

/** A statement's card shows with whoever is at the other end of one of these. */
const HOLDS_STATEMENT = new Set<EdgeType>(['said', 'condemned']);

/**
 * Keeps the most important cards: those whose arrows most articles tell, meetings before words. The card of a speaker's
 * statements is no card to choose: it stands or falls with its speakers.
 */
export function limitOutline({ cards, arrows }: Outline, limit: number, always: readonly string[] = []): Outline {
  const speakers = speakersOf({ cards, arrows });
  const weights = new Map<string, number>(always.map((key) => [key, Number.POSITIVE_INFINITY]));
  for (const { source, target, type, reports, count } of arrows) {
    for (const end of [source, target])
      weights.set(end, (weights.get(end) ?? 0) + IMPORTANCE[type] * reports * Math.sqrt(count));
  }
  const ranked = cards
    .filter(({ key }) => !speakers.has(key))
    .sort((a, b) => (weights.get(b.key) ?? 0) - (weights.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1));
  const kept = new Set(ranked.slice(0, limit).map(({ key }) => key));
  for (const [card, by] of speakers) if (by.some((speaker) => kept.has(speaker))) kept.add(card);
  const left = arrows.filter(({ source, target }) => kept.has(source) && kept.has(target));
  return withoutLoneCards({ cards, arrows: left });
}

/** The cards of statements, each with those who made or condemned them. */
function speakersOf({ cards, arrows }: Outline): Map<string, string[]> {
  const statements = new Map(cards.filter(isStatement).map(({ key }) => [key, [] as string[]]));
  for (const { source, target, type } of arrows) if (HOLDS_STATEMENT.has(type)) statements.get(target)?.push(source);
  return new Map([...statements].filter(([, by]) => by.length > 0));
}

const isStatement = ({ eventKind }: OutlineCard): boolean => eventKind === 'statement';
