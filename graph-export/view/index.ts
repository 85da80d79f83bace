export { selectView, type View, type ViewOptions } from './select-view.js';
