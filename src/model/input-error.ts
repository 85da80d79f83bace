/**
 * Something that was handed in cannot be used; the message is a sentence that names it, says what is wrong and what to do.
 * The command line prints the message alone and ends with exit code 1.
 */
export class InputError extends Error {
  static {
    InputError.prototype.name = 'InputError';
  }
}
