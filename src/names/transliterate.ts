import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { nameWords } from './normalise-name.js';

const entry = once(() =>
  z.union([
    examples().extend({ rule: z.string(), to: z.string() }),
    examples().extend({ family: z.array(z.string()).min(2) }),
  ]),
);

interface Tables {
  readonly rules: readonly { readonly from: RegExp; readonly to: string }[];
  readonly families: ReadonlyMap<string, string>;
}

const known = new Map<string, string>();

const tables = once((): Tables => {
  const entries = readLexicon('transliterations', entry);
  const rules = entries.flatMap((e) => ('rule' in e ? [{ from: new RegExp(e.rule, 'g'), to: e.to }] : []));
  const letters = (word: string): string => foldByRules(word, rules);
  const families = new Map<string, string>();
  for (const e of entries) {
    if (!('family' in e)) continue;
    const words = e.family.flatMap((word) => nameWords(word));
    // a spelling may stand in two families: the first family's fold counts for all of the second
    const fold = words.map((word) => families.get(word)).find((found) => found !== undefined) ?? `${words[0]}*`;
    for (const word of words) families.set(word, fold);
    for (const word of words.map(letters)) if (!families.has(word)) families.set(word, fold);
  }
  return { rules, families };
});

function foldByRules(word: string, rules: Tables['rules']): string {
  return rules.reduce((folded, { from, to }) => folded.replace(from, to), word);
}

/** One spelling for all of a name's: zelensky, zelenskyy, zelenskiy -> one fold. Takes a normalised word. */
export function transliterationFold(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const letters = word.length < 3 ? word : foldByRules(word, tables().rules);
  const fold = tables().families.get(word) ?? tables().families.get(letters) ?? letters;
  known.set(word, fold);
  return fold;
}
