import type { Annotation, CueReading } from '../../language/types.js';
import { FACTUALITIES, type Factuality } from '../../model/kinds.js';
import { cueAt } from './read-cues.js';

/** The network's doubt of a fact counts when it is so sure; what rules call no fact stays none. */
const SURE_NO_FACT = 0.8;

/** How far a claim is a fact by rules and network together: a fact only where neither speaks against it. */
export function factualityWith(
  annotation: Annotation,
  kind: CueReading['kind'],
  token: number,
  byRules: Factuality,
): Factuality {
  if (byRules !== 'actual') return byRules;
  const cue = cueAt(annotation, kind, token);
  if (!cue) return byRules;
  const likeliest = cue.factuality.indexOf(Math.max(...cue.factuality));
  return cue.factuality[likeliest]! >= SURE_NO_FACT ? FACTUALITIES[likeliest]! : byRules;
}
