import type { Annotation } from '../../language/types.js';
import { PERSONAL_OBJECTS } from '../../lexicon/closed-classes.js';
import { childrenBy, hasChildBy, lemmaOf, wordOf } from '../syntax/index.js';
import { speechVerbs } from './speech-words.js';

/** How far above a verb the cue that it stands beside is looked for. */
const REACH = 8;

/**
 * The cue that a further cue stands beside though the parse hung it inside the words said:
 * "[said] it was over, adding that …" (a participle behind a comma), "[says] he won and tells the crowd …" (the cue's own tense);
 * -1 where the verb stands by itself.
 */
export function tellingAbove(annotation: Annotation, verb: number): number {
  if (!isSubjectless(annotation, verb)) return -1;
  const participle = annotation.xpos(verb) === 'VBG' && isBehindComma(annotation, verb);
  const joined = annotation.baseRelation(verb) === 'conj' || annotation.baseRelation(verb) === 'parataxis';
  if (!participle && !joined) return -1;
  let token = verb;
  for (let step = 0; step < REACH; step++) {
    const up = annotation.head(token);
    if (up < 0) return -1;
    const relation = annotation.baseRelation(token);
    const inside =
      /^(?:ccomp|xcomp|parataxis)$/.test(relation) || (relation === 'advcl' && isSpeech(annotation, token));
    if (inside && up < verb && isCue(annotation, up) && (participle || sharesTense(annotation, verb, up, token)))
      return up;
    token = up;
  }
  return -1;
}

/** The further cues inside the words below `tops` that stand beside the cue `verb`, not inside its words. */
export function ownTellings(annotation: Annotation, verb: number, tops: readonly number[]): number[] {
  const found: number[] = [];
  const stack = [...tops];
  while (stack.length > 0) {
    const token = stack.pop()!;
    if (token > verb && isSpeech(annotation, token) && tellingAbove(annotation, token) === verb) found.push(token);
    else stack.push(...annotation.children(token));
  }
  return found;
}

function isSubjectless(annotation: Annotation, verb: number): boolean {
  return isSpeech(annotation, verb) && !hasChildBy(annotation, verb, 'nsubj', 'mark');
}

function isSpeech(annotation: Annotation, token: number): boolean {
  return annotation.upos(token) === 'VERB' && speechVerbs().has(lemmaOf(annotation, token));
}

function isCue(annotation: Annotation, token: number): boolean {
  return isSpeech(annotation, token) && childrenBy(annotation, token, 'nsubj').length > 0;
}

function isBehindComma(annotation: Annotation, verb: number): boolean {
  const first = Math.min(verb, ...childrenBy(annotation, verb, 'advmod', 'cc'));
  let before = first - 1;
  while (before > 0 && CLOSING.test(annotation.form(before))) before--;
  return before >= 0 && annotation.form(before) === ',';
}

/** Closing quotation marks, which stand behind the comma: ["It is over," adding …] */
const CLOSING = /^(?:["”’']+)$/;

/**
 * A joined verb in the cue's tense goes with the cue where the words said have another tense or a subject that cannot speak,
 * where it leads in words of its own behind a pronoun for the speaker, or where its object is their subject:
 * "said Ada was wrong and [criticised] her".
 */
function sharesTense(annotation: Annotation, verb: number, cue: number, said: number): boolean {
  const tense = tenseOf(annotation, cue);
  if (tenseOf(annotation, verb) !== tense) return false;
  if (tenseOf(annotation, said) !== tense) return true;
  const [subject] = childrenBy(annotation, said, 'nsubj');
  if (subject === undefined) return false;
  if (annotation.upos(subject) === 'NOUN') return true;
  // "said that [she] feared the plan and [predicted] that it would fail": the speaker's own, whoever hears it
  const isOwn = annotation.xpos(subject) === 'PRP' && hasChildBy(annotation, verb, 'ccomp', 'xcomp');
  if (isOwn && !speechVerbs().get(lemmaOf(annotation, verb))!.hearer) return true;
  return childrenBy(annotation, verb, 'obj').some((object) => PERSONAL_OBJECTS.has(wordOf(annotation, object)));
}

/** The tag of a clause's finite word: that of "did" in "did not say". */
function tenseOf(annotation: Annotation, verb: number): string {
  return annotation.xpos(childrenBy(annotation, verb, 'aux', 'cop')[0] ?? verb);
}
