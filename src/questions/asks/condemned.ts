import type { ViewEdge } from '../../model/graph-view.js';
import type { Span } from '../../model/record.js';
import type { DeedSentence } from '../deeds/find-deeds.js';
import { alternativesOf, escaped } from '../read/word-classes.js';
import { rowsOf } from '../rows/edge-rows.js';
import { withTellings } from '../rows/filter.js';
import { holdsTogether } from '../rows/rank-by-words.js';
import { holdsLike } from '../synonyms.js';
import type { AnswerEvidence, AnswerRow } from '../types.js';
import { edgesHolding, holdsAll } from '../words-in.js';
import { condemnedRows, mostBy, nearNote } from './condemnations.js';
import { deedsNear, deedsTold, passagesOf } from './deed.js';
import { arriving, leaving, namesOf, ownActs } from './edges.js';
import { counted, different } from './sentences.js';
import type { Ask, AskAnswer, AskContext, LooseParts } from './types.js';

/** Who condemned somebody or something; what condemns somebody's act condemns its doer. */
export const condemned: Ask = {
  ask: 'condemned',
  patterns: 'question-condemned',
  loosely: {
    relations: ['condemned', 'criticism'],
    fits: (parts) => !isDoer(parts),
    takes: ({ a }) => ({ a }),
  },
  names: 0,
  show: ['summary', 'counts', 'rows'],
  sentences: { holding: ['event'] },
  claims: { ofOthers: true, unless: 'name-alone' },
  answer: (context) =>
    inSentences(context, false) ??
    answerFrom(context, edgesOn(context), false, (who, names, times) =>
      who.length === 0
        ? `No article tells as a fact that anybody condemned ${names}.`
        : `${counted(who.length, 'critic')} of ${names}${inAll(who, times)}: ${listOf(who)}.`,
    ),
};

/** "Lund's criticism", "attacks by Lund", "what did Lund bash firms for" */
const isDoer = ({ line, a }: LooseParts): boolean => {
  const [small, name] = [line.toLowerCase(), a.toLowerCase()];
  return (
    small.includes(` by ${name}`) ||
    small.startsWith(name) ||
    new RegExp(`(?<!\\p{L})${escaped(name)} (?:${alternativesOf('condemned')})(?!\\p{L})`, 'u').test(small)
  );
};

/** Whom or what somebody condemned. */
export const condemnedBy: Ask = {
  ask: 'condemned-by',
  patterns: 'question-condemned-by',
  loosely: {
    relations: ['condemned', 'criticism'],
    takes: ({ a, words, relation }) => ({ a, words: relation === 'condemned' && words !== '' ? words : null }),
  },
  names: 1,
  kinds: { a: ['person', 'organisation'] },
  show: ['summary', 'counts', 'rows'],
  claims: { unless: 'name-alone' },
  answer: (context) =>
    inSentences(context, true) ??
    answerFrom(context, edgesBy(context), true, (whom, names, times) =>
      whom.length === 0
        ? `No article tells as a fact that ${names} condemned anybody.`
        : `${names} condemned ${counted(whom.length, 'person or thing', 'persons and things')}${inAll(whom, times)}: ${listOf(whom)}.`,
    ),
};

/**
 * "who accused Lund of lying": who did it for what is asked for, by the sentences that say so with this verb; rows of the graph
 * first, where they rest on such a sentence. Null where nothing but the deed is asked for, or no sentence tells it.
 * @param by whether the name is the critic's
 */
function inSentences(context: AskContext, by: boolean): AskAnswer | null {
  const { view, a, filter, question } = context;
  if (question.words === null || a.length === 0 || question.set.side !== undefined) return null;
  const { told, sides } = deedsTold(context, by);
  if (told.length === 0) return null;
  const isTold = ({ article, span }: AnswerEvidence): boolean =>
    told.some(
      ({ article: { article: id, passage } }) => id === article && passage !== null && overlap(passage.span, span),
    );
  const edges = by ? leaving(view, a, 'condemned') : arriving(view, [...a, ...ownActs(view, a)], 'condemned');
  const { rows, others } = rowsOf(view, edges, filter);
  const telling = (isWanted: (one: AnswerEvidence) => boolean): AnswerRow[] =>
    rows.flatMap((row) => {
      const evidence = row.evidence.filter(isWanted);
      return evidence.length > 0 ? [withTellings(row, evidence)] : [];
    });
  const kept = telling(isTold);
  const known = new Set(kept.map(({ key }) => key));
  // "Moe decried Lund's harbour tax" criticises her over the tax in other words
  const alike = telling(({ quote }) => holdsLike(quote, question.words ?? '')).filter(({ key }) => !known.has(key));
  const isRow = ({ article: { article: id, passage } }: DeedSentence): boolean =>
    kept.some(({ evidence }) =>
      evidence.some(({ article, span }) => id === article && passage !== null && overlap(passage.span, span)),
    );
  const names = different([
    ...sides.map(({ label }) => label),
    ...alike.map(({ source, target }) => (by ? target : source).name),
  ]);
  return {
    rows: [...kept, ...alike],
    articles: passagesOf(
      told.filter((one) => !isRow(one)),
      sides,
    ),
    withheld: others.length,
    summary: names.length === 0 ? null : `${listOf(names)}, by sentences that tell it.`,
  };
}

