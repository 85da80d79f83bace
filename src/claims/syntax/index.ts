export { clausesOf, leadOf, obliquesOf } from './arguments-of.js';
export { type Being, beingAt, beingsAt, isBeing } from './beings-at.js';
export { clauseOver, isDetached } from './clause-over.js';
export { conjuncts } from './conjuncts.js';
export { describedBodyAt } from './described-body.js';
export { examplesOf, withExamples } from './examples-of.js';
export { frameOf } from './frames/frame-of.js';
export type { Clause, Frame, Oblique } from './frames/types.js';
export { isPassedOver } from './left-out.js';
export { doersOverNoun, type NounArguments, nounArgumentsOf } from './noun-arguments-of.js';
export { isPassive } from './passive.js';
export { subjectsOf } from './subjects-of.js';
export { takenUpBodyAt } from './taken-up-body.js';
export {
  antecedentOf,
  childrenBy,
  hasChildBy,
  hasMark,
  isNominal,
  isQuotationMark,
  isVerbal,
  lemmaOf,
  phrasalLemma,
  prepositionOf,
  wordOf,
} from './tree.js';
