import { comparableName } from '../../model/comparable-name.js';
import type { ViewNode } from '../../model/graph-view.js';
import type { Found } from './types.js';

/** So many of the others are named. */
const MOST_NAMED = 2;
/** Somebody told so much less than the one taken is not worth a line, and hardly whom a name means. */
export const WORTH_TELLING = 0.02;
/** … and a rival of whoever bears the whole name is told so much as he. */
const RIVAL = 10 * WORTH_TELLING;

/**
 * One line that says what a name was taken for, where that is no matter of course:
 * "taking Barack Obama, 1,502 mentions; also Michelle Obama (61), 62 others: Obama#2 takes the second".
 */
export function tellTaken({ typed, nodes, how, candidates }: Found): string | null {
  const [taken] = nodes;
  if (!taken || how === 'key' || how === 'event') return null;
  if (how === 'family')
    return `“${typed}”: taking ${nodes.map(({ name, mentions }) => `${name} (${mentions.toLocaleString('en')})`).join(', ')}.`;
  const others = candidates.filter(({ key }) => key !== taken.key);
  const known = comparableName(taken.name) === comparableName(typed);
  if (
    (how === 'name' || how === 'part') &&
    (others.length === 0 || (known && !others.some((other) => isRival(other, taken))))
  )
    return null;
  const start = how === 'near' ? `Nobody and nothing is called “${typed}”; taking` : `“${typed}”: taking`;
  const also = others.length === 0 ? '' : `; also ${listOf(others)}: ${typed.replace(/#\d+$/, '')}#2 takes the second`;
  return `${start} ${taken.name}, ${count(taken.mentions)}${also}.`;
}

const isRival = (other: ViewNode, taken: ViewNode): boolean =>
  comparableName(other.name) === comparableName(taken.name) || other.mentions > taken.mentions * RIVAL;

function listOf(others: readonly ViewNode[]): string {
  const named = others.slice(0, MOST_NAMED).map(({ name, mentions }) => `${name} (${mentions.toLocaleString('en')})`);
  const left = others.length - named.length;
  return [...named, ...(left > 0 ? [left === 1 ? '1 other' : `${left.toLocaleString('en')} others`] : [])].join(', ');
}

const count = (mentions: number): string =>
  mentions === 1 ? '1 mention' : `${mentions.toLocaleString('en')} mentions`;
