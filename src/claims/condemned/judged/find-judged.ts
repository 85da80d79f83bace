import type { Annotation } from '../../../language/types.js';
import { OBLIGING } from '../../../lexicon/closed-classes.js';
import { groupBy } from '../../../model/group-by.js';
import { factualityOf, isDenied } from '../../factuality/index.js';
import { isSport } from '../../is-sport.js';
import { weigh } from '../../log-linear.js';
import { childrenBy, wordOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import type { CondemnationRule, FoundCondemnation } from '../types.js';
import { candidatesIn } from './candidates.js';
import { isDoubtful } from './doubtful.js';
import { weighed } from './features.js';
import { ToldElsewhere } from './told-elsewhere.js';
import type { Weighed } from './types.js';
import { judgement } from './weights.js';

/** Harsh words of a critic's own about somebody named in them, weighed by what was learned from labelled articles. */
export const judgedRule: CondemnationRule = {
  name: 'condemned/judged',
  gives: ['condemned/judged'],
  needs: ['beings', 'statements', 'network', 'found'],
  reason: 'what somebody’s words say of a being by no set pattern; after all others, since it counts what they found',
  find(context, before) {
    const found: FoundCondemnation[] = [];
    for (const { candidate, features, cueToken, head } of weighedIn(context, before)) {
      if (weigh(features, judgement()) <= 0 || isSport(context, cueToken)) continue;
      found.push({
        critic: candidate.critic,
        target: { entity: candidate.target, span: context.entities.mentionAt(head)!.span },
        cueToken,
        rule: 'condemned/judged',
        factuality: 'actual',
      });
    }
    return found;
  },
};

/**
 * Every candidate of whom no sure construction tells in the sentence, with its features; a doubtful pattern is one of them. One
 * after the other: what speaks for and against all of a long text's candidates would fill the memory.
 */
export function* weighedIn(context: ClaimContext, before: readonly FoundCondemnation[]): Iterable<Weighed> {
  const told = new ToldElsewhere(
    context,
    before.filter((each) => !isDoubtful(each)),
  );
  const hinted = groupBy(before.filter(isDoubtful), ({ cueToken }) => [context.annotation.sentenceOf(cueToken)]);
  for (const candidate of candidatesIn(context)) {
    if (told.tells(candidate)) continue;
    const hint = hinted
      .get(candidate.sentence)
      ?.find(({ critic, target }) => critic.entity === candidate.critic.entity && target.entity === candidate.target);
    const made = weighed(context, candidate, told);
    if (hint) yield { ...made, cueToken: hint.cueToken, features: [...made.features, 'pattern', hint.rule] };
    else if (isAsserted(context, made)) yield made;
  }
}

/** Harsh words denied, asked or wished run nobody down, whatever they weigh; what somebody ought to do may: "should hang his head in shame". */
function isAsserted({ annotation }: ClaimContext, { candidate: { words }, cueToken, predicate }: Weighed): boolean {
  if (predicate >= 0 && isDenied(annotation, predicate)) return false;
  if (words.some((token) => annotation.form(token) === '?')) return false;
  const factuality = factualityOf(annotation, cueToken);
  return factuality === 'actual' || (factuality === 'possible' && predicate >= 0 && isOwed(annotation, predicate));
}

const isOwed = (annotation: Annotation, verb: number): boolean =>
  childrenBy(annotation, verb, 'aux').some((aux) => OBLIGING.has(wordOf(annotation, aux)));
