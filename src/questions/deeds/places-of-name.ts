import type { GraphView, ViewNode } from '../../model/graph-view.js';
import type { Span } from '../../model/record.js';
import { findNamed } from '../names/find-beings.js';
import { formsMeaning } from '../names/find-role-beside.js';
import { titleWords } from '../names/title-words.js';
import { escaped } from '../read/word-classes.js';

/** Finds where texts name a being. */
export type NameFinder = (text: string) => Span[];

/** A word in capitals right before a name: "[Bo] Lund" */
const BEFORE = /(\p{Lu}[\p{L}.’'-]+) $/u;

/** A longer word before a name is no first name. */
const LONGEST_WORD = 40;

/** By the names that mean this one before others; "Bo Lund" is no Ada Lund, whom "Lund" means. */
export function placesOfName(view: GraphView, node: ViewNode): NameFinder {
  const forms = formsMeaning(view, node).sort((a, b) => b.length - a.length);
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(name)].flatMap((match): Span[] => {
      const before = BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST_WORD), match.index))?.[1];
      const isOther =
        before !== undefined &&
        !titleWords().has(before.toLowerCase().replace(/\.$/, '')) &&
        findNamed(view, `${before} ${match[0]}`).some(({ key }) => key !== node.key);
      return isOther ? [] : [[match.index, match.index + match[0].length]];
    });
}
