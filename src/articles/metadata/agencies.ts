import { readWordList } from '../../lexicon/read-lexicon.js';

let names: Set<string> | null = null;

/** Whether a name in brackets is that of a news agency: "ANI", "Reuters", "Sputnik/ANI". */
export function isAgency(name: string): boolean {
  names ??= new Set(readWordList('news-agencies'));
  return name.split('/').every((part) => names!.has(part.trim()));
}
