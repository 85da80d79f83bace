import type { Decision, IdleDecision } from '../../src/graph/index.js';
import { tell } from '../door.js';
import { shortId } from '../short-id.js';
import { plainText } from '../show-text.js';

/** Says on standard error which decisions change nothing, and why. */
export function reportIdle(idle: readonly IdleDecision[]): void {
  for (const { decision, reason } of idle) {
    tell(`wiregraph: the decision to ${plainText(decisionText(decision))} is idle: ${plainText(reason)}`);
  }
}

/** "merge “Lund” (a1b2c3d4) and “Ada Lund” (d4c3b2a1)" */
export function decisionText(decision: Decision): string {
  const one = passageText(decision.one);
  if (decision.decide === 'split') return `split off ${one}`;
  if (decision.decide === 'reject') return `reject ${decision.type ? `the ${decision.type} of ` : ''}${one}`;
  return `${decision.decide === 'merge' ? 'merge' : 'never merge'} ${one} and ${passageText(decision.other)}`;
}

function passageText({ article, span, words }: Decision['one']): string {
  const where = `${shortId(article)}:${span[0]}-${span[1]}`;
  return words === undefined ? where : `“${words}” (${where})`;
}
