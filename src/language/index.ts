export { loadEnglish } from './english.js';
export type { Annotation, Language } from './types.js';
