export { selectView, type View, type ViewOptions } from './select-view.js';
export { surePart } from './sure-part.js';
