import { InputError } from '../../model/input-error.js';
import type { ModelFile } from './model-file.js';

/** Labels are numbered in bytes. */
const MOST_LABELS = 256;
/** What the kernels' vectors divide evenly. */
const MULTIPLES = { hidden: 4, arc: 8, rel: 4, role: 4 } as const;

/** @throws InputError when the kernels cannot run a network of these sizes. */
export function checkSizes({ header }: ModelFile): void {
  for (const [size, multiple] of Object.entries(MULTIPLES)) {
    const given = header.config[size as keyof typeof MULTIPLES];
    if (given === undefined && size === 'role') continue;
    if (given === undefined || !(given > 0) || given % multiple !== 0) {
      throw new InputError(`The language model has ${size} ${given}; train it with a multiple of ${multiple}.`);
    }
  }
  const { word, vec, affix, shape, gaz } = header.config;
  if ((word + vec + affix + shape + gaz) % 4 !== 0) {
    throw new InputError('The language model’s input is no multiple of 4 wide; train it with other sizes.');
  }
  for (const [kind, labels] of Object.entries(header.labels)) {
    if (labels.length === 0 || labels.length > MOST_LABELS) {
      throw new InputError(
        `The language model has ${labels.length} ${kind} labels; between 1 and ${MOST_LABELS} can be read.`,
      );
    }
  }
}
