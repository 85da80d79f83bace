export { annotationFromConllu } from './annotation-from-conllu.js';
export { commentValue, isWord, miscValue, readConllu, withMiscValue } from './read-conllu.js';
export type { ConlluRow, ConlluSentence } from './types.js';
export { annotationToConllu, writeConllu } from './write-conllu.js';
