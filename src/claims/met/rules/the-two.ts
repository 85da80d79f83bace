import type { Being } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { theTwoAt } from '../the-two.js';
import type { FoundMeeting, MeetingRule } from '../types.js';
import { findByNoun } from './noun.js';
import { findByVerb } from './verb.js';

/** "[The two] met on Monday", "[they] met Bo", "[the leaders'] meeting", "talks between [the two countries]" */
export const theTwoRule: MeetingRule = {
  name: 'met/the-two',
  gives: ['met/the-two'],
  needs: ['beings', 'found'],
  reason: 'the same constructions with a word for two, which the meetings that they told before help to understand',
  find: findOfTwo,
};

function findOfTwo(context: ClaimContext, before: readonly FoundMeeting[]): FoundMeeting[] {
  const stoodFor = new Set<Being>();
  const twoAt = (token: number) => {
    const two = theTwoAt(context, token, before);
    for (const being of two) stoodFor.add(being);
    return two;
  };
  const told = new Set(before.map(({ cueToken }) => cueToken));
  return [...findByVerb(context, twoAt), ...findByNoun(context, twoAt)]
    .filter(
      ({ cueToken, one, other }) => !told.has(cueToken) && [...one, ...other].some((being) => stoodFor.has(being)),
    )
    .map((meeting) => ({ ...meeting, rule: 'met/the-two' }));
}
