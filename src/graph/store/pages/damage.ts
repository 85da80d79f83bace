/** Something in a store's file that cannot be as it was written. */
export class Damage extends Error {
  /**
   * @param what in a few words, for whoever asks what is wrong
   * @param table in which table it stands; null where it is none's
   */
  constructor(
    readonly what: string,
    readonly table: string | null = null,
  ) {
    super(what);
  }
}
