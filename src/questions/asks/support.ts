import { stemmer } from 'stemmer';
import { nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewEdge } from '../../model/graph-view.js';
import { FACTUALITIES } from '../../model/kinds.js';
import { isOfClass, wordsOfClass } from '../read/word-classes.js';
import { rowsOf } from '../rows/edge-rows.js';
import { type RowFilter, withTellings } from '../rows/filter.js';
import { nearnessTo } from '../rows/near-topic.js';
import type { AnswerRow } from '../types.js';
import { holdsAll } from '../words-in.js';
import { deedAnswer } from './deed.js';
import { arriving, isOneOf, leaving, namesOf, saidAbout } from './edges.js';
import type { Ask, AskAnswer, AskContext } from './types.js';

/**
 * Who agrees with, supports, praises whom. The graph holds no such relation, and the answer says so: it gives what was
 * said in words of support, and who condemned.
 */
export const support: Ask = {
  ask: 'support',
  patterns: 'question-support',
  loosely: { relations: ['support'], takes: ({ a, b }) => ({ a, b }) },
  names: 1,
  show: ['summary', 'rows', 'against'],
  sentences: { holding: ['verb-head'], withoutRows: true },
  claims: {},
  answer: (context) => {
    const { view, a, b, filter, question } = context;
    const by = question.set.side === 'by' || b.length > 0;
    const told = deedAnswer(context, by) ?? endorsing(context, by);
    if (told) return told;
    const edges = by
      ? leaving(view, a, 'said').filter((edge) => b.length === 0 || isAbout(view, edge, b))
      : saidAbout(view, a);
    const stems = stemsOf(question.set.verb);
    if (question.set.factuality === 'negated') return denying({ view, filter, edges, stems, names: namesOf(a) });
    const { rows, others } = rowsOf(view, edges, filter);
    const all = rows.filter((row) => speaksOf(row, stems));
    const supporting = onWords(view, all, question.words);
    // who defended somebody is not asked with who attacked him
    const isAgreement = wordsOfClass('any-agreement').includes((question.set.verb ?? 'agree').split(' ')[0] ?? '');
    const { rows: condemning } = rowsOf(view, by || !isAgreement ? [] : arriving(view, a, 'condemned'), filter);
    const on = question.words === null ? '' : ` on “${question.words}”`;
    const what = by ? `whom ${namesOf(a)} supports${on}` : `who agrees with, endorses or supports ${namesOf(a)}${on}`;
    return {
      // what is told in the articles' own voice stands beside it
      isBeside: true,
      rows: supporting,
      against: onWords(view, condemning, question.words).slice(0, 5),
      withheld: others.length,
      summary: `The graph holds who met, said, condemned and reported what; it cannot know ${what}. ${supporting.length > 0 ? 'These statements use words of it:' : 'No statement uses words of it.'}`,
    };
  },
};

/** Whoever endorses somebody supports him, where nobody is told to support him. */
function endorsing(context: AskContext, by: boolean): AskAnswer | null {
  const { question } = context;
  if (!isOfClass('any-support', (question.set.verb ?? '').split(' ')[0] ?? '')) return null;
  return deedAnswer({ ...context, question: { ...question, set: { ...question.set, verb: 'endorse' } } }, by);
}

/** Those that hold the words of a topic; else those told near them. */
function onWords(view: GraphView, rows: readonly AnswerRow[], words: string | null): readonly AnswerRow[] {
  if (words === null) return rows;
  const holding = rows.filter(({ evidence }) => evidence.some(({ quote }) => holdsAll(quote, words)));
  if (holding.length > 0) return holding;
  const near = nearnessTo(view, words);
  return rows.filter(({ evidence }) => evidence.some((telling) => near(telling) > 0));
}

interface Denied {
  readonly view: GraphView;
  readonly filter: RowFilter;
  readonly edges: readonly ViewEdge[];
  readonly stems: ReadonlySet<string>;
  readonly names: string;
}

/** "who refuses to endorse Lund": statements that use the verb and a word that denies it. */
function denying({ view, filter, edges, stems, names }: Denied): AskAnswer {
  const { rows } = rowsOf(view, edges, { ...filter, include: FACTUALITIES });
  const told = rows.flatMap((row): AnswerRow[] => {
    const evidence = row.evidence.filter(({ quote }) => denies(quote, stems));
    return evidence.length > 0 ? [withTellings(row, evidence)] : [];
  });
  return {
    rows: told,
    summary:
      told.length === 0
        ? null
        : `The graph cannot know who does not support ${names}. These statements use words of it and deny it:`,
  };
}

/** Words between what denies and the verb: "will [never again] endorse". */
const MOST_BETWEEN = 4;

/** "Vik [refused to] back Lund": a word that denies stands shortly before one of support. */
function denies(quote: string, stems: ReadonlySet<string>): boolean {
  const words = nameWordsOf(quote.replace(/n['’]t\b/g, ' not'));
  return words.some((word, at) => {
    if (!stems.has(stemmer(word))) return false;
    const before = ` ${words.slice(Math.max(0, at - MOST_BETWEEN), at).join(' ')} `;
    return wordsOfClass('not').some((one) => before.includes(` ${one} `));
  });
}

function isAbout(view: GraphView, { target }: ViewEdge, nodes: Parameters<typeof arriving>[1]): boolean {
  for (const edge of view.edgesOf(target, 'about', 'out')) if (isOneOf(nodes, edge.target)) return true;
  return false;
}

/** The verb asked for; of agreement in general, all verbs of the class. */
function stemsOf(verb: string | undefined): ReadonlySet<string> {
  const own = stemmer((verb ?? '').split(' ')[0] ?? '');
  if (verb !== undefined && !wordsOfClass('any-agreement').map(stemmer).includes(own)) return new Set([own]);
  return new Set(wordsOfClass('praise').map(stemmer));
}

const speaksOf = (
  { evidence }: { readonly evidence: readonly { readonly quote: string }[] },
  stems: ReadonlySet<string>,
): boolean => evidence.some(({ quote }) => nameWordsOf(quote).some((word) => stems.has(stemmer(word))));
