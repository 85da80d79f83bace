export { type PartAround, partAround } from './part-around.js';
export { selectView, type View, type ViewOptions } from './select-view.js';
export { surePart, sureSource } from './sure-part.js';
