import { nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { rowsOf, type Sifted } from '../rows/edge-rows.js';
import { withTellings } from '../rows/filter.js';
import type { AnswerRow } from '../types.js';
import { rowsOn } from './condemnations.js';
import { deedAnswer } from './deed.js';
import { isOneOf, leaving, namesOf, ownActs, saidAbout } from './edges.js';
import { counted, different, lastOf, whenAndWhere } from './sentences.js';
import type { Ask, AskAnswer, AskContext } from './types.js';
import { isNaming } from './with-verb.js';

/** "what did Lund call Vik": what condemns him or speaks of him in sentences with that verb; null where none has it. */
function callingRows({ view, a, b, filter, question }: AskContext, targets: readonly ViewNode[]): AskAnswer | null {
  const about = saidAbout(view, b).filter(({ source }) => isOneOf(a, source));
  const condemning = leaving(view, a, 'condemned').filter(({ target }) => isOneOf(targets, target));
  const { rows, others } = rowsOf(view, [...condemning, ...about], filter);
  const names = new Set([question.b ?? '', ...b.map(({ name }) => name)].flatMap(nameWordsOf));
  const told = rows.flatMap((row): AnswerRow[] => {
    const evidence = row.evidence.filter(({ quote }) => isNaming(quote, question.set.verb ?? '', names));
    return evidence.length > 0 ? [withTellings(row, evidence)] : [];
  });
  return told.length === 0 ? null : { rows: told, withheld: others.length, summary: null };
}

/** Of what is told, what is told of a reason where one is asked for. */
function toldOn(
  { rows, others }: Sifted,
  view: GraphView,
  words: string | null,
): { readonly rows: readonly AnswerRow[]; readonly others: readonly AnswerRow[]; readonly notes: readonly string[] } {
  if (words === null) return { rows, others, notes: [] };
  return { ...rowsOn(view, rows, words), others: rowsOn(view, others, words).rows };
}

/** Whether, when and why one condemned another. */
export const condemnedPair: Ask = {
  ask: 'condemned-pair',
  patterns: 'question-condemned-pair',
  loosely: { relations: ['condemned', 'criticism'], fits: ({ b }) => b !== null, takes: ({ a, b }) => ({ a, b }) },
  names: 2,
  kinds: { a: ['person', 'organisation'] },
  show: ['summary', 'rows', 'against', 'articles'],
  claims: {},
  answer: (context) => {
    const { view, a, b, filter, question } = context;
    const targets = [...b, ...ownActs(view, b)];
    const called =
      question.set.named === undefined ? null : (callingRows(context, targets) ?? deedAnswer(context, true));
    if (called) return called;
    const edges = leaving(view, a, 'condemned').filter(({ target }) => isOneOf(targets, target));
    const { words } = question;
    const { rows, others, notes } = toldOn(rowsOf(view, edges, filter), view, words);
    const on = words === null ? '' : ` on “${words}”`;
    const pair = [namesOf(a), namesOf(b)] as const;
    if (rows.length === 0) {
      const told = different(others.map(({ factuality }) => factuality)).join(', ');
      return {
        against: others,
        summary: `No article tells as a fact that ${pair[0]} condemned ${pair[1]}${on}${told === '' ? '' : `; what is told is ${told}`}.`,
      };
    }
    const tellings = rows.reduce((sum, { evidence }) => sum + evidence.length, 0);
    const last = lastOf(rows);
    const summary =
      question.focus === 'count'
        ? `${pair[0]} condemned ${pair[1]} in ${counted(tellings, 'telling')}.`
        : question.focus === 'why'
          ? 'The graph holds no reasons; the words of each condemnation do.'
          : `Yes: ${pair[0]} condemned ${pair[1]}${last ? ` ${whenAndWhere(last)}` : ''}.`.replace(/ \./, '.');
    return {
      rows,
      against: others,
      notes,
      // a telling that names no reason says not that it was this
      summary: notes.length > 0 && question.focus !== 'count' ? null : summary,
    };
  },
};
