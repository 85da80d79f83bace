import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { findBeings } from '../names/find-beings.js';
import { wordsOfClass } from './word-classes.js';

/** A name of the graph in a line, and where it stands, in words. */
export interface Spotted {
  readonly name: string;
  readonly node: ViewNode;
  readonly from: number;
  readonly to: number;
}

/** "Vale" of Cyra Vale: a word in capitals that stands in somebody's name. */
function isSurname(view: GraphView, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(name)) return false;
  return [...view.nodesWithWord(name)].some((key) => view.node(key)?.type === 'person');
}

/** Most words of a name. */
const LONGEST = 5;

/** The graph's names in a line, from left to right, the longest where several begin; a question's own words are none. */
export function spotNames(view: GraphView, line: string): Spotted[] {
  const words = line.split(' ');
  const none = new Set(wordsOfClass('no-name'));
  const found: Spotted[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const name = words
        .slice(from, to)
        .join(' ')
        .replace(/['’]s$|[,?!.]$/, '');
      if (words.slice(from, to).every((word) => none.has(word.toLowerCase()))) continue;
      if (to - from === 1 && !/^\p{Lu}/u.test(name) && name === name.toLowerCase() && name.length < 3) continue;
      const isNamed =
        [...view.nodesNamed(name)].some((key) => view.node(key)?.type !== 'event') || isSurname(view, name);
      const [node] = isNamed ? findBeings(view, name) : [];
      if (!node) continue;
      found.push({ name, node, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}
