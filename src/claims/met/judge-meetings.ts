import type { Entity } from '../../entities/types.js';
import type { Factuality } from '../../model/kinds.js';
import { factualityOf } from '../factuality/index.js';
import { isNominal } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import type { FoundMeeting } from './types.js';

/**
 * How far each meeting is a fact. One that somebody was only invited to is what the rest of the article makes of it:
 * a fact where it tells that the two met, planned where it tells that they will. A mere noun, "the meeting with Bo", is planned
 * where the article tells only of a planned one.
 */
export function judgeMeetings(context: ClaimContext, found: readonly FoundMeeting[]): [FoundMeeting, Factuality][] {
  const judged = found.map((meeting): [FoundMeeting, Factuality] => [
    meeting,
    factualityOf(context.annotation, meeting.cueToken),
  ]);
  return judged.map(([meeting, factuality]): [FoundMeeting, Factuality] => {
    const others = judged.filter(([other]) => other !== meeting && isOfSame(other, meeting)).map(([, other]) => other);
    if (meeting.rule === 'met/invited' && factuality === 'possible') {
      return [meeting, (['actual', 'planned'] as const).find((each) => others.includes(each)) ?? factuality];
    }
    if (factuality === 'actual' && isMereNoun(context, meeting) && !others.includes('actual')) {
      return [meeting, others.includes('planned') ? 'planned' : factuality];
    }
    return [meeting, factuality];
  });
}

/** "the meeting with Bo" in no past clause: it takes up what was told before. */
function isMereNoun({ annotation }: ClaimContext, { cueToken }: FoundMeeting): boolean {
  if (!isNominal(annotation, cueToken)) return false;
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
