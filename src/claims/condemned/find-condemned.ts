import { factualityOf } from '../factuality/index.js';
import type { ClaimContext, ClaimDraft, ClaimRule } from '../types.js';
import { findByAdjective } from './rules/adjective.js';
import { findByNaming } from './rules/naming.js';
import { findByNoun } from './rules/noun.js';
import { findInOwnWords } from './rules/own-words.js';
import { findByVerb } from './rules/verb.js';
import type { FoundCondemnation } from './types.js';

/** Who condemned whom or what: by verb, noun, adjective, by a harsh name given, and by harsh words of the critic's own. */
export const condemnedRule: ClaimRule = {
  name: 'condemned',
  find: (context: ClaimContext): ClaimDraft[] => {
    const found = [findByVerb, findByNoun, findByAdjective, findByNaming, findInOwnWords].flatMap((find) =>
      find(context),
    );
    return found.map((each) => toClaim(context, each));
  },
};

function toClaim({ annotation }: ClaimContext, { critic, target, cueToken, rule }: FoundCondemnation): ClaimDraft {
  const sentence = annotation.sentenceOf(cueToken);
  return {
    type: 'condemned',
    source: critic.entity,
    target: target.entity,
    event: null,
    factuality: factualityOf(annotation, cueToken),
    evidence: annotation.span(annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1) - 1),
    cue: annotation.span(cueToken, cueToken),
    cueToken,
    sourceSpan: critic.span,
    targetSpan: target.span,
    content: [],
    rule,
  };
}