/** Where no claim is on what is asked for, sentences that tell the deed in articles on it; null where none does. */
function sentencesNear(context: AskContext, by: boolean): AskAnswer | null {
  const { a, question } = context;
  if (question.words === null || a.length === 0 || question.set.side !== undefined) return null;
  const { told, sides } = deedsNear(context, by, question.words);
  const names = different(sides.map(({ label }) => label));
  return names.length === 0
    ? null
    : {
        articles: passagesOf(told, sides),
        notes: [nearNote(question.words)],
        summary: `${listOf(names)}, by sentences that tell it.`,
      };
}

const overlap = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

function edgesOn(context: AskContext): ViewEdge[] {
  const { view, a, question } = context;
  if (question.set.named !== undefined) return callersOf(context);
  // "who gets blamed for the state of the roads"
  if (a.length === 0) return edgesHolding(view, question.words ?? '', ['condemned']);
  if (question.set.side === 'target' && question.words === null)
    return [...arriving(view, a, 'condemned'), ...leaving(view, a, 'about')];
  const edges = arriving(view, [...a, ...ownActs(view, a)], 'condemned');
  // "who condemned Norland": articles tell of its raid
  if (edges.length === 0 && a.every(({ type }) => type !== 'event' && type !== 'person'))
    return edgesHolding(view, namesOf(a.slice(0, 1)), ['condemned']).filter(({ target }) =>
      holdsAll(view.node(target)?.name ?? '', a[0]?.name ?? ''),
    );
  // "the Orlando shooting": who condemned an attack condemned what articles call by other words
  const isThing = edges.length === 0 && a.every(({ type }) => type === 'event');
  if (!isThing || question.a === null) return edges;
  // who condemned somebody in a sentence that dates it by the attack condemned another thing
  return edgesHolding(view, question.a, ['condemned']).filter(({ target }) => view.node(target)?.type === 'event');
}

/** Whom somebody condemned; "whom did Lund call a liar": of his words too, those that hold what he called somebody. */
function edgesBy({ view, a, question }: AskContext): ViewEdge[] {
  const own = leaving(view, a, 'condemned');
  if (question.set.named === undefined) return own;
  return [...own, ...leaving(view, a, 'said')].filter(({ key }) =>
    view.evidence(key).some(({ quote }) => holdsLike(quote, question.words ?? '')),
  );
}

/** "who called Lund a liar": whoever's words, or the words on whom, hold the name and what it is called. */
function callersOf({ view, a, question }: AskContext): ViewEdge[] {
  const own = new Set(a.map(({ key }) => key));
  const [first] = a;
  const forms = first === undefined ? [] : [question.a ?? '', first.name, first.name.split(' ').at(-1) ?? ''];
  return [...new Set(forms)].flatMap((form) =>
    edgesHolding(view, `${form} ${question.words ?? ''}`, ['said', 'condemned']).filter(
      ({ source, key }) =>
        !own.has(source) && view.evidence(key).some(({ quote }) => holdsTogether(quote, question.words ?? '')),
    ),
  );
}

function answerFrom(
  context: AskContext,
  edges: readonly ViewEdge[],
  by: boolean,
  sentence: (others: readonly string[], names: string, times: number) => string,
): AskAnswer {
  const { focus, number } = context.question;
  const { rows, withheld, notes, isOn } = condemnedRows(context, edges);
  const near = isOn && rows.length > 0 ? null : sentencesNear(context, by);
  if (near) return near;
  const end = by ? 'target' : 'source';
  // a reason that none of them names
  const isBeside = notes.length > 0 || context.a.length === 0;
  if (focus === 'most') return { counts: mostBy(rows, end).slice(0, number ?? undefined), rows, withheld, notes };
  const others = different(rows.map((row) => row[end].name));
  const summary =
    focus === 'count' || focus === 'whether' ? sentence(others, namesOf(context.a), timesTold(rows)) : null;
  return { isBeside, rows, withheld, notes, summary };
}

/** Condemnations, each told by at least one report of its own. */
const timesTold = (rows: readonly AnswerRow[]): number => rows.reduce((sum, { reports }) => sum + reports, 0);

/** "how often was Lund criticised": how many reports tell it, where critics are fewer. */
const inAll = (who: readonly string[], times: number): string =>
  times > who.length ? `, told in ${counted(times, 'report')}` : '';

const MOST_NAMED = 6;

const listOf = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' …' : ''}`;
