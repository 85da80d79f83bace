import type { Annotation } from '../../../language/types.js';
import { OF_CAUSE, OF_TOLD, WITHOUT_ANY } from '../../../lexicon/closed-classes.js';
import { isRuleWord } from '../../../lexicon/rule-words.js';
import { isDenied } from '../../factuality/index.js';
import { childrenBy, frameOf, isVerbal, lemmaOf, obliquesOf, subjectsOf, wordOf } from '../../syntax/index.js';
import { harshWordAt } from '../harsh-at.js';
import { isSpeaker } from '../is-speaker.js';
import { condemnWords, isHarsh } from '../lexicon.js';
import { setPhraseAt } from './set-phrase-at.js';
import type { Pattern } from './types.js';

/** "Bo is [out] of touch", "Bo is [full] of it" */
const setPhrase: Pattern = ({ annotation }, token) => {
  const place = setPhraseAt(annotation, token);
  return place < 0 ? null : { cueToken: place, of: subjectsOf(annotation, token), rule: 'condemned/own-words' };
};

/** "Bo [failed] us", "Bo has [failed] to lead", but not "the pumps failed" */
const failing: Pattern = ({ annotation }, token) => {
  if (!isVerbal(annotation, token) || !isHarsh('fails', lemmaOf(annotation, token))) return null;
  const { doers, undergoers } = frameOf(annotation, token);
  const isFull = undergoers.length > 0 || childrenBy(annotation, token, 'xcomp').length > 0;
  return isFull ? { cueToken: token, of: doers, rule: 'condemned/own-words-fails', ofMade: true } : null;
};

/** "Bo [lies] about it", but not "Orlin lies in the north" */
const lying: Pattern = ({ annotation }, token) => {
  if (!isVerbal(annotation, token) || lemmaOf(annotation, token) !== 'lie') return null;
  const isTold = obliquesOf(annotation, token).some(({ preposition }) => OF_TOLD.has(preposition));
  return isTold ? { cueToken: token, of: frameOf(annotation, token).doers, rule: 'condemned/own-words-verb' } : null;
};

/** "Bo [lacks] the temperament", "Bo [has] no shame", "Bo has neither the temperament nor the judgment" */
const lacking: Pattern = ({ annotation }, token) => {
  if (!isVerbal(annotation, token)) return null;
  const merits = childrenBy(annotation, token, 'obj').filter((object) => isHarsh('merit', lemmaOf(annotation, object)));
  if (merits.length === 0) return null;
  const verb = lemmaOf(annotation, token);
  const isWithout = isRuleWord('having', verb) && [token, ...merits].some((each) => isWithoutAny(annotation, each));
  if (verb !== 'lack' && !isWithout) return null;
  return {
    cueToken: token,
    of: subjectsOf(annotation, token),
    rule: 'condemned/own-words-denied',
    isDenial: isWithout,
    ofMade: true,
  };
};

/** "no shame", "neither the temperament nor the judgment", "little respect" */
function isWithoutAny(annotation: Annotation, token: number): boolean {
  return (
    isDenied(annotation, token) ||
    childrenBy(annotation, token, 'amod', 'cc', 'det', 'advmod').some((child) =>
      WITHOUT_ANY.has(wordOf(annotation, child)),
    )
  );
}

/** "Bo does not [care] about you" */
const heedless: Pattern = ({ annotation }, token) => {
  if (!isVerbal(annotation, token) || !isHarsh('heeds', lemmaOf(annotation, token)) || !isDenied(annotation, token))
    return null;
  return {
    cueToken: token,
    of: frameOf(annotation, token).doers,
    rule: 'condemned/own-words-denied',
    isDenial: true,
    ofMade: true,
  };
};

/** "the [fraud] that he is" */
const suchAsHeIs: Pattern = ({ annotation }, token) => {
  if (annotation.upos(token) !== 'NOUN' || harshWordAt(annotation, token) !== token) return null;
  const clause = childrenBy(annotation, token, 'acl').find((child) => lemmaOf(annotation, child) === 'be');
  const of = clause === undefined ? [] : childrenBy(annotation, clause, 'nsubj').filter((each) => each > token);
  const people = of.filter((each) => !/^(?:WDT|WP|DT)$/.test(annotation.xpos(each)));
  return people.length > 0 ? { cueToken: token, of: people, rule: 'condemned/own-words' } : null;
};

/** "[shame] on Bo" */
const shameOn: Pattern = ({ annotation }, token) => {
  if (lemmaOf(annotation, token) !== 'shame') return null;
  const of = obliquesOf(annotation, token).filter(({ preposition }) => preposition === 'on');
  return of.length > 0 ? { cueToken: token, of: of.map((each) => each.token), rule: 'condemned/own-words' } : null;
};

/** "should be [recognized] as intolerable", "could be [called] a liar" */
const named: Pattern = ({ annotation }, token) => {
  if (!isVerbal(annotation, token) || condemnWords('calls', lemmaOf(annotation, token)).length === 0) return null;
  const { doers, undergoers } = frameOf(annotation, token);
  if (doers.length > 0 || childrenBy(annotation, token, 'aux').length < 2) return null;
  const isHarshName = childrenBy(annotation, token, 'xcomp', 'obl', 'obj', 'advcl').some(
    (child) => child > token && harshWordAt(annotation, child) >= 0,
  );
  return isHarshName ? { cueToken: token, of: undergoers, rule: 'condemned/own-words' } : null;
};

/** "I am [disgusted] by Bo", "she was [appalled] at the plan", of the speaker's own feelings */
const sickened: Pattern = (context, token, speaker) => {
  const { annotation } = context;
  if (!isHarsh('sickened', wordOf(annotation, token)) || isDenied(annotation, token)) return null;
  const feels = subjectsOf(annotation, token).some((subject) => isSpeaker(context, subject, speaker));
  const of = feels ? obliquesOf(annotation, token).filter(({ preposition }) => OF_CAUSE.has(preposition)) : [];
  return of.length > 0
    ? { cueToken: token, of: of.map((each) => each.token), rule: 'condemned/own-words-feels' }
    : null;
};

/** Further ways of running somebody down, in order of how much of a clause they read. */
export const FAULTS: readonly Pattern[] = [
  setPhrase,
  failing,
  lying,
  lacking,
  heedless,
  suchAsHeIs,
  shameOn,
  named,
  sickened,
];
