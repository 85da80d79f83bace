import type { Annotation } from '../../language/types.js';
import { GOING_ON, PREPOSITION_BEGINNINGS } from '../../lexicon/closed-classes.js';
import type { Span } from '../../model/record.js';
import {
  type Clause,
  childrenBy,
  clausesOf,
  frameOf,
  hasChildBy,
  hasMark,
  leadOf,
  prepositionOf,
  wordOf,
} from '../syntax/index.js';
import { asidesOf } from './asides.js';
import { contentOf } from './content-of.js';
import { cueEnd } from './cue-span.js';
import { clauseAround, isInterposed, wordsBefore } from './interposed.js';
import { misreadClause, splitSubject, strayClauses } from './misread-clauses.js';
import { adjectivesOf, type SpeechVerb } from './speech-words.js';

/** Where a verb of speech or of attitude keeps what is said or thought. */
export interface FramedVerb extends Omit<SpeechVerb, 'frames' | 'fires' | 'not'> {
  readonly frames: readonly (SpeechVerb['frames'][number] | 'judgement')[];
}

/** What was said, and by which of its frames the verb keeps it. */
export interface FramedContent {
  readonly content: Span[];
  readonly frame: FramedVerb['frames'][number] | 'about' | 'beside';
}

/** The words around a cue between two commas: those of the clause that it was hung in, or its own complement with what stands before it. */
function interposedContent(annotation: Annotation, verb: number, without: readonly number[]): Span[] {
  const complements = clausesBelow(annotation, verb, 'complement');
  if (complements.length > 0) {
    const before = wordsBefore(annotation, verb);
    return contentOf(annotation, [...before, ...complements, ...splitSubject(annotation, verb, complements)], without);
  }
  if (!/^(?:acl|parataxis|appos|dep|advcl)$/.test(annotation.baseRelation(verb))) return [];
  const clause = clauseAround(annotation, verb);
  return clause < 0 ? [] : contentOf(annotation, [clause], without);
}

/** Frames whose verbs may also stand over a sentence of their own before a quotation: [Bo added. "We won."] */
const QUOTED: ReadonlySet<string> = new Set(['clause', 'quote']);

/** What hangs on the verb by the first of its frames that is there. */
export function contentOfVerb(annotation: Annotation, verb: number, speaker: number, entry: FramedVerb): FramedContent {
  const without = [verb, speaker];
  if (entry.frames.includes('clause') && isInterposed(annotation, verb)) {
    const content = interposedContent(annotation, verb, without);
    if (content.length > 0) return { content, frame: 'clause' };
  }
  for (const frame of entry.frames) {
    const tops = topsOf(annotation, verb, frame, entry);
    if (tops.length > 0) {
      const beside = frame === 'infinitive' ? besideCue(annotation, verb, tops) : [];
      return {
        content: contentOf(annotation, tops, [...without, ...beside, ...asidesOf(annotation, verb, tops)]),
        frame,
      };
    }
  }
  const tops = tokensOf(
    phrasesAndClauses(annotation, verb, 'beside').filter(
      ({ lead, token }) =>
        entry.about.includes(lastWord(lead)) && (entry.verb.includes(' ') || !isLongPreposition(annotation, token)),
    ),
  );
  if (tops.length > 0) {
    const content = contentOf(
      annotation,
      [...tops, ...goingOn(annotation, verb, tops)],
      [...without, ...besideCue(annotation, verb, tops)],
    );
    return { content, frame: 'about' };
  }
  const misread = misreadClause(annotation, verb, entry);
  if (misread.length > 0) return { content: contentOf(annotation, misread, without), frame: 'clause' };
  const isTag = entry.frames.includes('clause') && standsBehindWords(annotation, verb, speaker);
  const above = isTag ? contentAbove(annotation, verb, without) : [];
  if (above.length > 0) return { content: above, frame: 'beside' };
  return { content: [], frame: entry.frames.some((frame) => QUOTED.has(frame)) ? 'quote' : 'object' };
}

/** "called on Orlin [to end the siege]", "warned against fans [expecting more]": clauses that go on right behind the phrase. */
function goingOn(annotation: Annotation, verb: number, tops: readonly number[]): number[] {
  const end = Math.max(...tops.map((top) => annotation.subtree(top)[1]));
  return frameOf(annotation, verb)
    .clauses.filter(
      ({ kind, lead, token }) =>
        kind !== 'complement' &&
        annotation.subtree(token)[0] === end + 1 &&
        (annotation.xpos(token) === 'VBG' || lead === 'to'),
    )
    .map(({ token }) => token);
}

/** "cautioned [against] the plan": a preposition right behind its verb belongs to the cue. */
export function besideCue(annotation: Annotation, verb: number, tops: readonly number[]): number[] {
  return tops
    .flatMap((top) => childrenBy(annotation, top, 'case'))
    .filter((word) => word === cueEnd(annotation, verb) + 1);
}

