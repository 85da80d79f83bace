import { readJsonLines } from '../read-json-lines.js';
import type { Format } from './types.js';

/** JSON Lines: an object a line. */
export const jsonLines: Format = (file) => readJsonLines(file.source, file.stream());
