import { openStore } from '../../../src/graph/index.js';
import { explainClaim } from '../../../src/questions/explain-claim.js';
import { explanationLines, legendLine } from '../../show-explanation.js';
import { warning } from './note.js';
import { openedAt } from './open.js';
import type { Word } from './types.js';

/** `why?`, `:why 3`: the sentence behind a line with its parts, the rule and the lexicon entries. */
export const why: Word = {
  names: ['why'],
  usage: 'why?',
  gloss: 'why line 1 of the last answer was made (:why 3 for line 3): the words, the rule, the lexicon',
  respond: (session, rest) => {
    const opened = openedAt(session, rest);
    if (typeof opened === 'string') return { lines: [warning(opened)] };
    return {
      work: async () => {
        const store = openStore(session.folder);
        try {
          const stored = store.get(opened.article);
          if (!stored || opened.claim === null)
            return { lines: [warning('Nothing is told of why that line was made.')] };
          return { lines: [legendLine(), ...explanationLines(explainClaim(stored.record, stored.text, opened.claim))] };
        } finally {
          await store.close();
        }
      },
    };
  },
};
