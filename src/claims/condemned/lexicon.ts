import { z } from 'zod';
import { examples, readLexicon, readWordList } from '../../lexicon/read-lexicon.js';

export const condemnEntry = examples.extend({
  word: z.enum(['verb', 'calls', 'noun', 'adjective', 'receives', 'gives', 'addresses', 'does', 'document', 'armed']),
  target: z.array(z.string()).default([]),
  violent: z.boolean().default(false),
  beings: z.boolean().default(false),
  made: z.boolean().default(false),
  reason: z.boolean().default(false),
  verbs: z.array(z.string()).optional(),
  words: z.array(z.string()),
});
export type CondemnEntry = z.infer<typeof condemnEntry>;

export const harshEntry = examples.extend({
  word: z.enum([
    'adjective',
    'noun',
    'misdeed',
    'phrase',
    'verb',
    'fails',
    'harms',
    'heeds',
    'merit',
    'ill',
    'sickened',
    'epithet',
    'moral',
    'ought',
    'positive',
    'quality',
    'mishap',
    'poor',
  ]),
  words: z.array(z.string()),
});
export type HarshKind = z.infer<typeof harshEntry>['word'];

let condemning: ReadonlyMap<string, readonly CondemnEntry[]> | undefined;
let harsh: ReadonlySet<string> | undefined;
let people: ReadonlySet<string> | undefined;

/** The entries of a condemning word, by kind: `condemnWords('verb', 'lash out')`. */
export function condemnWords(kind: CondemnEntry['word'], word: string): readonly CondemnEntry[] {
  if (!condemning) {
    const made = new Map<string, CondemnEntry[]>();
    for (const entry of readLexicon('condemn-words', condemnEntry)) {
      for (const each of entry.words) {
        const key = `${entry.word} ${each}`;
        made.set(key, [...(made.get(key) ?? []), entry]);
      }
    }
    condemning = made;
  }
  return condemning.get(`${kind} ${word}`) ?? [];
}

/** Whether a word runs down what it is said of. */
export function isHarsh(kind: HarshKind, word: string): boolean {
  harsh ??= new Set(
    readLexicon('harsh-words', harshEntry).flatMap((entry) => entry.words.map((each) => `${entry.word} ${each}`)),
  );
  return harsh.has(`${kind} ${word}`);
}

/** Whether a noun names what somebody made, decided, said or did: "plan", "remark", but not "storm". */
export function isMadeNoun(lemma: string): boolean {
  made ??= new Set(readWordList('made-nouns'));
  return made.has(lemma);
}

let made: ReadonlySet<string> | undefined;

/** Whether a noun or pronoun stands for people whom nobody names: "critics", "voters". */
export function namesNobody(lemma: string): boolean {
  people ??= new Set(readWordList('person-nouns'));
  return people.has(lemma) || people.has(lemma.replace(/s$/, ''));
}

let telling: ReadonlySet<string> | undefined;
let somebody: ReadonlySet<string> | undefined;

/** Whether a verb hands what follows to whoever does it: "they [say] he lied". */
export function isTelling(lemma: string): boolean {
  telling ??= new Set(readWordList('telling-verbs'));
  return telling.has(lemma);
}

/** Whether a noun only stands for whoever the sentence is about: "Bo is a [man] who lies". */
export function isSomebodyNoun(lemma: string): boolean {
  somebody ??= new Set(readWordList('somebody-nouns'));
  return somebody.has(lemma);
}
