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
  const last = taken.takeMoment('last');
  const first = last === null ? taken.takeMoment('first') : null;
  // "who did Will Sanders meet"
  const small = taken.line.slice(0, 1).toLowerCase() + taken.line.slice(1);
  const planned = negated === null && new RegExp(`^(?:\\S+ ){0,4}(?:${alternativesOf('to-come')})\\b`).test(small);
  const possible =
    negated === null && !planned && new RegExp(`^(?:\\S+ ){0,3}(?:${alternativesOf('may-come')})\\b`).test(taken.line);
  return {
    line: taken.line,
    focus: last !== null ? 'last' : first !== null ? 'first' : null,
    outlet,
    order: ORDERS.find((name) => wordsOfClass(`order-${name}`).includes(order?.toLowerCase() ?? '')) ?? null,
    factuality: negated !== null ? 'negated' : planned ? 'planned' : possible ? 'possible' : null,
  };
}

type Moment = 'last' | 'first';

/** "the last time", or the bare word, which may stand before a verb. */
const moments = once(() => ({ last: momentOf('last'), first: momentOf('first') }));

function momentOf(name: Moment): RegExp {
  return new RegExp(
    `\\b(?:is |was )?(${alternativesOf(name)}|${name})(?!\\w)(?! (?:on|about|from|news|in|with)\\b)`,
    'gi',
  );
}

/** Every way to write the verbs behind "last": thousands, which are looked up, since an expression of them takes long to make. */
const verbs = once(() => new Set(['met', 'said', 'condemned', 'mention'].flatMap(wordsOfClass)));
/** Most words of one of them: "have been talking with". */
const longestVerb = once(() => Math.max(...Array.from(verbs(), (verb) => verb.split(' ').length)));

/** "when did Lund last [meet] Vik" */
function isBeforeVerb(behind: string): boolean {
  if (!behind.startsWith(' ')) return false;
  const words = behind.slice(1).toLowerCase().split(' ', longestVerb());
  return words.some((last, at) => {
    // "met, …", "met?"
    const [plain = ''] = /^[\w'’-]*\w/.exec(last) ?? [];
    return verbs().has([...words.slice(0, at), plain].join(' '));
  });
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
/** "did [not]"; what somebody said that was not so, "said that it was not", belongs to the words */
const negation = once(
  () => new RegExp(`(?<!\\b(?:${alternativesOf('said')}) that\\b.*)\\b(${alternativesOf('not')})\\b`, 'i'),
);

class Taker {
  constructor(public line: string) {}

  /** Takes the expression out of the line; gives what its group holds. */
  take(expression: RegExp): string | null {
    return this.takeOut(expression.exec(this.line));
  }

  /** "the last time", "last" before a verb */
  takeMoment(name: Moment): string | null {
    for (const match of this.line.matchAll(moments()[name])) {
      const isBare = match[1]!.toLowerCase() === name && !wordsOfClass(name).includes(name);
      if (!isBare || isBeforeVerb(this.line.slice(match.index + match[0].length))) return this.takeOut(match);
    }
    return null;
  }

  private takeOut(match: RegExpExecArray | null): string | null {
    if (!match) return null;
    const rest = `${this.line.slice(0, match.index)} ${this.line.slice(match.index + match[0].length)}`;
    this.line = rest.replace(/\s+/g, ' ').trim();
    return match[1] ?? match[0];
  }
}
