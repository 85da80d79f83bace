import { EDGE_TYPES, edgeTypes, FACTUALITIES } from '../../src/model/kinds.js';
import { flag, number, numberOr, type Option, share, someOf, span, text, textOr, texts } from './options.js';

/** The relations users ask for: met, said, condemned, reported-by. */
const RELATIONS = edgeTypes.filter((type) => EDGE_TYPES[type].relation);

/** More threads than any machine has cores are a slip of the finger. */
const MOST_WORKERS = 256;

/** "planned,possible" -> actual, planned, possible; "all" -> all of them. */
const FACTUALITIES_WANTED = someOf(
  'factualities',
  [...FACTUALITIES, 'all'],
  'claims that are no facts too: planned,possible,negated (or all)',
);

/** Options that several commands share, in groups that a command names in `uses`. */
export const SHARED_OPTIONS = {
  /** where the graph is */
  graph: { graph: textOr('./wiregraph', 'folder', 'the graph', { short: 'g', variable: 'WIREGRAPH' }) },
  output: { output: text('file', 'a file instead of standard output', { short: 'o' }) },
  json: { json: flag('the same as JSON') },
  workers: {
    workers: number('worker threads that read; 0 for none; one a core unless named', { from: 0, to: MOST_WORKERS }),
  },
  /** in which language articles are, where their texts do not tell */
  language: { language: text('code', 'the language that the articles are in, such as en; otherwise their texts tell') },
  include: { include: FACTUALITIES_WANTED },
  /** how sure claims are that leave the graph */
  sure: { minConfidence: share('only claims at least this sure, between 0 and 1') },
  /** which part of the graph is shown */
  view: {
    around: texts('name', 'only what surrounds this person, organisation, place or event'),
    steps: numberOr(1, 'how many steps around it'),
    relations: someOf('types', RELATIONS, `only these relations: ${RELATIONS.join(',')}`),
    include: FACTUALITIES_WANTED,
    minConfidence: share('only claims at least this sure, between 0 and 1'),
    topics: flag('lines from statements to what they name (always with --around)'),
  },
  /** which telling of a name is meant */
  where: {
    article: text('id', 'the article in which it stands (the first digits of its id do)'),
    span: span('where it stands there, such as 12-19'),
  },
  /** the same for the second of two names */
  other: {
    otherArticle: text('id', 'the article in which the second name stands'),
    otherSpan: span('where it stands there'),
  },
  /** what all deciding commands take */
  decision: {
    note: text('text', 'why, for whoever reads decisions.json'),
    undo: flag('takes this decision back'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Option>>>>;

export type SharedName = keyof typeof SHARED_OPTIONS;
