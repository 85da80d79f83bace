import type { Entity } from '../../entities/types.js';
import { factualityOf } from '../factuality/index.js';
import { factualityWith } from '../network/factuality.js';
import { chanceOfCue } from '../network/read-cues.js';
import { runRules } from '../rules/run-rules.js';
import type { ClaimContext, ClaimDraft } from '../types.js';
import { doerClaims } from './doers-of-act.js';
import { CONDEMNED_RULES } from './index.js';
import type { FoundCondemnation } from './types.js';

/** Who condemned whom or what: by verb, noun, adjective, by a harsh name given, and by harsh words of the critic's own. */
export function findCondemned(context: ClaimContext): ClaimDraft[] {
  const found = runRules(CONDEMNED_RULES, context);
  const claims = oncePerSentence(context, shareActs(withoutRepeats(found))).map((each) => toClaim(context, each));
  return [...claims, ...claims.flatMap((claim) => doerClaims(context, claim))];
}

/** Two rules that find one condemnation by one cue count once. */
function withoutRepeats(found: readonly FoundCondemnation[]): FoundCondemnation[] {
  return found.filter(
    (each, at) =>
      found.findIndex(
        (other) =>
          other.cueToken === each.cueToken &&
          other.critic.entity === each.critic.entity &&
          (other.target.entity === each.target.entity || other.target.span[0] === each.target.span[0]),
      ) === at,
  );
}

/** What the network proposes of a pair counts once a sentence, and not beside what a construction tells of it there. */
function oncePerSentence({ annotation }: ClaimContext, found: readonly FoundCondemnation[]): FoundCondemnation[] {
  const isBetter = (other: FoundCondemnation, each: FoundCondemnation) =>
    other.chance === undefined ||
    other.chance > each.chance! ||
    (other.chance === each.chance && other.cueToken < each.cueToken);
  return found.filter(
    (each) =>
      each.chance === undefined ||
      !found.some(
        (other) =>
          other !== each &&
          other.critic.entity === each.critic.entity &&
          other.target.entity === each.target.entity &&
          annotation.sentenceOf(other.cueToken) === annotation.sentenceOf(each.cueToken) &&
          isBetter(other, each),
      ),
  );
}

/** Acts told by the same words are one. */
function shareActs(found: readonly FoundCondemnation[]): FoundCondemnation[] {
  const acts = new Map<string, Entity>();
  return found.map((each) => {
    const { entity, span } = each.target;
    if (entity.event === undefined || entity.mentions[0]?.rule !== 'act') return each;
    const key = `${entity.event.kind} ${entity.name.toLowerCase().replace(/^(?:the|a|an|this|that) /, '')}`;
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
