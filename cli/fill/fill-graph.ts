import type { InputProblem } from '../../src/articles/types.js';
import { chooseExtractor, type FillReport, fillStore, type ReadItem } from '../../src/build/index.js';
import type { ArticleStore } from '../../src/graph/index.js';
import type { ArticleRecord } from '../../src/model/record.js';
import { reportProblem } from '../report-problem.js';
import { onInterrupt } from './on-interrupt.js';
import { openProgress } from './progress.js';

/** What a command fills a store with. */
export interface FillOptions {
  readonly store: ArticleStore;
  readonly items: AsyncIterable<ReadItem>;
  /** how many items are to come, where that is known */
  readonly total: number | null;
  /** true: the store holds exactly these in the end; false: these too */
  readonly replace: boolean;
  readonly workers?: number;
  /** URL of the extractor's module, where it is not the article extractor */
  readonly module?: string;
  readonly onArticle?: (record: ArticleRecord) => void;
}

/** What came of it, with the inputs that gave no article. */
export interface Filled {
  readonly report: FillReport;
  readonly skipped: readonly InputProblem[];
}

/** How long workers may go on after Ctrl-C, in milliseconds: most articles are done by then. */
const PATIENCE_MS = 800;

const UNINTERRUPTED = { signal: new AbortController().signal, forget: () => {} };

/** Extracts and stores articles, with progress and problems on standard error; Ctrl-C stops it between two articles. */
export async function fillGraph({ workers, module, total, ...filling }: FillOptions): Promise<Filled> {
  const { extractor, items } = await chooseExtractor(filling.items, {
    ...(workers === undefined ? {} : { workers }),
    ...(module === undefined ? {} : { module }),
  });
  const progress = openProgress(total);
  const interrupt = extractor.width > 1 ? onInterrupt() : UNINTERRUPTED;
  // what the workers are at is given up soon after: one long article must not hold the command
  const giveUp = (): void => void setTimeout(() => void extractor.close(), PATIENCE_MS).unref();
  interrupt.signal.addEventListener('abort', giveUp);
  const skipped: InputProblem[] = [];
  try {
    const report = await fillStore({
      ...filling,
      items,
      extractor,
      signal: interrupt.signal,
      onProgress: progress.show,
      onProblem: (problem) => {
        if (interrupt.signal.aborted) return;
        skipped.push(problem);
        progress.above(() => reportProblem(problem));
      },
    });
    return { report, skipped };
  } finally {
    interrupt.forget();
    progress.close();
    await extractor.close();
  }
}
