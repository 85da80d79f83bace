export { selectView, type View, type ViewOptions } from './select-view.js';
export { onlyOnWordOf, UNNAMED_SPEAKER, type WhoseWord, whoseWordIn } from './whose-word.js';
