import * as z from 'zod';
import { once } from './once.js';
import { examples, readLexicon } from './read-lexicon.js';

/** An entry of rule-words.yml: words that one rule goes by, and what it gives or prevents in the example. */
export const ruleWordsEntry = once(() =>
  examples().extend({
    class: z.enum(['some-of-body', 'calling', 'having', 'seeming', 'culpable', 'asked', 'many', 'headed']),
    words: z.array(z.string()),
    gives: z.string().optional(),
    prevents: z.string().optional(),
  }),
);

type RuleClass = z.infer<ReturnType<typeof ruleWordsEntry>>['class'];

const classes = once(
  (): ReadonlyMap<RuleClass, ReadonlySet<string>> =>
    new Map(readLexicon('rule-words', ruleWordsEntry).map((entry) => [entry.class, new Set(entry.words)])),
);

/** Whether a word, as its class lists it (dictionary form or form), is of a class. */
export function isRuleWord(kind: RuleClass, word: string): boolean {
  return classes().get(kind)?.has(word) === true;
}
