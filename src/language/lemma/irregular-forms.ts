import { once } from '../../lexicon/once.js';
import { applyRules, lemmaRules } from './lemma-rules.js';

/** Tags under which a verb's forms stand. */
const OF_VERBS = /^(?:VERB\/)?VB[DNGZP]?$/;

/** By its dictionary form, the forms of a verb that are learned one by one: "choose" -> chose, chosen. */
export const irregularForms = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [tag, rules] of lemmaRules()) {
    if (!OF_VERBS.test(tag)) continue;
    for (const ending of rules.rules.keys()) {
      if (!ending.startsWith('^')) continue;
      const form = ending.slice(1);
      const lemma = applyRules(form, rules);
      if (lemma !== form) found.set(lemma, [...(found.get(lemma) ?? []), form]);
    }
  }
  return found;
});
