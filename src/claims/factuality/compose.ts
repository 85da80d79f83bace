import type { Factuality } from '../../model/kinds.js';
import type { Effect, FactualityEntry } from './lexicon.js';

/** Negation beats possibility beats planning: "will not" is negated, "might meet next week" possible. */
const STRENGTH: Record<Factuality, number> = { actual: 0, planned: 1, possible: 2, negated: 3 };

/** The stronger of two judgements on one deed. */
export function stronger(one: Factuality, other: Factuality): Factuality {
  return STRENGTH[other] > STRENGTH[one] ? other : one;
}

/** An effect with its exceptions: `ifPossible` stands for what is taken for a fact though the governor is open, "could help [the meeting]". */
export type Effective = Pick<FactualityEntry, 'effect' | 'ifNegated'> & { readonly ifPossible?: Factuality };

/** What becomes of a deed below a word of this effect, when the word itself is as far a fact as `governor`. */
export function underEffect(entry: Effective, governor: Factuality): Factuality {
  if (governor === 'negated') return entry.ifNegated ?? IF_NEGATED[entry.effect];
  if (governor === 'possible' && entry.ifPossible) return entry.ifPossible;
  switch (entry.effect) {
    case 'carries':
      return governor;
    case 'negates':
      // "might refuse to meet" leaves it open, "will refuse to meet" does not
      return governor === 'possible' ? 'possible' : 'negated';
    case 'plans':
      return stronger('planned', governor);
    case 'opens':
      return 'possible';
    case 'presupposes':
      return 'actual';
    case 'reports':
    case 'believes':
      return governor === 'possible' ? 'possible' : 'actual';
  }
}

/** Under "did not", "never", "no": "did not plan to" is negated, "did not rule out" open, "did not stop" a fact. */
const IF_NEGATED: Record<Effect, Factuality> = {
  carries: 'negated',
  negates: 'possible',
  plans: 'negated',
  opens: 'negated',
  presupposes: 'actual',
  reports: 'possible',
  believes: 'negated',
};
