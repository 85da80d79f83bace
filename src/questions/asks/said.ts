import { articlesOf } from '../rows/article-rows.js';
import { rowsOf } from '../rows/edge-rows.js';
import { rarestFirst, togetherFirst } from '../rows/rank-by-words.js';
import { outletNames } from '../settle-filter.js';
import { articlesOn, onTopic, type Topic, topicOf } from '../topic.js';
import type { AnswerArticle } from '../types.js';
import { leaving, namesOf } from './edges.js';
import { saidBeside } from './said-beside.js';
import { counted, firstOf, lastOf } from './sentences.js';
import { timeOrPlace } from './time-or-place.js';
import type { Ask, AskContext } from './types.js';
import { withVerb } from './with-verb.js';

/** What somebody said, of anything or of a topic. */
export const said: Ask = {
  ask: 'said',
  patterns: 'question-said',
  loosely: {
    relations: ['said', 'voiced', 'mention', 'opinion'],
    takes: ({ a, b, words, relation }) => ({ a, words: b ?? (words === '' ? null : words), set: { spoken: relation } }),
  },
  names: 1,
  kinds: { a: ['person', 'organisation'] },
  outlets: true,
  show: ['summary', 'rows', 'articles'],
  sentences: { holding: ['verb'] },
  claims: { unless: 'name-with-words' },
  onTopics: true,
  answer: (context) => {
    const { view, a, filter, question } = context;
    const { words, focus } = question;
    const notes: string[] = [];
    let isBeside = false;
    const all = leaving(view, a, 'said');
    let edges = all;
    let topic: Topic | null = null;
    if (words !== null) {
      topic = topicOf(view, words);
      const found = onTopic(view, edges, words, topic);
      isBeside = !found.whole && found.edges.length > 0;
      if (isBeside)
        notes.push(
          `No statement of ${namesOf(a)} holds all the words “${words}”; these hold some, or stand beside them.`,
        );
      const isWanted = !isBeside || question.set.share !== 'whole';
      edges = isWanted ? found.edges : [];
      isBeside &&= isWanted;
    }
    const sifted = rowsOf(view, edges, filter);
    const before = notes.length;
    const { verb, named } = question.set;
    const told = verb === undefined ? sifted.rows : withVerb(sifted.rows, verb, notes, named !== undefined);
    // "did Lund rule out a toll": that she acknowledged one is no yes
    const isOtherVerb = notes.length > before;
    isBeside ||= isOtherVerb;
    const rows =
      words === null || question.order !== null
        ? told
        : isBeside
          ? rarestFirst(view, told, words)
          : togetherFirst(told, words);
    const isAnswer = topic !== null && !isBeside && focus === null && question.order === null && verb === undefined;
    const beside = isAnswer && topic ? saidBeside(view, rows, all, topic, words ?? '', filter) : [];
    if (beside.length > 0) notes.push(besideNote(rows.length, namesOf(a)));
    const moment = focus === 'last' ? lastOf(rows) : focus === 'first' ? firstOf(rows) : undefined;
    const on = words === null ? '' : ` on “${words}”`;
    const summary =
      focus === 'count'
        ? `${namesOf(a)}: ${counted(rows.length, 'statement')}${on}.`
        : focus === 'whether' && !isOtherVerb
          ? rows.length > 0 && !isBeside
            ? `Yes: ${counted(rows.length, 'statement')} of ${namesOf(a)}${on}.`
            : `No statement of ${namesOf(a)}${on} is told.`
          : timeOrPlace(context, isBeside ? rows.slice(0, 1) : rows);
    const articles = rows.length === 0 && words !== null ? ownArticles(context, words) : [];
    if (articles.length > 0)
      return {
        articles,
        notes,
        summary: `No words of ${a.length > 0 ? namesOf(a) : question.a}${on} are told; ${counted(articles.length, 'article')} of ${question.a} on it:`,
      };
    return { isBeside, rows: moment ? [moment] : [...rows, ...beside], withheld: sifted.others.length, notes, summary };
  },
};

const besideNote = (count: number, who: string): string =>
  `${counted(count, 'statement')} ${count === 1 ? 'holds' : 'hold'} the words; the others ${who} made beside ${count === 1 ? 'it' : 'them'}.`;

/** "what does Northern Wire say about Norland": of a body that is an outlet, what it published. */
function ownArticles({ view, a, filter, question }: AskContext, words: string): AnswerArticle[] {
  if (question.a === null || a.some(({ type }) => type !== 'organisation')) return [];
  const outlet = outletNames(view, question.a);
  return articlesOf(view, articlesOn(view, topicOf(view, words)), { ...filter, outlet });
}
