import type { GraphView } from '../model/graph-view.js';
import { besidePassages } from './also-passages.js';
import { askNamed } from './asks/index.js';
import { tellTaken } from './names/tell-taken.js';
import type { Found } from './names/types.js';
import { isEmpty, nothing, nothingSentence } from './no-answer.js';
import { onlyBodies, onlyOfRole } from './of-role.js';
import type { Resolved } from './resolve-question.js';
import { namedNode } from './rows/edge-rows.js';
import { articlesFrom } from './rows/filter.js';
import { articlesInOrder, inOrder } from './rows/in-order.js';
import { settleFilter } from './settle-filter.js';
import type { Answer, AnswerOptions, Question, TakenName } from './types.js';

/** What the graph tells of a question whose names are settled. */
export function answerTaken(view: GraphView, resolved: Resolved, options: AnswerOptions): Answer {
  const { a, b } = resolved;
  const question = fromEventOn(resolved.question);
  const ask = askNamed(question.ask);
  const { filter, notes } = settleFilter(view, question, options);
  const found = [a, b].filter((each): each is Found => each !== null);
  if (question.outlet !== null && articlesFrom(view, filter.outlet).next().done) return noneFrom(question, found);
  const { isBeside = false, ...told } = ask.answer({ view, question, a: a?.nodes ?? [], b: b?.nodes ?? [], filter });
  const keys = new Set([...(a?.nodes ?? []), ...(b?.nodes ?? [])].map(({ key }) => key));
  const given = onlyBodies(onlyOfRole(view, told, question.set.role, keys), question.set.whoever, keys);
  const subjects = found.flatMap(({ nodes }) => nodes).map(namedNode);
  const answer: Answer = {
    ...nothing(question),
    ...given,
    rows: inOrder(given.rows ?? [], question),
    articles: articlesInOrder(given.articles ?? [], question),
    subjects,
    names: found.map(takenName),
    notes: [
      ...found.flatMap((each) => tellTaken(each) ?? []),
      ...notes,
      ...(given.notes ?? []),
      ...whoeverNote(question),
    ],
  };
  if (answer.problem !== null) return { ...answer, trouble: 'nothing' };
  const whole = isBeside ? besidePassages(view, { question, a, b }, answer, filter) : answer;
  return isEmpty(whole) && whole.summary === null
    ? { ...whole, trouble: 'nothing', problem: nothingSentence(whole, filter) }
    : whole;
}

/** What followed an event is told from the event on, unless another order is asked for. */
const fromEventOn = (question: Question): Question =>
  question.anchor?.side === 'after' && question.order === null && question.focus !== 'last'
    ? { ...question, order: 'oldest' }
    : question;

/** Nothing is looked up for an outlet that no article comes from. */
const noneFrom = (question: Question, found: readonly Found[]): Answer => ({
  ...nothing(question),
  subjects: found.flatMap(({ nodes }) => nodes).map(namedNode),
  names: found.map(takenName),
  trouble: 'nothing',
  problem: `No article here comes from “${question.outlet}”.`,
});

/** "which Republicans": the graph does not tell who is one. */
const whoeverNote = ({ set: { whoever } }: Question): string[] =>
  whoever === undefined
    ? []
    : [
        whoever.endsWith('s')
          ? `Which of these are ${whoever} the graph does not tell.`
          : `Which of these is a ${whoever} the graph does not tell.`,
      ];

const takenName = ({ typed, nodes, candidates }: Found): TakenName => ({
  typed,
  taken: nodes.map(({ key }) => key),
  candidates: candidates.map((node) => ({ ...namedNode(node), mentions: node.mentions })),
});
