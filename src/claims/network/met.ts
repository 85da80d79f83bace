import type { Annotation } from '../../language/types.js';
import { isSport } from '../is-sport.js';
import { meetWord } from '../met/lexicon.js';
import { partiesAt } from '../met/parties-at.js';
import type { FoundMeeting, MeetingRule } from '../met/types.js';
import { lemmaOf, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { cuesOf, sidesOf } from './read-cues.js';

/** A meeting is proposed from this chance of its cue on; chosen on the development articles. */
const LEAST_CHANCE = 0.3;
/** More pairs than these from one cue are a list of somebody else's: "talks brokered by Orlin, Norland and Marra". */
const MOST_PAIRS = 3;
/** A word that the lexicon does not know for a meeting must be so sure. */
const LEAST_OF_UNKNOWN = 0.4;

/** Who met whom as the network reads it: cue, sides and all. */
export const metByNetwork: MeetingRule = {
  name: 'met/network',
  gives: ['met/network'],
  needs: ['beings', 'network', 'found'],
  reason:
    'what no construction tells, learned from labelled articles; after them, since syntax that is certain names sides more surely',
  find: (context, before) => {
    const { annotation } = context;
    // where a construction tells of a meeting in the sentence, it knows who met whom
    const told = new Set(before.map(({ cueToken }) => annotation.sentenceOf(cueToken)));
    const isHindered = hinderedSentences(annotation);
    return cuesOf(annotation, 'met', LEAST_CHANCE)
      .filter(({ token }) => !told.has(annotation.sentenceOf(token)))
      .flatMap((cue): FoundMeeting[] => {
        if (isSport(context, cue.token) || isHindered(annotation.sentenceOf(cue.token))) return [];
        const [sources, targets] = [sidesOf(cue, 'source'), sidesOf(cue, 'target')];
        const [one, other] = [sources, targets].map((side) => side.flatMap(({ token }) => partiesAt(context, token)));
        if (!one || !other || new Set([...one, ...other].map(({ entity }) => entity)).size < 2) return [];
        const surest = (side: typeof sources) => Math.max(0, ...side.map(({ probability }) => probability));
        const chance = cue.probability * (surest(sources) || 1) * (surest(targets) || 1);
        if (chance < (kindOf(context, cue.token) ? LEAST_CHANCE : LEAST_OF_UNKNOWN)) return [];
        if (one.length * other.length > MOST_PAIRS) return [];
        const sides = one.length === 0 ? { one: other, other: [] } : { one, other };
        return [
          { cueToken: cue.token, kind: kindOf(context, cue.token) ?? 'meeting', rule: 'met/network', chance, ...sides },
        ];
      });
  },
};

/** meeting, talks, summit …, by the lexicon; null where it does not know the cue */
function kindOf({ annotation }: ClaimContext, token: number): string | null {
  for (const word of [wordOf(annotation, token), lemmaOf(annotation, token)]) {
    const entry = meetWord('noun', word) ?? meetWord('verb', word);
    if (entry) return entry.event ?? 'meeting';
  }
  return null;
}

/** Sentences of stages, shows and standards: "met in the first debate", "met the deadline"; each is looked through once, however many cues it has. */
function hinderedSentences(annotation: Annotation): (sentence: number) => boolean {
  const known = new Map<number, boolean>();
  const isHindered = (sentence: number): boolean => {
    for (let at = annotation.sentenceFirst(sentence); at < annotation.sentenceFirst(sentence + 1); at++) {
      const words = [wordOf(annotation, at), lemmaOf(annotation, at)];
      if (HINDERING.some((kind) => words.some((word) => meetWord(kind, word)))) return true;
    }
    return false;
  };
  return (sentence) => {
    const is = known.get(sentence) ?? isHindered(sentence);
    known.set(sentence, is);
    return is;
  };
}

const HINDERING = ['stage', 'show', 'standard'] as const;
