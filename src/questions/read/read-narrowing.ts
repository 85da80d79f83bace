import { anyOf, OF_OUTLET, SOLELY, SOLELY_BEHIND } from '../../lexicon/closed-classes.js';
import { once } from '../../lexicon/once.js';
import type { Factuality } from '../../model/kinds.js';
import type { Focus, Question } from '../types.js';
import { alternativesOf, wordsOfClass } from './word-classes.js';

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
  const order = taken.take(ordering());
  const outlet = taken.take(ONLY_OF) ?? taken.take(/,?\s*\baccording to\s+([^,]+?)$/i) ?? taken.take(toldBy());
  const negated = taken.take(negation());
  const last = taken.take(lastTime());
  const first = last === null ? taken.take(firstTime()) : null;
  const planned =
    negated === null && new RegExp(`^(?:\\S+ ){0,4}(?:${alternativesOf('to-come')})\\b`, 'i').test(taken.line);
  return {
    line: taken.line,
    focus: last !== null ? 'last' : first !== null ? 'first' : null,
    outlet,
    order: ORDERS.find((name) => wordsOfClass(`order-${name}`).includes(order?.toLowerCase() ?? '')) ?? null,
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

const ORDERS = ['newest', 'oldest', 'told'] as const;

const ordering = once(() => {
  const names = ORDERS.map((name) => alternativesOf(`order-${name}`)).join('|');
  return new RegExp(`,?\\s*\\b(${names})(?: ones?)? first\\b`, 'i');
});
/** "[only from Reuters]" */
const ONLY_OF = new RegExp(`,?\\s*\\b${anyOf(SOLELY)}\\s+${anyOf(OF_OUTLET)}\\s+([^,]+?)$`, 'i');
const toldBy = once(
  () =>
    new RegExp(`,?\\s*\\b(?:${alternativesOf('told-in')})\\s+(?:by|in)\\s+([^,]+?)\\s+${anyOf(SOLELY_BEHIND)}$`, 'i'),
);
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
