import type { Annotation } from '../../../language/types.js';
import { childrenBy, prepositionOf } from '../tree.js';
import type { Frame } from './types.js';

/** How many words below its verb an agent is looked for. */
const DEEPEST = 2;

/** "was condemned [as harmful] by [Ada]", "was accused [of lying] by [Ada]", "attacked [on the radio] by [Ada]": the agent hangs on the phrase before it. */
export function agentBelow(annotation: Annotation, frame: Frame): Frame {
  if (!frame.isPassive || frame.doers.length > 0) return frame;
  const agent = byPhrase(annotation, frame.verb, frame.verb, DEEPEST);
  return agent === null ? frame : { ...frame, doers: [agent] };
}

function byPhrase(annotation: Annotation, verb: number, below: number, steps: number): number | null {
  for (const child of annotation.children(below)) {
    if (child < verb) continue;
    if (isPhrase(annotation, child) && prepositionOf(annotation, child) === 'by') return child;
    if (steps > 0 && /^(?:obl|xcomp|advcl|advmod|obj|nmod)$/.test(annotation.baseRelation(child))) {
      const found = byPhrase(annotation, verb, child, steps - 1);
      if (found !== null) return found;
    }
  }
  return null;
}

/** "by Ada", not "by lying" nor "by 2020" */
function isPhrase(annotation: Annotation, token: number): boolean {
  return (
    /^(?:obl|nmod)$/.test(annotation.baseRelation(token)) &&
    /^(?:NOUN|PROPN|PRON)$/.test(annotation.upos(token)) &&
    childrenBy(annotation, token, 'case').length > 0
  );
}
