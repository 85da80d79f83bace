import { readWordList } from '../../lexicon/read-lexicon.js';
import { comparableName } from '../../model/comparable-name.js';

let known: ReadonlyMap<string, string> | undefined;

/** One word for each land: "russian", "russia" -> russia; "us", "american" -> united states. */
export function landWords(): ReadonlyMap<string, string> {
  known ??= new Map(
    readWordList('nations').flatMap((line) => {
      const [name = '', adjectives = '', , others = ''] = line.split('|').map((cell) => cell.trim());
      const forms = [name, ...adjectives.split(','), ...others.split(',')].map(comparableName).filter((form) => form !== '');
      return forms.filter((form) => !form.includes(' ')).map((form) => [form, comparableName(name)] as const);
    }),
  );
  return known;
}
