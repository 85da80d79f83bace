import type { Annotation } from '../../../language/types.js';
import { OF_DOER } from '../../../lexicon/closed-classes.js';
import { isRuleWord } from '../../../lexicon/rule-words.js';
import {
  type Being,
  childrenBy,
  frameOf,
  hasMark,
  isBeing,
  isNominal,
  isVerbal,
  lemmaOf,
  nounArgumentsOf,
  phrasalLemma,
  subjectsOf,
} from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { criticsAt, doersOf } from '../critics-at.js';
import { condemnWords } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import type { CondemnationRule, FoundCondemnation } from '../types.js';

/** "Ada alleged that Bo broke the law", "Ada's accusations that Bo lied", "Ada held Bo responsible for the crash" */
export const allegationRule: CondemnationRule = {
  name: 'condemned/allegation',
  gives: ['condemned/allegation'],
  needs: ['beings'],
  reason: 'words that accuse whoever does what a clause behind them tells',
  find: findByAllegation,
};

function findByAllegation(context: ClaimContext): FoundCondemnation[] {
  const { annotation } = context;
  const found: FoundCondemnation[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const sides = sidesOf(context, token);
    if (!sides) continue;
    for (const critic of criticsAt(context, sides.critics)) {
      for (const target of accusedAt(context, sides.accused)) {
        if (target.entity !== critic.entity)
          found.push({ critic, target, cueToken: token, rule: 'condemned/allegation' });
      }
    }
  }
  return found;
}

interface Sides {
  readonly critics: readonly number[];
  readonly accused: readonly number[];
}

function sidesOf(context: ClaimContext, token: number): Sides | null {
  const { annotation } = context;
  if (isVerbal(annotation, token)) {
    if (condemnWords('alleges', lemmaOf(annotation, token)).length > 0) {
      const clause = childrenBy(annotation, token, 'ccomp').find((child) => child > token);
      return clause === undefined ? null : { critics: doersOf(context, token), accused: doersIn(annotation, clause) };
    }
    const held = childrenBy(annotation, token, 'xcomp', 'obl').some((child) => isCulpable(annotation, child));
    const frame = lemmaOf(annotation, token) === 'hold' && held ? frameOf(annotation, token) : null;
    return frame && { critics: frame.doers, accused: frame.undergoers };
  }
  if (!isNominal(annotation, token) || condemnWords('alleges', lemmaOf(annotation, token)).length === 0) return null;
  const voice = voiceOf(annotation, token);
  const below = childrenBy(annotation, token, 'acl', 'ccomp');
  // "voiced outrage that Bo left": parsers hang the clause on the verb
  const clause = [...below, ...(voice < 0 ? [] : childrenBy(annotation, voice, 'ccomp'))].find(
    (child) => child > token && hasThat(annotation, child),
  );
  if (clause === undefined) return null;
  const voicers = voice < 0 ? [] : subjectsOf(annotation, voice);
  const { owners, modifiers, obliques } = nounArgumentsOf(annotation, token);
  const by = obliques.filter(({ preposition }) => OF_DOER.has(preposition)).map((each) => each.token);
  const critics = [owners, by, modifiers, voicers].find((each) => each.length > 0) ?? [];
  return { critics, accused: doersIn(annotation, clause) };
}

/** "Ada [voiced] outrage that Bo left"; -1 where no verb gives it. */
function voiceOf(annotation: Annotation, noun: number): number {
  const verb = annotation.head(noun);
  const isObject = verb >= 0 && isVerbal(annotation, verb) && annotation.baseRelation(noun) === 'obj';
  return isObject && condemnWords('gives', phrasalLemma(annotation, verb)).length > 0 ? verb : -1;
}

/** "held Bo [responsible]"; to hold to account is to punish. */
function isCulpable(annotation: Annotation, token: number): boolean {
  return isRuleWord('culpable', lemmaOf(annotation, token));
}

function hasThat(annotation: Annotation, clause: number): boolean {
  return annotation.relation(clause) !== 'acl:relcl' && hasMark(annotation, clause, 'that');
}

/** Who does what the clause tells: of "Bo's letter was a lie" that is the letter. */
function doersIn(annotation: Annotation, clause: number): readonly number[] {
  return isVerbal(annotation, clause) ? frameOf(annotation, clause).doers : subjectsOf(annotation, clause);
}

function accusedAt(context: ClaimContext, tokens: readonly number[]): Being[] {
  return tokens.flatMap((token) =>
    targetsAt(context, token).flatMap(({ entity, span }) => (isBeing(entity) ? [{ entity, span, token }] : [])),
  );
}
