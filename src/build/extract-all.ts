import type { SourceArticle } from '../articles/types.js';
import type { Extraction, Extractor } from './types.js';

/** An article and what was made of it. */
export interface Extracted {
  readonly given: SourceArticle;
  readonly extraction: Extraction;
}

/**
 * Extracts articles as they come and hands each on when it is done, in no particular order.
 * It reads no further ahead than the extractor can work, so memory does not grow with the number of articles.
 */
export async function* extractAll(
  articles: AsyncIterable<SourceArticle>,
  extractor: Extractor,
): AsyncGenerator<Extracted> {
  const work = new UnderWay(extractor);
  try {
    for await (const given of articles) {
      work.begin(given);
      if (work.size >= extractor.width) yield await work.next();
    }
    while (work.size > 0) yield await work.next();
  } finally {
    await work.end();
  }
}

/** Articles under way. Nothing is kept of those handed on: `Promise.race` keeps what each gave until the slowest is done. */
class UnderWay {
  private readonly begun = new Set<Promise<Extracted>>();
  private readonly done: Promise<Extracted>[] = [];
  private wake = (): void => {};

  constructor(private readonly extractor: Extractor) {}

  get size(): number {
    return this.begun.size;
  }

  begin(given: SourceArticle): void {
    const work = this.extractor.extract(given).then((extraction) => ({ given, extraction }));
    const settled = (): void => {
      this.done.push(work);
      this.wake();
    };
    this.begun.add(work);
    work.then(settled, settled);
  }

  /** The next that is done. */
  async next(): Promise<Extracted> {
    if (this.done.length === 0) await new Promise<void>((resolve) => (this.wake = resolve));
    const work = this.done.shift()!;
    this.begun.delete(work);
    return work;
  }

  async end(): Promise<void> {
    await Promise.allSettled(this.begun);
  }
}
