import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { transliterationFold } from './transliterate.js';

const entry = once(() => examples().extend({ name: z.string(), short: z.array(z.string()) }));

/** How two first names agree, from surest to least; null when they are two names. */
export type FirstNameAgreement = 'equal' | 'transliteration' | 'nickname' | 'initial' | null;

/** "bill" -> bill, william; "william" -> william */
export function rootsOf(name: string): ReadonlySet<string> {
  return roots().get(name) ?? new Set([name]);
}

const roots = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { name, short } of readLexicon('nicknames', entry)) {
    for (const word of short) {
      if (!found.has(word)) found.set(word, new Set([word]));
      found.get(word)!.add(name);
    }
  }
  return found;
});

/** Bill and William: nickname. J and John: initial. Zelensky's Volodymyr and Vladimir: transliteration. Takes normalised words. */
export function firstNamesAgree(one: string, other: string): FirstNameAgreement {
  if (one === other) return 'equal';
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : null;
  if (transliterationFold(one) === transliterationFold(other)) return 'transliteration';
  const others = rootsOf(other);
  return [...rootsOf(one)].some((root) => others.has(root)) ? 'nickname' : null;
}
