import type { Span } from '../../model/record.js';
import { spanFinder } from '../../model/span-index.js';
import { MEASURED } from './measured.js';

/** What of a claim tells how sure it is: drafts and claims of a record have it. */
export interface Weighed {
  readonly rule: string;
  readonly type: string;
  readonly target: {
    readonly type: string;
    readonly mentions: readonly { span: Span; form: 'name' | 'description' | 'pronoun' }[];
  } | null;
  readonly targetSpan: Span | null;
  /** how likely the network takes the claim to be told here; left out where it was not asked */
  readonly chance?: number;
}

/** The confidence of a rule that was never measured. */
const USUAL = 0.7;

/**
 * How sure a claim is, 0 to 1, two decimals: how often claims of its rule, with such a target, are right on the labelled
 * articles (measured.ts, written by `npm run evaluate -- --calibrate`).
 */
export function confidenceOf(claim: Weighed): number {
  return (
    MEASURED[`${confidenceKey(claim)} ${agreement(claim)}`] ??
    MEASURED[confidenceKey(claim)] ??
    MEASURED[claim.rule] ??
    USUAL
  );
}

/** "condemned/verb-object named": the rule, and of condemnations and meetings how the target stands there: named, guessed, or an act. */
export function confidenceKey({ rule, type, target, targetSpan }: Weighed): string {
  if (type !== 'met' && type !== 'condemned') return rule;
  if (target?.type === 'event') return `${rule} act`;
  const near = target && targetSpan ? byPlace(target.mentions, [targetSpan]) : [];
  const mention = near.find(({ span }) => targetSpan && span[0] < targetSpan[1] && targetSpan[0] < span[1]);
  return `${rule} ${mention?.form === 'name' ? 'named' : 'guessed'}`;
}

const byPlace = spanFinder(({ span }: { readonly span: Span; readonly form: string }) => [span]);

/** From these chances on the network sees a claim surely, and at all. */
const SURE = 0.8;
const SEEN = 0.3;

/** How the network agrees with what a rule found: it sees the cue surely, somewhat, or not. */
export function agreement({ chance = 0 }: Pick<Weighed, 'chance'>): 'sure' | 'seen' | 'unseen' {
  if (chance >= SURE) return 'sure';
  return chance >= SEEN ? 'seen' : 'unseen';
}
