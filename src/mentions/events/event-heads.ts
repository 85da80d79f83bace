import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';

const WAYS = [
  'capital',
  'year',
  'ordinal',
  'assembly',
  'placed',
  'national',
  'pair',
  'struck',
  'dated',
  'reaching',
  'closing',
  'session',
] as const;
/** How a noun for something that happens becomes a name; events.yml says it with examples(). */
export type Way = (typeof WAYS)[number];

const entry = once(() =>
  z
    .object({
      kind: z.enum(['named', 'called', 'fought', 'happening']),
      event: z.string(),
      ways: z.array(z.enum(WAYS)).optional(),
      words: z.array(z.string()),
    })
    .extend(examples().shape),
);

/** A noun that heads names of events. */
export interface EventHead {
  /** election, war, tournament … */
  readonly event: string;
  readonly ways: ReadonlySet<Way>;
}

type Heads = ReadonlyMap<string, EventHead>;
const named = once(() => headsOf('named'));
const called = once(() => headsOf('called'));
const fought = once(() => headsOf('fought'));

/** What heads the name of an event, by its word in lower case: "summit"; where a word has two entries, both ways count. */
export function eventHead(word: string): EventHead | null {
  return named().get(word) ?? null;
}

/** What an event's own name follows: "hurricane". */
export function calledHead(word: string): EventHead | null {
  return called().get(word) ?? null;
}

/** What is of a place: "battle". */
export function foughtHead(word: string): EventHead | null {
  return fought().get(word) ?? null;
}

/** Nouns for things that happen, of every kind, in lower case: "summit", "explosion". */
export const eventNouns = once(
  (): ReadonlySet<string> => new Set(readLexicon('events', entry).flatMap(({ words }) => words)),
);

function headsOf(kind: 'named' | 'called' | 'fought'): Heads {
  const heads = new Map<string, EventHead>();
  for (const each of readLexicon('events', entry)) {
    if (each.kind !== kind) continue;
    for (const word of each.words) heads.set(word, { event: each.event, ways: new Set(each.ways) });
  }
  return heads;
}
