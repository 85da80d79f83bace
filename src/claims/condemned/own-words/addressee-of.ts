import { beingAt, childrenBy, frameOf, lemmaOf, prepositionOf } from '../../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../../types.js';
import { condemnWords } from '../lexicon.js';
import type { Target } from '../types.js';

/** How many sentences back somebody is still spoken to. */
const REACH = 30;

/** Whom a statement is spoken to: "told [Bo]", "said to [Bo]"; where its cue names nobody, whom the last one before it was spoken to. */
export function addresseeOf(context: ClaimContext, statement: ClaimDraft): Target[] {
  const { annotation } = context;
  if (statement.cueToken < 0) return [];
  const sentence = annotation.sentenceOf(statement.cueToken);
  const before = context.statements
    .filter(({ cueToken }) => cueToken >= 0 && cueToken <= statement.cueToken)
    .filter(({ cueToken }) => sentence - annotation.sentenceOf(cueToken) <= REACH)
    .sort((a, b) => b.cueToken - a.cueToken);
  for (const { cueToken } of before) {
    const spokenTo = spokenToAt(context, cueToken).filter(({ entity }) => entity !== statement.source);
    if (spokenTo.length > 0) return spokenTo;
  }
  return [];
}

function spokenToAt(context: ClaimContext, verb: number): Target[] {
  const { annotation } = context;
  if (condemnWords('addresses', lemmaOf(annotation, verb)).length === 0) return [];
  const phrases = [
    ...frameOf(annotation, verb).undergoers,
    ...childrenBy(annotation, verb, 'iobj'),
    ...childrenBy(annotation, verb, 'obl').filter((child) => prepositionOf(annotation, child) === 'to'),
  ];
  return phrases.flatMap((phrase) => beingAt(context, phrase) ?? []).filter(({ entity }) => entity.type === 'person');
}
