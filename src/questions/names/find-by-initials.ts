import { nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';

/** "V. Putin", "D. J. Trump": initials before a surname; "DJT": nothing but initials. Most told first. */
export function findByInitials(view: GraphView, typed: string): ViewNode[] {
  const words = nameWordsOf(typed.replace(/\./g, '. '));
  const surname = words.at(-1);
  if (surname === undefined) return [];
  const found =
    words.length > 1 && surname.length > 1 && words.slice(0, -1).every((word) => word.length === 1)
      ? ofSurname(view, words.slice(0, -1), surname)
      : /^\p{Lu}{2,4}$/u.test(typed.replace(/[.\s]/g, ''))
        ? ofInitials(view, typed.replace(/[.\s]/g, '').toLowerCase())
        : [];
  return found.sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
}

function ofSurname(view: GraphView, initials: readonly string[], surname: string): ViewNode[] {
  return [...view.nodesWithWord(surname)].flatMap((key) => {
    const node = view.node(key);
    if (node?.type !== 'person') return [];
    const own = nameWordsOf(node.name);
    return own.includes(surname) && own[0]?.startsWith(initials[0] ?? '') ? [node] : [];
  });
}

function ofInitials(view: GraphView, initials: string): ViewNode[] {
  const found: ViewNode[] = [];
  for (const node of view.nodes()) {
    if (node.type === 'event' || node.type === 'place') continue;
    const own = nameWordsOf(node.name);
    if (own.length === initials.length && own.map((word) => word[0]).join('') === initials) found.push(node);
  }
  return found;
}
