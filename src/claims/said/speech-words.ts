import * as z from 'zod';
import type { Annotation } from '../../language/types.js';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { childrenBy, lemmaOf, phrasalLemma, wordOf } from '../syntax/index.js';

/**
 * Where a speech verb keeps what was said:
 * clause: "said [that he left]" · infinitive: "vowed [to leave]" · object: "announced [the deal]" · quote: only words in quotation marks ("smiled").
 */
export const verbEntry = once(() =>
  z
    .object({
      verb: z.string(),
      frames: z.array(z.enum(['clause', 'infinitive', 'object', 'quote'])),
      /** what an object must be to tell something: hold a verb or a quotation, be a long phrase, or be words beside names */
      words: z.enum(['clause', 'phrase', 'some']).default('some'),
      /** prepositions that lead in what was said: "spoke [about the deal]" */
      about: z.array(z.string()).default([]),
      /** true where its object is the one told: "told [Bo] that …" */
      hearer: z.boolean().default(false),
      /**
       * document: a cue only where a document speaks, "the report [found] that …"; being: only where a being or a document does,
       * not "the delay [signals] that …", and as a participle only beside another cue
       */
      by: z.enum(['anybody', 'document', 'being']).default('anybody'),
    })
    .extend(examples().shape),
);

/** A verb of speech and where it keeps what was said. */
export type SpeechVerb = z.infer<ReturnType<typeof verbEntry>>;

/** An entry of speech-nouns.yml. */
export const nounEntry = once(() =>
  z
    .object({
      noun: z.string(),
      /** statement: "the claim [that …]"; document: "the report [said …]" speaks for its maker; spokesperson: speaks for a body */
      kind: z.enum(['statement', 'document', 'spokesperson', 'nobody']),
      about: z.array(z.string()).default([]),
    })
    .extend(examples().shape),
);

/** A noun of speech. */
export type SpeechNoun = z.infer<ReturnType<typeof nounEntry>>;

/** An entry of silent-verbs.yml. */
export const silentEntry = once(() =>
  z
    .object({
      verb: z.string(),
      /** objects without which it is no silence: "did not return [a call]" */
      objects: z.array(z.string()).default([]),
    })
    .extend(examples().shape),
);

/** A verb whose denial is a silence: "declined to [comment]". */
export type SilentVerb = z.infer<ReturnType<typeof silentEntry>>;

/** Verbs of speech by their dictionary form. */
export const speechVerbs = once(
  (): ReadonlyMap<string, SpeechVerb> =>
    new Map(readLexicon('speech-verbs', verbEntry).map((entry) => [entry.verb, entry])),
);

/** Nouns of speech by their dictionary form. */
export const speechNouns = once(
  (): ReadonlyMap<string, SpeechNoun> =>
    new Map(readLexicon('speech-nouns', nounEntry).map((entry) => [entry.noun, entry])),
);

/** Whether a noun names something to be read or heard, which tells what its maker says: "report", "statement". */
export function isDocumentNoun(noun: string): boolean {
  return /^(?:document|statement)$/.test(speechNouns().get(noun)?.kind ?? '');
}

/** Verbs whose denial is a silence, by their dictionary form. */
export const silentVerbs = once(
  (): ReadonlyMap<string, SilentVerb> =>
    new Map(readLexicon('silent-verbs', silentEntry).map((entry) => [entry.verb, entry])),
);

/** The entry of a verb with its particle, "hit back", or of the verb alone. */
export function entryOf(annotation: Annotation, verb: number): SpeechVerb | undefined {
  const lemma = lemmaOf(annotation, verb);
  const next = verb + 1 < annotation.size ? `${lemma} ${wordOf(annotation, verb + 1)}` : lemma;
  const clear = complementIn(annotation, verb, lemma);
  if (clear) return clear;
  const phrasal = phrasalLemma(annotation, verb);
  const withParticle = phrasal === lemma ? undefined : speechVerbs().get(phrasal);
  return withParticle ?? speechVerbs().get(next) ?? speechVerbs().get(lemma);
}

/** "[made] it [clear] that", "[made clear] that": an entry of a verb with its adjective. */
function complementIn(annotation: Annotation, verb: number, lemma: string): SpeechVerb | undefined {
  const [adjective] = adjectivesOf(annotation, verb);
  return adjective === undefined ? undefined : speechVerbs().get(`${lemma} ${wordOf(annotation, adjective)}`);
}

/** "made it [clear] that": the clause hangs on the adjective that makes the cue whole. */
export function adjectivesOf(annotation: Annotation, verb: number): number[] {
  return childrenBy(annotation, verb, 'xcomp', 'ccomp', 'advmod', 'amod', 'obj').filter(
    (child) => child > verb && annotation.upos(child) === 'ADJ',
  );
}
