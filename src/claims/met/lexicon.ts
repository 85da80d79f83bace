import { z } from 'zod';
import { examples, readLexicon, readWordList } from '../../lexicon/read-lexicon.js';

export const meetEntry = examples.extend({
  word: z.enum(['verb', 'noun', 'light', 'group', 'pair', 'stage', 'show', 'invite', 'standard', 'join']),
  event: z.string().optional(),
  frames: z.array(z.enum(['object', 'with', 'alone'])).default([]),
  person: z.boolean().default(false),
  words: z.array(z.string()),
});
export type MeetEntry = z.infer<typeof meetEntry>;

let index: ReadonlyMap<string, MeetEntry> | undefined;
let nations: ReadonlySet<string> | undefined;

/** The entry of a word for meetings, by kind: `meetWord('verb', 'sit down')`. */
export function meetWord(kind: MeetEntry['word'], word: string): MeetEntry | null {
  index ??= new Map(
    readLexicon('meet-words', meetEntry).flatMap((entry) =>
      entry.words.map((word) => [`${entry.word} ${word}`, entry] as const),
    ),
  );
  return index.get(`${kind} ${word}`) ?? null;
}

/** Whether a name is that of a country: countries meet, other places are met in. */
export function isNation(name: string): boolean {
  nations ??= new Set(
    readWordList('nations').flatMap((line) => {
      const [main, , , others] = line.split('|').map((field) => field.trim());
      return [main!, ...(others ? others.split(',') : [])].map((each) => each.trim().toLowerCase());
    }),
  );
  return nations.has(name.toLowerCase().replace(/^the /, ''));
}
