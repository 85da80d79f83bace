import { digestStep, uniteStep, versionsStep } from './article-steps.js';
import { compareStep, postingsStep, storiesStep } from './copy-steps.js';
import { claimsStep, edgesStep } from './edge-steps.js';
import { joinStep, toldStep } from './event-steps.js';
import { identityStep } from './identity-step.js';
import { beingsStep, eventsStep, keysStep } from './node-steps.js';
import type { BlockStep } from './types.js';

export type { BlockStep } from './types.js';

/** The steps in which a graph is assembled block by block, in order: the same rules that `assemble` runs over all at once. */
export const blockSteps: readonly BlockStep[] = [
  // articles: what the graph needs of each, once for each text, the newest version at each address
  digestStep,
  uniteStep,
  versionsStep,
  // copies: shingles lead to pairs, pairs to chains
  postingsStep,
  compareStep,
  storiesStep,
  // beings: one rule after another, each on the clusters to which its keys lead
  identityStep,
  beingsStep,
  keysStep,
  // events: once beings are nodes; groups give joins, joins give nodes
  toldStep,
  joinStep,
  eventsStep,
  // edges: once all entities are nodes
  claimsStep,
  edgesStep,
];
