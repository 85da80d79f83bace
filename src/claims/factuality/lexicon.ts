import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';

/** What a governing word does to the deed below it; seeds/lexicon/factuality.yml explains each. */
export const EFFECTS = ['carries', 'negates', 'plans', 'opens', 'presupposes', 'reports', 'believes'] as const;
export type Effect = (typeof EFFECTS)[number];

export const factualityEntry = once(() =>
  examples().extend({
    word: z.enum([
      'verb',
      'noun',
      'adjective',
      'adverb',
      'modal',
      'negator',
      'marker',
      'modifier',
      'preposition',
      'future',
      'habit',
      'falsely',
    ]),
    effect: z.enum(EFFECTS),
    takes: z.array(z.enum(['clause', 'gerund', 'finite', 'noun', 'subject'])).default([]),
    by: z.string().optional(),
    form: z.string().optional(),
    ifNegated: z.enum(['actual', 'planned', 'possible', 'negated']).optional(),
    words: z.array(z.string()),
  }),
);

export type FactualityEntry = z.infer<ReturnType<typeof factualityEntry>>;
export type GoverningWord = 'verb' | 'noun' | 'adjective';
export type Complement = FactualityEntry['takes'][number];

const lexicon = once((): ReadonlyMap<string, readonly FactualityEntry[]> => {
  const made = new Map<string, FactualityEntry[]>();
  for (const entry of readLexicon('factuality', factualityEntry)) {
    for (const word of entry.words) {
      const key = `${entry.word} ${word.replace('’', "'")}`;
      made.set(key, [...(made.get(key) ?? []), entry]);
    }
  }
  return made;
});

/** The effect of a governing word on what it takes; an entry that asks for the preposition found goes before one that asks for none. */
export function governing(
  word: GoverningWord,
  lemma: string,
  takes: Complement,
  by: string,
  form: string,
): FactualityEntry | null {
  const fitting = (lexicon().get(`${word} ${lemma}`) ?? []).filter(
    (entry) => entry.takes.includes(takes) && (entry.form === undefined || entry.form === form),
  );
  return fitting.find((entry) => entry.by === by) ?? fitting.find((entry) => entry.by === undefined) ?? null;
}

/** The effect of a word that stands beside the deed: a modal, a negator, an adverb … */
export function beside(word: Exclude<FactualityEntry['word'], GoverningWord>, form: string): FactualityEntry | null {
  return lexicon().get(`${word} ${form}`)?.[0] ?? null;
}
