import type { Entity } from '../../entities/types.js';
import type { Factuality } from '../../model/kinds.js';
import { factualityOf } from '../factuality/index.js';
import { factualityWith } from '../network/factuality.js';
import { isNominal, prepositionOf, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { meetWord } from './lexicon.js';
import type { FoundMeeting } from './types.js';

/**
 * How far each meeting is a fact. One that somebody was only invited to is what the rest of the article makes of it:
 * a fact where it tells that the two met, planned where it tells that they will. A mere noun, "the meeting with Bo", is planned
 * where the article tells only of a planned one.
 */
export function judgeMeetings(context: ClaimContext, found: readonly FoundMeeting[]): [FoundMeeting, Factuality][] {
  const judged = found.map((meeting): [FoundMeeting, Factuality] => [
    meeting,
    factualityWith(context.annotation, 'met', meeting.cueToken, factualityOf(context.annotation, meeting.cueToken)),
  ]);
  return judged.map(([meeting, factuality]): [FoundMeeting, Factuality] => {
    const others = judged.filter(([other]) => other !== meeting && isOfSame(other, meeting)).map(([, other]) => other);
    if (meeting.rule === 'met/invited' && factuality === 'possible') {
      const told = (['actual', 'planned'] as const).find((each) => others.includes(each));
      return [meeting, told ?? (isTakenUp(context, meeting) ? 'actual' : factuality)];
    }
    if (factuality === 'actual' && isMereNoun(context, meeting) && !others.includes('actual')) {
      return [meeting, others.includes('planned') ? 'planned' : factuality];
    }
    return [meeting, factuality];
  });
}

/** How many sentences on the text takes a meeting up again. */
const REACH = 2;

/** "[The meeting] hardly improved relations": what follows tells of it as of a fact. */
function isTakenUp({ annotation }: ClaimContext, { cueToken }: FoundMeeting): boolean {
  const sentence = annotation.sentenceOf(cueToken);
  const from = annotation.sentenceFirst(sentence + 1);
  const end = annotation.sentenceFirst(Math.min(sentence + 1 + REACH, annotation.sentences));
  for (let token = from; token < end; token++) {
    if (!meetWord('noun', wordOf(annotation, token)) || annotation.baseRelation(token) !== 'nsubj') continue;
    const isThe = annotation.children(token).some((child) => wordOf(annotation, child) === 'the');
    if (isThe && annotation.xpos(annotation.head(token)) === 'VBD') return factualityOf(annotation, token) === 'actual';
  }
  return false;
}

/** "the meeting with Bo" in no past clause: it takes up what was told before. */
function isMereNoun({ annotation }: ClaimContext, { cueToken }: FoundMeeting): boolean {
  if (
    !isNominal(annotation, cueToken) ||
    /^(?:after|following|during|since)$/.test(prepositionOf(annotation, cueToken))
  )
    return false;
  const head = annotation.head(cueToken);
  return head < 0 || !/^VB[DN]$/.test(annotation.xpos(head)) || /^nsubj$/.test(annotation.relation(cueToken));
}

/** Whether everybody at one meeting is at the other. */
function isOfSame(one: FoundMeeting, other: FoundMeeting): boolean {
  const parties = partiesOf(one);
  return partiesOf(other).every((entity) => parties.includes(entity));
}

function partiesOf({ one, other }: FoundMeeting): Entity[] {
  return [...one, ...other].map(({ entity }) => entity);
}
