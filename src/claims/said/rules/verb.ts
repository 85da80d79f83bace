import type { Annotation } from '../../../language/types.js';
import type { Span } from '../../../model/record.js';
import { childrenBy, lemmaOf, phrasalLemma, prepositionOf, wordOf } from '../../syntax/index.js';
import { contentOf } from '../content-of.js';
import { cueSpan } from '../cue-span.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { speakerToken } from '../speaker-token.js';
import { type SpeechVerb, speechVerbs } from '../speech-words.js';
import type { FoundStatement, StatementContext, StatementRule } from '../types.js';

/** "Ada Lund [said] that …", "… , [said] Bo Marsh", "Bo went on to [say] …", "the envoy, who [told] reporters that …" */
export const verbRule: StatementRule = {
  name: 'said/verb',
  find(context) {
    const found: FoundStatement[] = [];
    for (let token = 0; token < context.annotation.size; token++) {
      const statement = statementAt(context, token);
      if (statement) found.push(statement);
    }
    return found;
  },
};

function statementAt(context: StatementContext, verb: number): FoundStatement | null {
  const { annotation, entities } = context;
  if (annotation.upos(verb) !== 'VERB') return null;
  const entry = speechVerbs().get(phrasalLemma(annotation, verb)) ?? speechVerbs().get(lemmaOf(annotation, verb));
  if (!entry || !hasCompanion(annotation, verb, entry)) return null;
  const speaker = speakerToken(annotation, verb);
  if (speaker < 0) return null;
  const { content, frame } = contentOfVerb(annotation, verb, speaker, entry);
  if (content.length === 0 && !entry.frames.includes('clause') && !entry.frames.includes('quote')) return null;
  return {
    speaker: resolveSpeaker(annotation, entities, speaker),
    cue: cueSpan(annotation, verb),
    cueToken: verb,
    content,
    rule: `said/verb-${frame}`,
  };
}

/** "pointed [out]": some verbs are cues with a certain word alone. */
function hasCompanion(annotation: Annotation, verb: number, entry: SpeechVerb): boolean {
  return (
    entry.with.length === 0 || annotation.children(verb).some((child) => entry.with.includes(wordOf(annotation, child)))
  );
}

/** What hangs on the verb by the first of its frames that is there. */
function contentOfVerb(
  annotation: Annotation,
  verb: number,
  speaker: number,
  entry: SpeechVerb,
): { content: Span[]; frame: string } {
  const without = [verb, speaker];
  for (const frame of entry.frames) {
    const tops = topsOf(annotation, verb, frame);
    if (tops.length > 0)
      return { content: contentOf(annotation, tops, [...without, ...ownTellings(annotation, verb, tops)]), frame };
  }
  const tops = childrenBy(annotation, verb, 'obl', 'advcl').filter((child) =>
    entry.about.includes(prepositionOf(annotation, child) || markOf(annotation, child)),
  );
  if (tops.length > 0) return { content: contentOf(annotation, tops, without), frame: 'about' };
  const above = entry.frames.includes('clause') ? contentAbove(annotation, verb, without) : [];
  return { content: above, frame: above.length > 0 ? 'beside' : 'quote' };
}

/**
 * What the parse hung on the words said though the speaker does it beside the saying, behind a comma or in the cue's own tense:
 * "said it was over, [adding that …]", "says he won and [tells the crowd that …]".
 */
function ownTellings(annotation: Annotation, verb: number, tops: readonly number[]): number[] {
  return tops.flatMap((top) =>
    childrenBy(annotation, top, 'advcl', 'conj', 'parataxis').filter((child) => {
      if (child < verb || !speechVerbs().has(lemmaOf(annotation, child))) return false;
      if (childrenBy(annotation, child, 'nsubj', 'mark').length > 0) return false;
      const [first] = annotation.subtree(child);
      if (annotation.xpos(child) === 'VBG')
        return annotation.form(Math.max(first - 1, 0)) === ',' || annotation.form(first) === ',';
      return annotation.xpos(child) === annotation.xpos(verb) && annotation.xpos(top) !== annotation.xpos(verb);
    }),
  );
}

function topsOf(annotation: Annotation, verb: number, frame: SpeechVerb['frames'][number]): number[] {
  switch (frame) {
    case 'clause': {
      const clauses = childrenBy(annotation, verb, 'ccomp');
      return clauses.length === 0 ? clauses : [...clauses, ...furtherClauses(annotation, verb)];
    }
    case 'infinitive': {
      const complements = childrenBy(annotation, verb, 'xcomp').filter((child) => child > verb);
      return complements.length === 0 ? [] : [...objectsBefore(annotation, verb, complements[0]!), ...complements];
    }
    case 'object': {
      const objects = childrenBy(annotation, verb, 'obj', 'nsubj:pass');
      const passive = annotation.children(verb).filter((child) => annotation.relation(child) === 'nsubj:pass');
      if (objects.length === 0) return passive;
      return [...objects, ...trailing(annotation, verb, objects[0]!)];
    }
    default:
      return [];
  }
}

/** "says it rained but [that nobody minded]": a further clause of the words said hangs on the cue. */
function furtherClauses(annotation: Annotation, verb: number): number[] {
  return childrenBy(annotation, verb, 'conj').filter(
    (child) =>
      child > verb && childrenBy(annotation, child, 'mark').some((mark) => wordOf(annotation, mark) === 'that'),
  );
}

function objectsBefore(annotation: Annotation, verb: number, complement: number): number[] {
  return childrenBy(annotation, verb, 'obj', 'iobj').filter((child) => child > verb && child < complement);
}

/** What a verb says of its object stands behind it: "called Bo [a liar]", "blamed Bo [for the leak]", "described it [as bad]". */
function trailing(annotation: Annotation, verb: number, object: number): number[] {
  return childrenBy(annotation, verb, 'xcomp', 'obl', 'advcl', 'ccomp').filter(
    (child) =>
      child > object &&
      (/^(?:xcomp|ccomp)$/.test(annotation.baseRelation(child)) ||
        /^(?:as|for|of|with|to|over|about)$/.test(prepositionOf(annotation, child) || markOf(annotation, child))),
  );
}

function markOf(annotation: Annotation, token: number): string {
  const mark = childrenBy(annotation, token, 'mark')[0];
  return mark === undefined ? '' : wordOf(annotation, mark);
}

/** ["…," Bo said]: where the parse hangs the cue on the words said, they are all that is not the cue's. */
function contentAbove(annotation: Annotation, verb: number, without: readonly number[]): Span[] {
  const up = annotation.head(verb);
  if (up < 0 || !/^(?:parataxis|dep|discourse)$/.test(annotation.baseRelation(verb))) return [];
  return contentOf(annotation, [up], without);
}
