import { isBodyNoun } from '../../claims/is-body-noun.js';
import { type DeedSentence, type DeedSide, findDeeds } from '../deeds/find-deeds.js';
import { verbsAsked } from '../deeds/verbs-asked.js';
import { MOST_PASSAGES } from '../passages.js';
import { mayBeVerb } from '../read/may-be-verb.js';
import { articlesNear, nearnessTo } from '../rows/near-topic.js';
import { holdsLike, holdsSome } from '../synonyms.js';
import type { AnswerArticle } from '../types.js';
import { different } from './sentences.js';
import type { Ask, AskAnswer, AskContext } from './types.js';

/** So many are named. */
const MOST_NAMED = 8;

/** Who did something of which the graph holds no relation, or to whom it was done: "who sued Lund", "whom did Lund appoint". */
export const deed: Ask = {
  ask: 'deed',
  patterns: 'question-deed',
  names: 1,
  kinds: { a: ['person', 'organisation', 'place'], b: ['person', 'organisation', 'place'] },
  strict: true,
  open: true,
  show: ['summary', 'articles', 'rows'],
  sentences: { holding: ['verb'] },
  answer: (context) => deedAnswer(context, context.question.set.side === 'by') ?? {},
};

/** Sentences that tell a deed, and who is on the side asked for, the most told first. */
export interface DeedsTold {
  readonly told: readonly DeedSentence[];
  readonly sides: readonly DeedSide[];
}

/**
 * What sentences of the articles tell of a deed; null where none tells it.
 * @param by whether the first name is the doer's
 */
export function deedAnswer(context: AskContext, by: boolean): AskAnswer | null {
  const exact = deedsTold(context, by);
  const { question } = context;
  const isLoose = exact.told.length === 0 && question.words !== null;
  const all = isLoose ? deedsHolding(context, by, question.words ?? '') : exact;
  if (all.told.length === 0) return null;
  const { told, sides } = ofKind(context, all);
  const isWhole = context.b.length > 0 || context.question.set.asked === 'nobody';
  return {
    summary: summaryOf(told, sides, isWhole),
    articles: passagesOf(told, sides),
    notes: isLoose ? [`No such sentence holds all the words “${question.words ?? ''}”; with some of them:`] : [],
  };
}

/** "which unions": sentences that speak of such, where some do; else those in which a body does it. */
function ofKind(context: AskContext, all: DeedsTold): DeedsTold {
  const { whoever: kind } = context.question.set;
  if (kind === undefined || !isBodyNoun(kind)) return all;
  const speaking = all.told.filter(({ article }) => holdsLike(article.passage?.quote ?? '', kind));
  if (speaking.length > 0) return sidesOf(context, speaking);
  const told = all.told.flatMap((one) => {
    const sides = one.sides.filter(({ node, named }) => named && node?.type !== 'person');
    return sides.length > 0 ? { ...one, sides } : [];
  });
  return told.length > 0 ? sidesOf(context, told) : all;
}

/** Where no sentence holds all the words, those that stand nearest to them, in articles on them; else those that hold some. */
function deedsHolding(context: AskContext, by: boolean, words: string): DeedsTold {
  const near = deedsNear(context, by, words);
  if (near.told.length > 0) return near;
  const told = findTold(withoutWords(context), by);
  return sidesOf(
    context,
    told.filter(({ article }) => holdsSome(article.passage?.quote ?? '', words)),
  );
}

/** Sentences that tell the deed in articles on what the words say, those that stand nearest to them first. */
export function deedsNear(context: AskContext, by: boolean, words: string): DeedsTold {
  const nearness = nearnessTo(context.view, words);
  const articles = articlesNear(context.view, words);
  const near = findTold(
    withoutWords(articles === null ? context : { ...context, filter: { ...context.filter, articles } }),
    by,
  )
    .map((one) => ({ one, near: nearnessOf(one, nearness) }))
    .filter((each) => each.near > 0)
    .sort((a, b) => b.near - a.near);
  return sidesOf(
    context,
    near.map(({ one }) => one),
  );
}

const withoutWords = (context: AskContext): AskContext => ({
  ...context,
  question: { ...context.question, words: null },
});

const nearnessOf = (
  { article: { article, passage } }: DeedSentence,
  nearness: ReturnType<typeof nearnessTo>,
): number => (passage === null ? 0 : nearness({ article, ...passage }));

/** The same, before it is put into words. */
export const deedsTold = (context: AskContext, by: boolean): DeedsTold => sidesOf(context, findTold(context, by));

function findTold({ view, a, b, filter, question }: AskContext, by: boolean): readonly DeedSentence[] {
  const { verb = '', prep = null, asked } = question.set;
  const [one = null] = a;
  const [other = null] = b;
  const [head = '', behind = prep] = verb.split(' ');
  if (!one || !mayBeVerb(head)) return [];
  const [doer, undergoer] = by ? [one, other] : [other, one];
  return findDeeds(
    view,
    {
      verbs: verbsAsked(head),
      preposition: behind,
      doer,
      undergoer,
      words: question.words ?? '',
      whole: asked === 'nobody',
      oldest: question.order === 'oldest',
    },
    filter,
  );
}

function sidesOf({ b, question }: AskContext, told: readonly DeedSentence[]): DeedsTold {
  const { factuality = 'actual', asked } = question.set;
  const [other = null] = b;
  // where nothing is told as done, what is told as planned
  const [done, planned] = [factuality, 'planned'].map((wanted) => told.filter((each) => each.factuality === wanted));
  const sure = done && done.length > 0 ? done : (planned ?? []);
  const verbal = sure.filter(({ byVerb }) => byVerb);
  // of two who are both known a verb tells more surely than a noun
  const wanted = other && verbal.length > 0 ? verbal : sure;
  const sides = other || asked === 'nobody' ? [] : wanted.flatMap((each) => each.sides);
  return { told: wanted, sides: question.order === 'oldest' ? sides : mostTold(sides) };
}

function summaryOf(told: readonly DeedSentence[], sides: readonly DeedSide[], isWhole: boolean): string {
  const none = 'the graph holds no relation of that kind';
  const how = told.every(({ factuality }) => factuality === 'planned') ? ' as planned' : '';
  if (isWhole) {
    const [day] = different(told.map(({ article }) => article.date)).sort();
    return `Sentences of the articles tell it${how}${day === undefined ? '' : `, the first of ${day}`}; ${none}:`;
  }
  const names = different(sides.map(({ label }) => label));
  if (names.length === 0) return `Sentences of the articles tell it${how} and name nobody; ${none}:`;
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}, as sentences of the articles tell${how}; ${none}.`;
}

/** The sides by how many sentences tell them, names before descriptions. */
function mostTold(sides: readonly DeedSide[]): DeedSide[] {
  const counts = new Map<string, number>();
  for (const { label } of sides) counts.set(label, (counts.get(label) ?? 0) + 1);
  const first = new Map(sides.map((side) => [side.label, side] as const));
  return [...first.values()].sort(
    (one, other) =>
      Number(other.named) - Number(one.named) || (counts.get(other.label) ?? 0) - (counts.get(one.label) ?? 0),
  );
}

/** The plainest sentence of each who is named, in their order; then the others. */
export function passagesOf(told: readonly DeedSentence[], sides: readonly DeedSide[]): AnswerArticle[] {
  const plainest = [...told].sort((a, b) => a.apart - b.apart);
  const firsts = sides.flatMap(
    ({ label }) => plainest.find((each) => each.sides.some((side) => side.label === label)) ?? [],
  );
  return [...new Set([...firsts, ...told])].slice(0, MOST_PASSAGES).map(({ article }) => article);
}
