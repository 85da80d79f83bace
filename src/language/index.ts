export { loadEnglish } from './english.js';
export { sharedEnglish } from './shared-english.js';
export type { Annotation, Language } from './types.js';
