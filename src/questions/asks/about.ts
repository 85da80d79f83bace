import { comparableName, nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewEdge } from '../../model/graph-view.js';
import { rowsOf } from '../rows/edge-rows.js';
import { holdsAll, topicOf } from '../topic.js';
import { counted, different } from './sentences.js';
import type { Ask } from './types.js';

/** What anybody said of something: a name, or any words. */
export const about: Ask = {
  ask: 'about',
  patterns: 'question-about',
  names: 0,
  show: ['summary', 'rows'],
  answer: ({ view, filter, question }) => {
    const words = question.words ?? '';
    const topic = topicOf(view, words);
    const saidOn = (statements: ReadonlySet<string>): ViewEdge[] =>
      [...statements].flatMap((key) => [...view.edgesOf(key, 'said', 'in')]);
    const named = saidOn(topic.whole);
    const whole = named.length > 0 ? named : besideWords(view, words);
    const { rows, others } = rowsOf(view, whole.length > 0 ? whole : saidOn(topic.part), filter);
    const speakers = different(rows.map(({ source }) => source.name));
    return {
      rows,
      withheld: others.length,
      notes:
        whole.length === 0 && rows.length > 0 ? [`No statement holds all the words “${words}”; these hold some.`] : [],
      summary:
        question.focus === 'count'
          ? `${counted(rows.length, 'statement')} on “${words}” by ${counted(speakers.length, 'speaker')}.`
          : null,
    };
  },
};

/** Statements whose sentences, though not their own words, hold all the words: "asked about the tunnel, Lund said no". */
function besideWords(view: GraphView, words: string): ViewEdge[] {
  // the beginning of a word is looked for first: taking every sentence apart takes longer
  const start = nameWordsOf(words)[0]?.slice(0, 4) ?? '';
  return [...view.edges('said')].filter(({ key }) =>
    view.evidence(key).some(({ quote }) => comparableName(quote).includes(start) && holdsAll(quote, words)),
  );
}
