import { DEFINITE } from '../../../lexicon/closed-classes.js';
import { groupBy } from '../../../model/group-by.js';
import { type Being, childrenBy, frameOf, isVerbal, lemmaOf, wordOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { meetWord } from '../lexicon.js';
import { partiesAt } from '../parties-at.js';
import { theTwoAt } from '../the-two.js';
import type { FoundMeeting, MeetingRule } from '../types.js';

/** How many sentences back the meeting was told that somebody joins. */
const REACH = 2;

/** "Ada crashed [the meeting]", "Bo, who attended [the talks]": whoever joins a meeting told just before meets those at it. */
export const joinedRule: MeetingRule = {
  name: 'met/joined',
  gives: ['met/joined'],
  needs: ['beings', 'found'],
  reason: 'whoever joins a meeting that a rule before found',
  find: findJoined,
};

function findJoined(context: ClaimContext, told: readonly FoundMeeting[]): FoundMeeting[] {
  const { annotation } = context;
  const found: FoundMeeting[] = [];
  const bySentence = groupBy(told, ({ cueToken }) => [annotation.sentenceOf(cueToken)]);
  for (let token = 0; token < annotation.size; token++) {
    if (!isVerbal(annotation, token) || !meetWord('join', lemmaOf(annotation, token))) continue;
    const { doers, undergoers } = frameOf(annotation, token);
    const noun = undergoers.find((each) => isKnownMeeting(context, each));
    const meeting = noun === undefined ? undefined : lastBefore(context, bySentence, noun);
    if (noun === undefined || !meeting || isToldBy(context, bySentence, noun)) continue;
    const one = doers.flatMap((doer) => {
      const parties = partiesAt(context, doer);
      return parties.length > 0 ? parties : theTwoAt(context, doer, told);
    });
    const other = [...meeting.one, ...meeting.other].filter((being) => !isAmong(being, one));
    if (one.length > 0 && other.length > 0) {
      found.push({ cueToken: noun, one, other, kind: meeting.kind, rule: 'met/joined' });
    }
  }
  return found;
}

/** "the meeting", "that summit" */
function isKnownMeeting({ annotation }: ClaimContext, noun: number): boolean {
  return (
    meetWord('noun', lemmaOf(annotation, noun)) !== null &&
    childrenBy(annotation, noun, 'det').some((child) => DEFINITE.has(wordOf(annotation, child)))
  );
}

function isToldBy(
  { annotation }: ClaimContext,
  told: ReadonlyMap<number, readonly FoundMeeting[]>,
  noun: number,
): boolean {
  return (told.get(annotation.sentenceOf(noun)) ?? []).some(({ cueToken }) => cueToken === noun);
}

function lastBefore(
  { annotation }: ClaimContext,
  told: ReadonlyMap<number, readonly FoundMeeting[]>,
  noun: number,
): FoundMeeting | undefined {
  const sentence = annotation.sentenceOf(noun);
  return Array.from({ length: REACH + 1 }, (_, back) => told.get(sentence - back) ?? [])
    .flat()
    .filter(({ cueToken }) => cueToken < noun)
    .sort((a, b) => b.cueToken - a.cueToken)[0];
}

function isAmong(being: Being, beings: readonly Being[]): boolean {
  return beings.some(({ entity }) => entity === being.entity);
}
