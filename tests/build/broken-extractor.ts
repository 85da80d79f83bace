/** An extractor that cannot load. */
export const extractorVersion = (): string => 'broken 1';

export async function loadExtractor(): Promise<never> {
  throw new Error('no weights');
}
