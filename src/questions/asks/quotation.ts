import { spacedWords } from '../../model/comparable-name.js';
import type { ViewEdge } from '../../model/graph-view.js';
import { rowsOf } from '../rows/edge-rows.js';
import type { Ask } from './types.js';

/** Who said these very words. */
export const quotation: Ask = {
  ask: 'quotation',
  patterns: 'question-quotation',
  names: 0,
  show: ['summary', 'rows'],
  answer: ({ view, filter, question }) => {
    const words = question.words ?? '';
    const wanted = spacedWords(words);
    const holds = (text: string | null): boolean => spacedWords(text ?? '').includes(wanted);
    const near: ViewEdge[] = [];
    const exact: ViewEdge[] = [];
    for (const { node } of view.search(words, 1)) {
      if (node === null) continue;
      for (const edge of view.edgesOf(node, 'said', 'in')) {
        near.push(edge);
        const statement = view.node(node);
        if (holds(statement?.quote ?? null) || holds(statement?.name ?? null)) exact.push(edge);
      }
    }
    const { rows, others } = rowsOf(view, exact.length > 0 ? exact : near, filter);
    return {
      rows,
      withheld: others.length,
      notes:
        exact.length === 0 && rows.length > 0 ? [`Nobody said “${words}” word for word; these hold the words.`] : [],
    };
  },
};
