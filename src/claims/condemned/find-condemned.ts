import type { Entity } from '../../entities/types.js';
import { BEFORE_ONE, withoutFirst } from '../../lexicon/closed-classes.js';
import { numbering, onceBy } from '../../model/once-by.js';
import { countryOf } from '../country-of-capital.js';
import { factualityOf } from '../factuality/index.js';
import { factualityWith } from '../network/factuality.js';
import { chanceOfCue } from '../network/read-cues.js';
import { runRules } from '../rules/run-rules.js';
import type { ClaimContext, ClaimDraft } from '../types.js';
import { actOf, doerClaims, doersOf } from './doers-of-act.js';
import { CONDEMNED_RULES } from './index.js';
import { isDoubtful } from './judged/doubtful.js';
import { judgedRule } from './judged/find-judged.js';
import type { FoundCondemnation } from './types.js';

/** Who condemned whom or what: by verb, noun, adjective, by a harsh name given, and by harsh words of the critic's own. */
export function findCondemned(context: ClaimContext): ClaimDraft[] {
  const all = runRules(CONDEMNED_RULES, context);
  const found = context.isOn(judgedRule.name) ? all.filter((each) => !isDoubtful(each)) : all;
  const told = ofOthers(context, withoutRepeats(found));
  const sided = told
    .map((each) => ofCountries(context, each))
    .filter(({ critic, target }) => critic.entity !== target.entity);
  const claims = oncePerSentence(context, shareActs(sided)).map((each) => toClaim(context, each));
  return [...claims, ...claims.flatMap((claim) => doerClaims(context, claim))];
}

/** Capitals that act for their governments as the countries that they are. */
function ofCountries(context: ClaimContext, found: FoundCondemnation): FoundCondemnation {
  const { critic, target } = found;
  return {
    ...found,
    critic: { ...critic, entity: countryOf(context, critic.entity) },
    target: { ...target, entity: countryOf(context, target.entity) },
  };
}

/** Two rules that find one condemnation by one cue count once. */
function withoutRepeats(found: readonly FoundCondemnation[]): FoundCondemnation[] {
  const numberOf = numbering();
  return onceBy(found, ({ cueToken, critic, target }) => {
    const told = `${cueToken} ${numberOf(critic.entity)}`;
    return [`${told} ${numberOf(target.entity)}`, `${told} at ${target.span[0]}`];
  });
}

/**
 * A sentence tells of a pair once: by the surest of the rules that find it there, so by the first, and of two readings of the
 * network by the likelier.
 */
function oncePerSentence({ annotation }: ClaimContext, found: readonly FoundCondemnation[]): FoundCondemnation[] {
  const numberOf = numbering();
  const bySurety = [...found].sort((one, other) => (other.chance ?? 1) - (one.chance ?? 1));
  const kept = new Set(
    onceBy(bySurety, ({ critic, target, cueToken }) => [
      [annotation.sentenceOf(cueToken), numberOf(critic.entity), numberOf(target.entity)].join(' '),
    ]),
  );
  return found.filter((each) => kept.has(each));
}

/** Nobody condemns a deed of his own: "her tweet was a joke". */
function ofOthers(context: ClaimContext, found: readonly FoundCondemnation[]): FoundCondemnation[] {
  return found.filter(({ critic, target }) => {
    const act = actOf(target);
    return act === null || !doersOf(context, act).some(({ entity }) => entity === critic.entity);
  });
}

/** Acts told by the same words are one. */
function shareActs(found: readonly FoundCondemnation[]): FoundCondemnation[] {
  const acts = new Map<string, Entity>();
  return found.map((each) => {
    const { entity, span } = each.target;
    if (entity.event === undefined || entity.mentions[0]?.rule !== 'act') return each;
    const key = `${entity.event.kind} ${withoutFirst(entity.name.toLowerCase(), BEFORE_ONE)}`;
    const known = acts.get(key) ?? entity;
    acts.set(key, known);
    return { ...each, target: { entity: known, span } };
  });
}

function toClaim(
  { annotation }: ClaimContext,
  { critic, target, cueToken, rule, factuality, chance }: FoundCondemnation,
): ClaimDraft {
  const sentence = annotation.sentenceOf(cueToken);
  return {
    type: 'condemned',
    source: critic.entity,
    target: target.entity,
    event: null,
    factuality: factuality ?? factualityWith(annotation, 'condemned', cueToken, factualityOf(annotation, cueToken)),
    evidence: annotation.span(annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1) - 1),
    cue: annotation.span(cueToken, cueToken),
    cueToken,
    sourceSpan: critic.span,
    targetSpan: target.span,
    content: [],
    rule,
    chance: chance ?? chanceOfCue(annotation, 'condemned', cueToken),
  };
}
