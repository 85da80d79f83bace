/**
 * Gives the same words back as a string of their own, one for all that are equal. What is cut from a longer string, as most that is
 * read from tables is, holds all of it.
 */
export function ownCopies(): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    const copied = known.get(words);
    if (copied !== undefined) return copied;
    const own = Buffer.from(words, 'utf16le').toString('utf16le');
    known.set(own, own);
    return own;
  };
}
