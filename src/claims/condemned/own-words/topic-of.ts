import { OF_REFERENCE, OF_TOPIC } from '../../../lexicon/closed-classes.js';
import { childrenBy, prepositionOf } from '../../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../../types.js';
import { targetsAt } from '../targets-at.js';
import type { Target } from '../types.js';

/** What a statement is about by its cue: "said [about the attack]", "said of [Bo]", "asked [about the attack], she said", "said, referring [to Bo]". */
export function topicOf(context: ClaimContext, statement: ClaimDraft): Target[] {
  const { annotation } = context;
  if (statement.cueToken < 0) return [];
  const clauses = [statement.cueToken, ...childrenBy(annotation, statement.cueToken, 'advcl')];
  const phrases = clauses.flatMap((clause, at) =>
    childrenBy(annotation, clause, 'obl').filter((child) =>
      (at === 0 ? OF_TOPIC : OF_REFERENCE).has(prepositionOf(annotation, child)),
    ),
  );
  return phrases.slice(0, 1).flatMap((phrase) => targetsAt(context, phrase));
}
