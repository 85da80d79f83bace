import type { Annotation } from '../../../language/types.js';
import { holds } from '../../../model/span.js';
import { spanFinder } from '../../../model/span-index.js';
import { factualityOf } from '../../factuality/index.js';
import type { RuleNote } from '../../rules/types.js';
import { isPassive } from '../../syntax/index.js';
import type { ClaimDraft } from '../../types.js';
import { statementsOver } from '../../words-of.js';
import { isMinded } from '../can-speak.js';
import { cueSpan } from '../cue-span.js';
import { cutAsides } from '../ends/cut-asides.js';
import { contentOfVerb } from '../frames.js';
import { hasSubstance } from '../has-substance.js';
import { acceptedIn } from '../proposed/accepted.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { speakerToken } from '../speaker-token.js';
import { toClaims } from '../to-claim.js';
import type { FoundStatement, StatementContext } from '../types.js';
import { type AttitudeVerb, attitudeAt } from './attitude-verbs.js';
import { isBeside } from './is-beside.js';

const FRAMES = ['clause', 'infinitive', 'object', 'judgement', 'about'] as const;

export const attitudeRule: RuleNote = {
  name: 'said/attitude',
  gives: FRAMES.map((frame) => `said/attitude-${frame}`),
  needs: ['beings', 'statements'],
  reason: 'what somebody is told to think or want, outside all words said: they may have said so',
};

export const attitudeByNetworkRule: RuleNote = {
  name: 'said/attitude-network',
  gives: ['said/attitude-network'],
  needs: ['beings', 'statements', 'network'],
  reason: 'what somebody is told to think or want in words that no list has, learned from labelled articles',
};

/** An object of fewer words, or of names alone, tells no attitude unless its verb says so. */
const FEWEST_OF_OBJECT = 2;

/**
 * What the article itself tells somebody to think, want or favour: [Ada hopes to win], [Orlin opposes the plan]. Nobody is quoted, so
 * they may have said it: such statements are possible. Inside somebody's words they are that speaker's.
 */
export function findAttitudes(context: StatementContext, statements: readonly ClaimDraft[]): ClaimDraft[] {
  const found = context.isOn(attitudeRule.name) ? attitudesByVerb(context, statements) : [];
  return [...found, ...attitudesByNetwork(context, [...statements, ...found])];
}

function attitudesByNetwork(context: StatementContext, told: readonly ClaimDraft[]): ClaimDraft[] {
  const { name } = attitudeByNetworkRule;
  if (!context.isOn(name)) return [];
  return acceptedIn(context, 'attitude', told, name).flatMap((attitude) =>
    toClaims(context, { ...attitude, factuality: 'possible' }),
  );
}

function attitudesByVerb(context: StatementContext, statements: readonly ClaimDraft[]): ClaimDraft[] {
  const { annotation } = context;
  const found: ClaimDraft[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const entry = annotation.upos(token) === 'VERB' ? attitudeAt(annotation, token) : undefined;
    if (!entry || isTaken(annotation, statements, token)) continue;
    const attitude = attitudeOf(context, token, entry);
    if (attitude) found.push(...toClaims(context, attitude));
  }
  return found;
}

const byCue = spanFinder(({ cue }: ClaimDraft) => (cue === null ? [] : [cue]));

/** Whether a word belongs to a statement's cue, "[declined] to comment", or stands inside its content. */
function isTaken(annotation: Annotation, statements: readonly ClaimDraft[], token: number): boolean {
  const place = annotation.span(token, token);
  return (
    byCue(statements, [place]).some(({ cue }) => holds(cue!, place)) || statementsOver(statements, place).length > 0
  );
}

function attitudeOf(context: StatementContext, verb: number, entry: AttitudeVerb): FoundStatement | null {
  const { annotation, entities } = context;
  if (isPassive(annotation, verb) || isBeside(annotation, verb) || factualityOf(annotation, verb) !== 'actual')
    return null;
  const head = speakerToken(annotation, verb);
  if (head < 0) return null;
  const speaker = resolveSpeaker(annotation, entities, head, verb);
  if (!isMinded(annotation, speaker)) return null;
  const { content, frame } = contentOfVerb(annotation, verb, head, {
    ...entry,
    hearer: false,
    by: 'being',
    words: 'some',
  });
  const isObject = frame === 'object' && !entry.names;
  if (content.length === 0 || frame === 'beside' || frame === 'quote') return null;
  if (!hasSubstance(context, content, isObject ? FEWEST_OF_OBJECT : 1, annotation.span(verb, verb))) return null;
  return cutAsides(context, {
    speaker,
    cue: cueSpan(annotation, verb),
    cueToken: verb,
    content,
    rule: `said/attitude-${frame}`,
    factuality: 'possible',
  });
}
