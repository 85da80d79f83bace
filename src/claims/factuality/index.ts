export { factualityOf } from './factuality-of.js';
export { EFFECTS, type Effect, type FactualityEntry, factualityEntry } from './lexicon.js';
export { isDenied } from './negation-of.js';
