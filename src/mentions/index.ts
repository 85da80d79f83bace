export { findMentions } from './find-mentions.js';
export type { Mention } from './types.js';
