import * as z from 'zod';
import { partsOf, rows } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';

export const meetEntry = once(() =>
  examples().extend({
    word: z.enum([
      'verb',
      'noun',
      'light',
      'together',
      'group',
      'collective',
      'pair',
      'land',
      'stage',
      'fixture',
      'show',
      'invite',
      'standard',
      'join',
      'trip',
      'addressed',
      'matter',
      'ambiguous',
      'bond',
      'spoken',
      'call',
      'asked',
      'guest',
    ]),
    event: z.string().optional(),
    frames: z.array(z.enum(['object', 'with', 'alone', 'topic', 'matter'])).default([]),
    person: z.boolean().default(false),
    words: z.array(z.string()),
  }),
);
export type MeetEntry = z.infer<ReturnType<typeof meetEntry>>;

/** The entry of a word for meetings, by kind: `meetWord('verb', 'sit down')`. */
export function meetWord(kind: MeetEntry['word'], word: string): MeetEntry | null {
  return entries().get(kind)?.get(word) ?? null;
}

const entries = once((): ReadonlyMap<string, ReadonlyMap<string, MeetEntry>> => {
  const made = new Map<string, Map<string, MeetEntry>>();
  for (const entry of readLexicon('meet-words', meetEntry)) {
    const kind = made.get(entry.word) ?? new Map<string, MeetEntry>();
    made.set(entry.word, kind);
    for (const word of entry.words) kind.set(word, entry);
  }
  return made;
});

/** Whether a name is that of a country: countries meet, other places are met in. */
export function isNation(name: string): boolean {
  return nations().has(name.toLowerCase().replace(/^the /, ''));
}

const nations = once(
  () =>
    new Set(
      rows('nations').flatMap(({ name, others }) => [name, ...partsOf(others)].map((each) => each.toLowerCase())),
    ),
);
