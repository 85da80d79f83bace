import { ASKING_COUNT, anyOf, BEFORE_TOPICS, QUESTION_BEGINNINGS } from '../../lexicon/closed-classes.js';
import { once } from '../../lexicon/once.js';
import type { GraphView } from '../../model/graph-view.js';
import { ASKS } from '../asks/index.js';
import type { Focus, Question } from '../types.js';
import { contentOf } from './content-of.js';
import { mayBeVerb } from './may-be-verb.js';
import { plainLine } from './plain-line.js';
import { putBack, quotesAside } from './quotes-aside.js';
import { readNarrowing } from './read-narrowing.js';
import { readPeriod } from './read-period.js';
import { type Spotted, spotNames } from './spot-names.js';
import { alternativesOf, wordsOfClass } from './word-classes.js';

/** Which relation a word in the line means, in order. */
const RELATIONS = [
  'links',
  'link',
  'met',
  'meeting',
  'condemned',
  'criticism',
  'support',
  'quoted',
  'said',
  'voiced',
  'mention',
  'opinion',
  'article',
  'timeline',
] as const;

/**
 * Reads a line that is of no known form by its words: the names of the graph in it, a word for a relation, "when",
 * "where" or "how many". "Lund, was she in talks with Vik?" -> met-pair. What is left is a search for the line's words.
 * @returns null where the line holds neither a name nor a word that can be searched for
 */
export function readLoosely(view: GraphView, text: string, today: string): Question | null {
  const aside = quotesAside(plainLine(text));
  const timed = putBack(readPeriod(aside.line, today), aside.back);
  const { line, focus, outlet, order } = putBack(readNarrowing(quotesAside(timed.line).line), aside.back);
  const names = spotNames(view, line);
  const relation = RELATIONS.find((name) =>
    new RegExp(`(?:^|\\s)(?:${alternativesOf(name)})(?=\\s|$|['’])`, 'i').test(line),
  );
  const [one, other] = names;
  const words = contentOf(line, names);
  const question = (ask: string, over: Partial<Question>): Question => ({
    ask,
    a: null,
    b: null,
    words: null,
    focus: focus ?? focusOf(line),
    number: null,
    set: {},
    period: timed.period,
    anchor: timed.anchor,
    place: null,
    outlet,
    order,
    sure: false,
    ...over,
  });
  const onTopic = saidAbout(line, names);
  if (onTopic) return question(onTopic.a === null ? 'about' : 'said', { ...onTopic, set: { spoken: 'about' } });
  const isReport = reportsThat().test(line);
  if (one && relation && !isReport && (relation !== 'support' || (isActor(one) && !isParticle(line)))) {
    const parts = { line, relation, a: one.name, b: other?.name ?? null, words };
    const meant = ASKS.find(({ loosely }) => loosely?.relations.includes(relation) && (loosely.fits?.(parts) ?? true));
    if (meant?.loosely) return question(meant.ask, meant.loosely.takes(parts));
  }
  if (one && !other && words !== '' && isActor(one) && !isReport) return question('said', { a: one.name, words });
  if (one && other && words === '' && isActor(one) && !/^(?:wh|how)/i.test(line))
    return isActor(other)
      ? question('between', { a: one.name, b: other.name })
      : question('said', { a: one.name, words: other.name });
  const searched = [...names.map(({ name }) => name), words].filter((part) => part !== '').join(' ');
  return searched === '' ? null : question('search', { words: searched });
}

/** "gave back the money" supports nobody, "will Lund ever back Vik" asks for it. */
const isParticle = (line: string): boolean => {
  const before = /(\p{L}+) back(?!\p{L})/u.exec(line)?.[1];
  return before !== undefined && mayBeVerb(before) && !wordsOfClass('aux').includes(before.toLowerCase());
};

/** "who first reported [that] Lund was moving": what was reported is told by sentences, not asked for. */
const reportsThat = once(() => new RegExp(`^who(?: \\p{L}+)? (?:${alternativesOf('reported')}) that `, 'iu'));

const ABOUT = new RegExp(`^${anyOf(QUESTION_BEGINNINGS)}\\s(?<left>.+)\\s${anyOf(BEFORE_TOPICS)}\\s(?<topic>.+)$`, 'i');

/** "what has [Lund] let slip about [the dam]": whatever the verb, somebody's words on something. */
function saidAbout(line: string, names: readonly Spotted[]): Pick<Question, 'a' | 'words'> | null {
  const match = ABOUT.exec(line);
  if (!match?.groups) return null;
  const { left = '', topic = '' } = match.groups;
  const speaker = names.find(({ name }) => left.includes(name));
  return { a: speaker && isActor(speaker) ? speaker.name : null, words: topic };
}

const isActor = ({ node: { type } }: Spotted): boolean => type === 'person' || type === 'organisation';

const COUNT = new RegExp(`\\bhow ${anyOf(ASKING_COUNT)}\\b`, 'i');

function focusOf(line: string): Focus | null {
  if (/\bwhen\b/i.test(line)) return 'when';
  if (/\bwhere\b/i.test(line)) return 'where';
  return COUNT.test(line) ? 'count' : null;
}
