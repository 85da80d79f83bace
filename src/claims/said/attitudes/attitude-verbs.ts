import * as z from 'zod';
import type { Annotation } from '../../../language/types.js';
import { once } from '../../../lexicon/once.js';
import { examples, readLexicon } from '../../../lexicon/read-lexicon.js';
import { lemmaOf, phrasalLemma } from '../../syntax/index.js';

/**
 * Where a verb of attitude keeps what is thought or wanted:
 * clause: "hopes [that it holds]" · infinitive: "hopes [to win]" · object: "opposes [the plan]" · judgement: "sees [the plan as a risk]".
 */
export const attitudeEntry = once(() =>
  z
    .object({
      verb: z.string(),
      frames: z.array(z.enum(['clause', 'infinitive', 'object', 'judgement'])),
      /** prepositions that lead in what is thought of: "hopes [for peace]" */
      about: z.array(z.string()).default([]),
      /** whether a name alone is enough of an object: "endorsed [Bo]" */
      names: z.boolean().default(false),
    })
    .extend(examples().shape),
);

/** A verb of thought, will or favour and where it keeps its words. */
export type AttitudeVerb = z.infer<ReturnType<typeof attitudeEntry>>;

const attitudeVerbs = once(
  (): ReadonlyMap<string, AttitudeVerb> =>
    new Map(readLexicon('attitude-verbs', attitudeEntry).map((entry) => [entry.verb, entry])),
);

/** The entry of a verb with its particle, "rule out", or of the verb alone. */
export function attitudeAt(annotation: Annotation, verb: number): AttitudeVerb | undefined {
  return attitudeVerbs().get(phrasalLemma(annotation, verb)) ?? attitudeVerbs().get(lemmaOf(annotation, verb));
}
