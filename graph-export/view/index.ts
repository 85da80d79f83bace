export { type PartAround, partAround } from './part-around.js';
export { selectView, type View, type ViewOptions, wantedFor } from './select-view.js';
export { surePart, sureSource } from './sure-part.js';
