export { type PartAround, partAround } from './part-around.js';
export { selectOutlines, selectView, type View, type ViewOptions, wantedFor } from './select-view.js';
export { surePart, sureSource } from './sure-part.js';
