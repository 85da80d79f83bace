/** An extractor that cannot load. */
export async function loadExtractor(): Promise<never> {
  throw new Error('no weights');
}
