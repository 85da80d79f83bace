import type { Annotation } from '../../../language/types.js';
import { OF_TOPIC } from '../../../lexicon/closed-classes.js';
import { isDenied } from '../../factuality/index.js';
import { childrenBy, frameOf, isVerbal, lemmaOf, prepositionOf, subjectsOf, wordOf } from '../../syntax/index.js';
import { harshWordAt } from '../harsh-at.js';
import { isSpeaker } from '../is-speaker.js';
import { isHarsh } from '../lexicon.js';
import type { Pattern } from './types.js';

/** The harsh word of a thing that somebody's deed is: "a direct [threat]", "“political [persecution]”"; -1 where it is none. */
function harshThingAt(annotation: Annotation, token: number): number {
  const harsh = harshWordAt(annotation, token);
  if (harsh >= 0) return isHarsh('mishap', lemmaOf(annotation, token)) ? -1 : harsh;
  return isHarsh('quality', lemmaOf(annotation, token)) ? token : -1;
}

function firstHarsh(annotation: Annotation, tokens: readonly number[]): number {
  return tokens.map((token) => harshThingAt(annotation, token)).find((harsh) => harsh >= 0) ?? -1;
}

/** "the plan represents [a threat] to us", "it amounts to [a betrayal]" */
const standingFor: Pattern = ({ annotation }, token) => {
  if (!isVerbal(annotation, token) || !isHarsh('amounts', lemmaOf(annotation, token))) return null;
  const { doers, undergoers, obliques, isPassive } = frameOf(annotation, token);
  const phrases = obliques.filter(({ preposition }) => preposition === 'to').map((each) => each.token);
  const harsh = isPassive ? -1 : firstHarsh(annotation, [...undergoers, ...phrases]);
  return harsh < 0 ? null : { cueToken: harsh, of: doers, rule: 'condemned/own-words-like' };
};

/** "the arrest is an example of [persecution]", "this is a lot of [nonsense]" */
const ofItsKind: Pattern = ({ annotation }, token) => {
  if (!isHarsh('kind', lemmaOf(annotation, token)) || childrenBy(annotation, token, 'cop').length === 0) return null;
  if (childrenBy(annotation, token, 'case').length > 0 || isDenied(annotation, token)) return null;
  const phrases = childrenBy(annotation, token, 'nmod').filter((child) => prepositionOf(annotation, child) === 'of');
  const harsh = firstHarsh(annotation, phrases);
  return harsh < 0 ? null : { cueToken: harsh, of: subjectsOf(annotation, token), rule: 'condemned/own-words-like' };
};

/** "the move feels like [a betrayal]", "Bo behaves like [a bully]" */
const likened: Pattern = ({ annotation }, token) => {
  if (!isVerbal(annotation, token)) return null;
  const phrases = childrenBy(annotation, token, 'obl', 'xcomp').filter(
    (child) => child > token && prepositionOf(annotation, child) === 'like',
  );
  const harsh = firstHarsh(annotation, phrases);
  return harsh < 0 ? null : { cueToken: harsh, of: subjectsOf(annotation, token), rule: 'condemned/own-words-like' };
};

/** "she was [appalled] that Bo lied", "we are [outraged] to hear of the arrest", of the speaker's own feelings */
const sickenedThat: Pattern = (context, token, speaker) => {
  const { annotation } = context;
  if (!isHarsh('sickened', wordOf(annotation, token)) || isDenied(annotation, token)) return null;
  if (!subjectsOf(annotation, token).some((subject) => isSpeaker(context, subject, speaker))) return null;
  const clauses = childrenBy(annotation, token, 'ccomp', 'advcl', 'xcomp').filter((child) => child > token);
  const of = clauses.flatMap((clause) => toldIn(annotation, clause));
  return of.length > 0 ? { cueToken: token, of, rule: 'condemned/own-words-feels' } : null;
};

/** "that [Bo] lied", "to hear of [the arrest]" */
function toldIn(annotation: Annotation, clause: number): readonly number[] {
  if (!isHarsh('hears', lemmaOf(annotation, clause)))
    return childrenBy(annotation, clause, 'nsubj').filter((child) => annotation.relation(child) === 'nsubj');
  const { undergoers, obliques } = frameOf(annotation, clause);
  const phrases = obliques.filter(({ preposition }) => OF_TOPIC.has(preposition));
  return [...undergoers, ...phrases.map((phrase) => phrase.token)];
}

/** What somebody's deed is called by a verb or noun between it and the harsh word. */
export const LIKENESSES: readonly Pattern[] = [standingFor, ofItsKind, likened, sickenedThat];
