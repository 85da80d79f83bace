export { factualityOf } from './factuality-of.js';
export { EFFECTS, type Effect, type FactualityEntry, factualityEntry } from './lexicon.js';
