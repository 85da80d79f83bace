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
  const underWay = new Map<number, Promise<{ readonly ticket: number } & Extracted>>();
  let tickets = 0;
  const next = async (): Promise<Extracted> => {
    const { ticket, ...done } = await Promise.race(underWay.values());
    underWay.delete(ticket);
    return done;
  };
  try {
    for await (const given of articles) {
      const ticket = tickets++;
      underWay.set(
        ticket,
        extractor.extract(given).then((extraction) => ({ ticket, given, extraction })),
      );
      if (underWay.size >= extractor.width) yield await next();
    }
    while (underWay.size > 0) yield await next();
  } finally {
    await Promise.allSettled(underWay.values());
  }
}
