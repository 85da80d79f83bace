/**
 * Something that was handed in cannot be used; the message is a sentence that names it, says what is wrong and what to do.
 * The command line prints the message alone and ends with exit code 1.
 */
export class InputError extends Error {
  static {
    InputError.prototype.name = 'InputError';
  }
}

/**
 * An input that is there and cannot be read: damaged, locked, too large, in an unknown encoding. What it holds was not seen, so
 * nothing that came from it before is taken for gone.
 */
export class UnreadableError extends InputError {
  static {
    UnreadableError.prototype.name = 'UnreadableError';
  }
}
