import { words } from '../../lexicon/lists.js';

/** Whether a name in brackets is that of a news agency: "ANI", "Reuters", "Sputnik/ANI". */
export function isAgency(name: string): boolean {
  return name.split('/').every((part) => words('news-agencies').has(part.trim()));
}
