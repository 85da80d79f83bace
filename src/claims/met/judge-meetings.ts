import type { Entity } from '../../entities/types.js';
import { OF_TIME_BY_EVENT } from '../../lexicon/closed-classes.js';
import type { Factuality } from '../../model/kinds.js';
import { factualityOf } from '../factuality/index.js';
import { factualityWith } from '../network/factuality.js';
import { childrenBy, isNominal, prepositionOf, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { meetWord } from './lexicon.js';
import { PartyIndex } from './party-index.js';
import type { FoundMeeting } from './types.js';

/**
 * How far each meeting is a fact. One that somebody was only invited to is what the rest of the article makes of it:
 * a fact where it tells that the two met, planned where it tells that they will. A mere noun, "the meeting with Bo", is as far
 * a fact as the only one that the article tells of: planned, possible.
 */
export function judgeMeetings(context: ClaimContext, found: readonly FoundMeeting[]): [FoundMeeting, Factuality][] {
  const judged = found.map((meeting): [FoundMeeting, Factuality] => [
    meeting,
    factualityWith(context.annotation, 'met', meeting.cueToken, factualityOf(context.annotation, meeting.cueToken)),
  ]);
  const isTold = tellingsBy(judged);
  return judged.map(([meeting, factuality]): [FoundMeeting, Factuality] => {
    if (meeting.rule === 'met/invited' && factuality === 'possible') {
      const told = (['actual', 'planned'] as const).find((each) => isTold(meeting, each));
      return [meeting, told ?? (isTakenUp(context, meeting) ? 'actual' : factuality)];
    }
    if (factuality === 'actual' && isMereNoun(context, meeting) && !isTold(meeting, 'actual')) {
      const told = (['planned', 'possible'] as const).find((each) => isTold(meeting, each));
      return [meeting, told ?? factuality];
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
  if (!isNominal(annotation, cueToken) || OF_TIME_BY_EVENT.has(prepositionOf(annotation, cueToken))) return false;
  const head = annotation.head(cueToken);
  // "the talks with Bo were short"
  if (childrenBy(annotation, head, 'cop').some((verb) => annotation.xpos(verb) === 'VBD')) return false;
  return head < 0 || !/^VB[DN]$/.test(annotation.xpos(head)) || /^nsubj$/.test(annotation.relation(cueToken));
}

/** Whether another telling has everybody who is at a meeting, as so far a fact. */
function tellingsBy(
  judged: readonly (readonly [FoundMeeting, Factuality])[],
): (meeting: FoundMeeting, factuality: Factuality) => boolean {
  const index = new PartyIndex<{ readonly parties: ReadonlySet<Entity>; readonly by: FoundMeeting[] }>();
  const known = new Map<string, FoundMeeting[]>();
  const numbers = new Map<Entity, number>();
  const numberOf = (entity: Entity): number => {
    if (!numbers.has(entity)) numbers.set(entity, numbers.size);
    return numbers.get(entity)!;
  };
  for (const [meeting, factuality] of judged) {
    const parties = partiesOf(meeting);
    const key = [factuality, ...[...parties].map(numberOf).sort((a, b) => a - b)].join(' ');
    const by = known.get(key);
    // two tellings of one set are enough: one of them is another than the one that asks
    if (by) by.push(...(by.length < 2 ? [meeting] : []));
    else {
      known.set(key, [meeting]);
      index.add(parties, factuality, { parties, by: known.get(key)! });
    }
  }
  return (meeting, factuality) => {
    const parties = partiesOf(meeting);
    for (const { parties: others, by } of index.near(parties, factuality)) {
      if (by.some((other) => other !== meeting) && [...parties].every((entity) => others.has(entity))) return true;
    }
    return false;
  };
}

function partiesOf({ one, other }: FoundMeeting): Set<Entity> {
  return new Set([...one, ...other].map(({ entity }) => entity));
}
