export { splitText } from './split-text.js';
export type { Split } from './types.js';
