import type { ModelLabels } from '../model-file.js';

/** Which labels name verbs, for a model whose second tags are Penn's. */
export interface TagAgreement {
  readonly verbs: { readonly upos: readonly boolean[]; readonly xpos: readonly boolean[] };
  /** second tags that go with any first tag: a name's parts keep theirs ("United/VERB/NNP Nations") */
  readonly free: readonly boolean[];
}

/** Scores of one token: label -> score. */
export type LabelScores = (label: number) => number;

/** How to make the two tags of a token agree, or null where the model's second tags are not Penn's. */
export function tagAgreement({ upos, xpos }: ModelLabels): TagAgreement | null {
  if (!xpos.includes('VBD') || !upos.includes('VERB')) return null;
  return {
    verbs: {
      upos: upos.map((tag) => tag === 'VERB' || tag === 'AUX'),
      xpos: xpos.map((tag) => tag.startsWith('VB') || tag === 'MD'),
    },
    free: xpos.map((tag) => !/^(?:VB|MD|NNS?$|JJ|RB)/.test(tag)),
  };
}

/** Whether one tag names a verb and the other does not. */
export const contradict = ({ verbs, free }: TagAgreement, upos: number, xpos: number): boolean =>
  !free[xpos] && verbs.upos[upos] !== verbs.xpos[xpos];

/**
 * The two tags are found apart and may contradict each other: "[greeting] Bo" a VERB by one and a noun (NN) by the other. Then the
 * one that is less sure gives way to its best label that agrees. Tags that agree stay as they are.
 */
export function agreedTags(
  agreement: TagAgreement,
  best: readonly [upos: number, xpos: number],
  scores: readonly [upos: LabelScores, xpos: LabelScores],
): readonly [upos: number, xpos: number] {
  const [upos, xpos] = best;
  const { verbs } = agreement;
  if (!contradict(agreement, upos, xpos)) return best;
  const otherUpos = bestOf(verbs.upos, verbs.xpos[xpos]!, scores[0]);
  const otherXpos = bestOf(verbs.xpos, verbs.upos[upos]!, scores[1]);
  const [lossOfUpos, lossOfXpos] = [scores[0](upos) - scores[0](otherUpos), scores[1](xpos) - scores[1](otherXpos)];
  return lossOfUpos < lossOfXpos ? [otherUpos, xpos] : [upos, otherXpos];
}

function bestOf(isVerb: readonly boolean[], wanted: boolean, scoreOf: LabelScores): number {
  let best = -1;
  for (let label = 0; label < isVerb.length; label++) {
    if (isVerb[label] === wanted && (best < 0 || scoreOf(label) > scoreOf(best))) best = label;
  }
  return best;
}
