import { childrenBy, frameOf, isVerbal, lemmaOf, wordOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { meetWord } from '../lexicon.js';
import { partiesAt } from '../parties-at.js';
import type { FoundMeeting, MeetingRule } from '../types.js';

/** "Ada [told] the visiting envoy Bo that …": whoever speaks to a guest has him there. */
export const guestRule: MeetingRule = {
  name: 'met/guest',
  gives: ['met/guest'],
  needs: ['beings'],
  reason: 'whoever speaks to somebody visiting meets him',
  find: findGuests,
};

function findGuests(context: ClaimContext): FoundMeeting[] {
  const { annotation } = context;
  const found: FoundMeeting[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!isVerbal(annotation, token) || !meetWord('addressed', lemmaOf(annotation, token))) continue;
    const { doers, undergoers } = frameOf(annotation, token);
    const guests = [...undergoers, ...childrenBy(annotation, token, 'iobj')].filter((each) => isGuest(context, each));
    const other = guests.flatMap((guest) => partiesAt(context, guest));
    const one = doers
      .flatMap((doer) => partiesAt(context, doer))
      .filter(({ entity }) => !other.some((guest) => guest.entity === entity));
    if (one.length > 0 && other.length > 0) {
      found.push({ cueToken: token, one, other, kind: 'visit', rule: 'met/guest' });
    }
  }
  return found;
}

/** "[visiting] envoy Bo" */
function isGuest({ annotation }: ClaimContext, token: number): boolean {
  return childrenBy(annotation, token, 'amod', 'compound', 'acl').some(
    (child) => child < token && meetWord('guest', wordOf(annotation, child)) !== null,
  );
}
