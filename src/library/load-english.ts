import { loadEnglish as load } from '../language/index.js';
import type { Language } from '../language/types.js';

/**
 * Loads the English pipeline: once a thread, some 100 ms; its `annotate` is pure.
 * @param weights a file of weights; the ones that come with the package unless given
 * @throws InputError when the weights are missing or damaged.
 */
export const loadEnglish = (weights?: string): Language => load(weights);
