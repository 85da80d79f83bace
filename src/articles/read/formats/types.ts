import type { InputProblem, SourceArticle } from '../../types.js';
import type { InputFile } from '../files/input-file.js';

/** What reading one file gives, one at a time. */
export type ReadPart = SourceArticle | InputProblem;

/**
 * A way that articles are written in: gives every article of a file, and a problem in the place of each that cannot be read.
 * Libraries are loaded when the first such file is met. @throws InputError when the file holds none.
 */
export type Format = (file: InputFile) => AsyncGenerator<ReadPart>;
