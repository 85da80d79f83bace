import { readFileSync } from 'node:fs';
import { once } from '../../lexicon/once.js';
import { seedsFolder } from '../../lexicon/seeds-folder.js';

/** How a form becomes its lemma: cut so many characters off its end and add others. */
export interface LemmaRule {
  readonly cut: number;
  readonly add: string;
}

/** What is known of the words with one tag. */
export interface TagRules {
  /** proper nouns and the like keep their capitals */
  readonly keepsCase: boolean;
  /** by ending; "^went" is a whole word, "" holds for all */
  readonly rules: ReadonlyMap<string, LemmaRule>;
}

/** Endings are told apart up to this length; longer ones are whole words. */
export const LONGEST_ENDING = 6;
export const LEMMA_FILE = 'models/lemmas.tsv';

/**
 * The rules of seeds/models/lemmas.tsv by tag: "VERB/VBD", and "VBD" for pairs of tags that were not seen.
 * Its lines are tag, ending, characters to cut, characters to add; a line of a tag alone says that it keeps capitals.
 */
export const lemmaRules = once(
  (): ReadonlyMap<string, TagRules> => parseLemmaRules(readFileSync(`${seedsFolder()}${LEMMA_FILE}`, 'utf8')),
);

/** Reads the rules from the text of the file. */
export function parseLemmaRules(content: string): Map<string, TagRules> {
  const tags = new Map<string, { keepsCase: boolean; rules: Map<string, LemmaRule> }>();
  for (const line of content.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [tag, ending, cut, add] = line.split('\t');
    let rules = tags.get(tag!);
    if (!rules) {
      rules = { keepsCase: false, rules: new Map() };
      tags.set(tag!, rules);
    }
    if (ending === undefined) rules.keepsCase = true;
    else rules.rules.set(ending, { cut: Number(cut), add: add ?? '' });
  }
  return tags;
}

/** The lemma of a form by the rule of its longest known ending: "co-wrote" ends in the word "wrote". */
export function applyRules(form: string, { keepsCase, rules }: TagRules): string {
  const word = keepsCase ? form : form.toLowerCase();
  const hyphen = word.lastIndexOf('-') + 1;
  const rule =
    rules.get(`^${word}`) ?? (hyphen > 1 ? rules.get(`^${word.slice(hyphen)}`) : undefined) ?? endingRule(word, rules);
  if (!rule || rule.cut > word.length || (rule.cut === word.length && rule.add === '')) return word;
  return word.slice(0, word.length - rule.cut) + rule.add;
}

function endingRule(word: string, rules: TagRules['rules']): LemmaRule | undefined {
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const rule = rules.get(word.slice(word.length - length));
    if (rule) return rule;
  }
  return undefined;
}
