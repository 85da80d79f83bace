import { once } from '../../lexicon/once.js';
import type { Factuality } from '../../model/kinds.js';
import type { Focus, Question } from '../types.js';
import { alternativesOf } from './word-classes.js';

/** What narrows or orders an answer, taken out of the line. */
export interface Narrowed {
  readonly line: string;
  readonly focus: Focus | null;
  readonly outlet: string | null;
  readonly order: Question['order'];
  readonly factuality: Factuality | null;
}

/**
 * Takes out of a line which outlet tells it ("only Reuters", "according to Reuters"), the order ("oldest first"), the
 * last or first time, and what kind of claim is asked for ("did not", "will").
 */
export function readNarrowing(line: string): Narrowed {
  const taken = new Taker(line);
  const order = taken.take(
    /,?\s*\b(newest|latest|most recent|oldest|earliest|most told|most reported)(?: ones?)? first\b/i,
  );
  const outlet =
    taken.take(/,?\s*\b(?:only|just)\s+(?:from|by|in|according to)\s+([^,]+?)$/i) ??
    taken.take(/,?\s*\baccording to\s+([^,]+?)$/i) ??
    taken.take(/,?\s*\b(?:reported|told|written|published)\s+(?:by|in)\s+([^,]+?)\s+(?:only|alone)$/i);
  const negated = taken.take(negation());
  const last = taken.take(lastTime());
  const first = last === null ? taken.take(firstTime()) : null;
  const planned =
    negated === null && /^(?:\S+ ){0,4}(?:will|going to|plans? to|set to|due to|scheduled to)\b/i.test(taken.line);
  return {
    line: taken.line,
    focus: last !== null ? 'last' : first !== null ? 'first' : null,
    outlet,
    order:
      order === null ? null : /told|reported/i.test(order) ? 'told' : /old|earl/i.test(order) ? 'oldest' : 'newest',
    factuality: negated !== null ? 'negated' : planned ? 'planned' : null,
  };
}

/** "the last time", or a bare "last" before a verb: "when did Lund last meet Vik". */
function momentOf(name: 'last' | 'first'): RegExp {
  const verbs = ['met', 'said', 'condemned', 'mention'].map(alternativesOf).join('|');
  return new RegExp(
    `\\b(?:is |was )?(${alternativesOf(name)}|${name}(?= (?:${verbs})\\b))(?!\\w)(?! (?:on|about|from|news|in|with)\\b)`,
    'i',
  );
}

const lastTime = once(() => momentOf('last'));
const firstTime = once(() => momentOf('first'));
const negation = once(() => new RegExp(`\\b(${alternativesOf('not')})\\b`, 'i'));

class Taker {
  constructor(public line: string) {}

  /** Takes the expression out of the line; gives what its group holds. */
  take(expression: RegExp): string | null {
    const match = expression.exec(this.line);
    if (!match) return null;
    const rest = `${this.line.slice(0, match.index)} ${this.line.slice(match.index + match[0].length)}`;
    this.line = rest.replace(/\s+/g, ' ').trim();
    return match[1] ?? match[0];
  }
}
