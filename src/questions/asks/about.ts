import type { ViewEdge } from '../../model/graph-view.js';
import { rowsOf } from '../rows/edge-rows.js';
import { topicOf } from '../topic.js';
import { counted, different } from './sentences.js';
import type { Ask } from './types.js';

/** What anybody said of something: a name, or any words. */
export const about: Ask = {
  ask: 'about',
  names: 0,
  show: ['summary', 'rows'],
  answer: ({ view, filter, question }) => {
    const words = question.words ?? '';
    const topic = topicOf(view, words);
    const saidOn = (statements: ReadonlySet<string>): ViewEdge[] =>
      [...statements].flatMap((key) => [...view.edgesOf(key, 'said', 'in')]);
    const whole = saidOn(topic.whole);
    const { rows, others } = rowsOf(view, whole.length > 0 ? whole : saidOn(topic.part), filter);
    const speakers = different(rows.map(({ source }) => source.name));
    return {
      rows,
      withheld: others.length,
      notes: whole.length === 0 && rows.length > 0 ? [`No statement holds all the words “${words}”; these hold some.`] : [],
      summary:
        question.focus === 'count'
          ? `${counted(rows.length, 'statement')} on “${words}” by ${counted(speakers.length, 'speaker')}.`
          : null,
    };
  },
};
