import type { CueReading, RoleReading } from '../../language/types.js';
import { lengthOf, overlaps } from '../../model/span.js';
import { criticsAt } from '../condemned/critics-at.js';
import { isForceOfArms } from '../condemned/force-of-arms.js';
import { isOthers } from '../condemned/is-others.js';
import { condemnWords } from '../condemned/lexicon.js';
import { targetsAt } from '../condemned/targets-at.js';
import type { CondemnationRule, FoundCondemnation, Target } from '../condemned/types.js';
import { factualityOf } from '../factuality/index.js';
import { isSport } from '../is-sport.js';
import { type Being, lemmaOf, phrasalLemma } from '../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../types.js';
import { statementsOver } from '../words-of.js';
import { cuesOf, sidesOf } from './read-cues.js';

/** A condemnation is proposed from this chance of cue and sides together on; chosen on the development articles. */
const LEAST_CHANCE = 0.25;
/** What harsh words run down without a verb or noun of condemning counts from these chances on; acts, and quotations without a critic of their own, from the second. */
const LEAST_OF_OWN_WORDS = 0.4;
const LEAST_OF_UNSURE = 0.55;
/** How likely a quotation without a named critic in its sentence is its speaker's. */
const SPEAKER = 0.8;

/** A side with how likely the network takes it to be one. */
type Likely<Side> = Side & { readonly chance: number };

/** Who condemned whom or what as the network reads it; a quotation that names no critic is its speaker's. */
export const condemnedByNetwork: CondemnationRule = {
  name: 'condemned/network',
  gives: ['condemned/network', 'condemned/network-own-words'],
  needs: ['beings', 'statements', 'network', 'found'],
  reason:
    'what no construction tells, learned from labelled articles; after them, since syntax that is certain names sides more surely',
  find: (context, before) => {
    const { annotation } = context;
    // where a construction tells of a condemnation in the sentence, it knows who and whom
    const told = new Set(before.map(({ cueToken }) => annotation.sentenceOf(cueToken)));
    return cuesOf(annotation, 'condemned', LEAST_CHANCE)
      .filter(({ token }) => !told.has(annotation.sentenceOf(token)) && !isSport(context, token))
      .flatMap((cue) => condemnationsBy(context, cue));
  },
};

function condemnationsBy(context: ClaimContext, cue: CueReading): FoundCondemnation[] {
  const isKnown = condemnsByName(context, cue.token);
  if (!isKnown && !isAsserted(context, cue.token)) return [];
  const sources = sidesOf(cue, 'source');
  const speaker = sources.length > 0 ? null : speakerOf(context, cue.token);
  const critics = speaker ? [{ ...speaker, chance: SPEAKER }] : likely(sources, (token) => criticsAt(context, [token]));
  const targets = apartFromCue(
    context,
    cue.token,
    likely(sidesOf(cue, 'target'), (token) => targetsAt(context, token)),
  );
  const rule = speaker ? 'condemned/network-own-words' : 'condemned/network';
  if (isViolent(context, cue.token) && isForceOfArms(context, { cueToken: cue.token, critics, targets })) return [];
  // a construction that knows the word and found no culprit knows why: "blamed the weather"
  const apt = isKnown ? targets.filter(({ entity }) => entity.type !== 'event') : targets;
  return critics.flatMap((critic) =>
    apt
      .filter(({ entity }) => entity !== critic.entity && (isKnown || !isOnOthersWord(context, critic, cue.token)))
      .map((target) => ({
        critic,
        target,
        cueToken: cue.token,
        rule,
        chance: cue.probability * critic.chance * target.chance,
      }))
      .filter(({ chance, target }) => chance >= leastOf(target, isKnown, speaker !== null)),
  );
}

function leastOf({ entity }: Target, isKnown: boolean, isQuoted: boolean): number {
  if (isKnown) return LEAST_CHANCE;
  return isQuoted || entity.type === 'event' ? LEAST_OF_UNSURE : LEAST_OF_OWN_WORDS;
}

/** Whether the lexicon knows the cue as a verb or noun of condemning. */
function condemnsByName({ annotation }: ClaimContext, token: number): boolean {
  const words = [lemmaOf(annotation, token), phrasalLemma(annotation, token)];
  return words.some((word) => condemnWords('verb', word).length > 0 || condemnWords('noun', word).length > 0);
}

/** "attacked", "hit": words for deeds too. */
function isViolent({ annotation }: ClaimContext, token: number): boolean {
  return condemnWords('verb', lemmaOf(annotation, token)).some(({ violent }) => violent);
}

/** Harsh words denied, asked or made a condition run nobody down. */
function isAsserted({ annotation }: ClaimContext, token: number): boolean {
  if (factualityOf(annotation, token) !== 'actual') return false;
  const sentence = annotation.sentenceOf(token);
  for (let at = annotation.sentenceFirst(sentence); at < annotation.sentenceFirst(sentence + 1); at++) {
    if (annotation.form(at) === '?') return false;
  }
  return true;
}

function likely<Side>(readings: readonly RoleReading[], at: (token: number) => readonly Side[]): Likely<Side>[] {
  return readings.flatMap(({ token, probability }) => at(token).map((side) => ({ ...side, chance: probability })));
}

/** "condemned it as [a barbaric act]": the words that condemn are not what is condemned. */
function apartFromCue<Side extends Target>(
  { annotation }: ClaimContext,
  cue: number,
  targets: readonly Side[],
): Side[] {
  const span = annotation.span(cue, cue);
  const apart = targets.filter((target) => !overlaps(target.span, span));
  return apart.length > 0 ? apart : [...targets];
}

/** "they say Bo is a racist," said Ada: whom Ada quotes says it. */
function isOnOthersWord(context: ClaimContext, { entity }: Being, token: number): boolean {
  return statementsOver(context.statements, context.annotation.span(token, token)).some(
    ({ source, content }) => source === entity && isOthers(context, entity, token, content),
  );
}

/** Whose words a token stands in: the innermost statement's speaker. */
function speakerOf({ annotation, statements }: ClaimContext, token: number): Being | null {
  const inner = statementsOver(statements, annotation.span(token, token)).reduce<ClaimDraft | null>(
    (best, each) => (best && lengthOf(best.content) <= lengthOf(each.content) ? best : each),
    null,
  );
  if (!inner?.source || !inner.sourceSpan) return null;
  return { entity: inner.source, span: inner.sourceSpan, token: inner.cueToken };
}