function topsOf(
  annotation: Annotation,
  verb: number,
  frame: FramedVerb['frames'][number],
  entry: FramedVerb,
): number[] {
  switch (frame) {
    case 'clause': {
      const own = [verb, ...adjectivesOf(annotation, verb)].flatMap((each) =>
        clausesBelow(annotation, each, 'complement'),
      );
      const clauses = own.length > 0 ? own : strayClauses(annotation, verb);
      return clauses.length === 0
        ? clauses
        : [...clauses, ...splitSubject(annotation, verb, clauses), ...furtherClauses(annotation, verb)];
    }
    case 'infinitive': {
      const complements = clausesBelow(annotation, verb, 'open').filter((child) => child > verb);
      return complements.length === 0
        ? []
        : [...objectsBefore(annotation, verb, complements[0]!, entry), ...complements];
    }
    case 'object': {
      const object = childrenBy(annotation, verb, 'obj').find(
        (child) => !/^W/.test(annotation.xpos(child)) && child > verb,
      );
      if (object !== undefined) return [object, ...tokensOf(trailing(annotation, verb, object))];
      return annotation.children(verb).filter((child) => annotation.relation(child) === 'nsubj:pass');
    }
    case 'judgement': {
      const object = childrenBy(annotation, verb, 'obj').find((child) => child > verb);
      const judged = object === undefined ? [] : trailing(annotation, verb, object).filter(isJudgement);
      return judged.length === 0 ? [] : [object!, ...tokensOf(judged)];
    }
    case 'quote':
      return [];
  }
}

/** "says it rained but [that nobody minded]": a further clause of the words said hangs on the cue. */
function furtherClauses(annotation: Annotation, verb: number): number[] {
  return childrenBy(annotation, verb, 'conj').filter((child) => child > verb && hasMark(annotation, child, 'that'));
}

/** "urged [Orlin] to leave", and behind a preposition that the verb asks for "called on [Orlin] to leave" */
function objectsBefore(annotation: Annotation, verb: number, complement: number, entry: FramedVerb): number[] {
  return childrenBy(annotation, verb, 'obj', 'iobj', 'obl').filter(
    (child) =>
      child > verb &&
      child < complement &&
      (annotation.baseRelation(child) !== 'obl' || isAskedFor(entry, prepositionOf(annotation, child))),
  );
}

/** "call [on]", "call [for]": a preposition of the verb's own or one that leads in its words. */
export function isAskedFor(entry: FramedVerb, preposition: string): boolean {
  return preposition !== '' && (entry.verb.endsWith(` ${preposition}`) || entry.about.includes(preposition));
}

/** What a verb says of its object stands behind it: "called Bo [a liar]", "blamed Bo [for the leak]". */
function trailing(annotation: Annotation, verb: number, object: number): Complement[] {
  return phrasesAndClauses(annotation, verb, 'complement', 'open', 'beside').filter(
    ({ kind, lead, token }) => token > object && (kind === 'complement' || kind === 'open' || GOING_ON.has(lead)),
  );
}

/** "sees the plan [as a risk]", "considers the plan [unsafe]" */
function isJudgement({ kind, lead }: Complement): boolean {
  return kind === 'complement' || kind === 'open' || lead === 'as';
}

/** "lashed [out at] the plan": a particle that the parse took into the preposition is none of it. */
const lastWord = (preposition: string): string => preposition.split(' ').at(-1)!;

function isLongPreposition(annotation: Annotation, token: number): boolean {
  const [first] = annotation.subtree(token);
  return (
    PREPOSITION_BEGINNINGS.has(wordOf(annotation, first)) ||
    (first > 0 && PREPOSITION_BEGINNINGS.has(wordOf(annotation, first - 1)))
  );
}

/** A phrase or a clause that goes with a verb, and what leads it in. */
type Complement = Omit<Clause, 'kind'> & { readonly kind: Clause['kind'] | 'phrase' };

/** The verb's phrases and its clauses of some kinds, in text order. */
function phrasesAndClauses(annotation: Annotation, verb: number, ...kinds: readonly Clause['kind'][]): Complement[] {
  const { obliques, clauses } = frameOf(annotation, verb);
  return [
    ...obliques.map(
      ({ preposition, token }): Complement => ({
        kind: 'phrase',
        lead: preposition || leadOf(annotation, token),
        token,
      }),
    ),
    ...clauses.filter(({ kind }) => kinds.includes(kind)),
  ].sort((a, b) => a.token - b.token);
}

const tokensOf = (complements: readonly { readonly token: number }[]): number[] =>
  complements.map(({ token }) => token);

function clausesBelow(annotation: Annotation, word: number, wanted: Clause['kind']): number[] {
  return tokensOf(clausesOf(annotation, word).filter(({ kind }) => kind === wanted));
}

/** A verb that carries its own clause: not "often [screaming] at the crowd", not "did not [respond]". */
const FINITE = /^VB[DPZ]$/;
const COMMA = /^(?:,|["”’']|''|—|–|--)$/;

/** "…, [Bo Marsh said]", "…, [said Bo Marsh]": speaker and verb side by side behind a comma; not "anything but[, say,] a fence". */
function standsBehindWords(annotation: Annotation, verb: number, speaker: number): boolean {
  if (speaker < 0 || !FINITE.test(annotation.xpos(verb))) return false;
  const [first, last] = annotation.subtree(speaker);
  const [before, behind] = speaker < verb ? [last, verb] : [verb, speaker];
  for (let token = before + 1; token < behind; token++) if (COMMA.test(annotation.form(token))) return false;
  const start = Math.min(first, verb) - 1;
  return start >= 0 && COMMA.test(annotation.form(start));
}

/** ["…," Bo said]: where the parse hangs the cue on the words said, they are all that is not the cue's. */
function contentAbove(annotation: Annotation, verb: number, without: readonly number[]): Span[] {
  const up = annotation.head(verb);
  const relation = annotation.baseRelation(verb);
  const isLoose = relation === 'conj' && up < verb && childrenBy(annotation, verb, 'cc').length === 0;
  // "and Bo [says] many things": it has words of its own
  if (hasChildBy(annotation, verb, 'obj', 'xcomp')) return [];
  if (up < 0 || !(isLoose || /^(?:parataxis|dep|discourse)$/.test(relation))) return [];
  return contentOf(annotation, [up], without);
}
