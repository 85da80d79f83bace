import * as z from 'zod';
import { words } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';

export const condemnEntry = once(() =>
  examples().extend({
    word: z.enum([
      'verb',
      'calls',
      'noun',
      'adjective',
      'receives',
      'gives',
      'addresses',
      'document',
      'armed',
      'war',
      'trades',
      'alleges',
    ]),
    target: z.array(z.string()).default([]),
    violent: z.boolean().default(false),
    beings: z.boolean().default(false),
    made: z.boolean().default(false),
    reason: z.boolean().default(false),
    that: z.boolean().default(false),
    verbs: z.array(z.string()).optional(),
    words: z.array(z.string()),
  }),
);
export type CondemnEntry = z.infer<ReturnType<typeof condemnEntry>>;

export const harshEntry = once(() =>
  examples().extend({
    word: z.enum([
      'adjective',
      'noun',
      'misdeed',
      'phrase',
      'verb',
      'fails',
      'heeds',
      'merit',
      'sickened',
      'epithet',
      'moral',
      'ought',
      'positive',
      'quality',
      'mishap',
      'poor',
      'amounts',
      'kind',
      'hears',
      'suffered',
      'undergone',
    ]),
    words: z.array(z.string()),
  }),
);
export type HarshKind = z.infer<ReturnType<typeof harshEntry>>['word'];

/** The entries of a condemning word, by kind: `condemnWords('verb', 'lash out')`. */
export function condemnWords(kind: CondemnEntry['word'], word: string): readonly CondemnEntry[] {
  return condemning().get(kind)?.get(word) ?? NONE;
}

const NONE: readonly CondemnEntry[] = [];

const condemning = once((): ReadonlyMap<string, ReadonlyMap<string, readonly CondemnEntry[]>> => {
  const made = new Map<string, Map<string, CondemnEntry[]>>();
  for (const entry of readLexicon('condemn-words', condemnEntry)) {
    const kind = made.get(entry.word) ?? new Map<string, CondemnEntry[]>();
    made.set(entry.word, kind);
    for (const each of entry.words) kind.set(each, [...(kind.get(each) ?? []), entry]);
  }
  return made;
});

/** Whether a word runs down what it is said of. */
export function isHarsh(kind: HarshKind, word: string): boolean {
  return harsh().get(kind)?.has(word) === true;
}

const harsh = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const made = new Map<string, Set<string>>();
  for (const { word: kind, words: listed } of readLexicon('harsh-words', harshEntry)) {
    made.set(kind, new Set([...(made.get(kind) ?? []), ...listed]));
  }
  return made;
});

/** Whether a noun names what somebody made, decided, said or did: "plan", "remark", but not "storm". */
export function isMadeNoun(lemma: string): boolean {
  return words('made-nouns').has(lemma);
}

/** Whether a noun or pronoun stands for people whom nobody names: "critics", "voters". */
export function namesNobody(lemma: string): boolean {
  const people = words('person-nouns');
  return people.has(lemma) || people.has(lemma.replace(/s$/, ''));
}

/** Whether a verb hands what follows to whoever does it: "they [say] he lied". */
export function isTelling(lemma: string): boolean {
  return words('telling-verbs').has(lemma);
}

/** Whether a noun only stands for whoever the sentence is about: "Bo is a [man] who lies". */
export function isSomebodyNoun(lemma: string): boolean {
  return words('somebody-nouns').has(lemma);
}
