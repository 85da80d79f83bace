import { meetWord } from '../met/lexicon.js';
import { partiesAt } from '../met/parties-at.js';
import type { FoundMeeting, MeetingRule } from '../met/types.js';
import { lemmaOf, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { cuesOf, sidesOf } from './read-cues.js';

/** A meeting is proposed from this chance of its cue on; chosen on the development articles. */
const LEAST_CHANCE = 0.1;

/** Who met whom as the network reads it: cue, sides and all. */
export const metByNetwork: MeetingRule = {
  name: 'met/network',
  gives: ['met/network'],
  needs: ['beings', 'network', 'found'],
  reason:
    'what no construction tells, learned from labelled articles; after them, since syntax that is certain names sides more surely',
  find: (context, before) =>
    cuesOf(context.annotation, 'met', LEAST_CHANCE)
      .filter(({ token }) => !before.some(({ cueToken }) => cueToken === token))
      .flatMap((cue): FoundMeeting[] => {
        const [sources, targets] = [sidesOf(cue, 'source'), sidesOf(cue, 'target')];
        const [one, other] = [sources, targets].map((side) => side.flatMap(({ token }) => partiesAt(context, token)));
        if (!one || !other || new Set([...one, ...other].map(({ entity }) => entity)).size < 2) return [];
        const surest = (side: typeof sources) => Math.max(0, ...side.map(({ probability }) => probability));
        const chance = cue.probability * (surest(sources) || 1) * (surest(targets) || 1);
        if (chance < LEAST_CHANCE) return [];
        const sides = one.length === 0 ? { one: other, other: [] } : { one, other };
        return [{ cueToken: cue.token, kind: kindOf(context, cue.token), rule: 'met/network', chance, ...sides }];
      }),
};

/** meeting, talks, summit …, by the lexicon where it knows the cue */
function kindOf({ annotation }: ClaimContext, token: number): string {
  for (const word of [wordOf(annotation, token), lemmaOf(annotation, token)]) {
    const entry = meetWord('noun', word) ?? meetWord('verb', word);
    if (entry?.event) return entry.event;
  }
  return 'meeting';
}
