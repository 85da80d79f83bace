import { readArticles } from '../../src/articles/index.js';
import type { InputProblem } from '../../src/articles/types.js';
import { chooseExtractor, type FillReport, fillStore } from '../../src/build/index.js';
import type { ArticleStore } from '../../src/graph/index.js';
import { reportProblem } from '../report-problem.js';
import { countInputs } from './count-inputs.js';
import { onInterrupt } from './on-interrupt.js';
import { openProgress } from './progress.js';

/** What a command fills a store with. */
export interface FillOptions {
  readonly store: ArticleStore;
  readonly inputs: readonly string[];
  /** true: the store holds exactly these in the end; false: these too */
  readonly replace: boolean;
  readonly workers?: number;
  /** URL of the extractor's module, where it is not the article extractor */
  readonly module?: string;
}

/** What came of it, with the inputs that gave no article. */
export interface Filled {
  readonly report: FillReport;
  readonly skipped: readonly InputProblem[];
}

/** Reads, extracts and stores the inputs' articles, with progress and problems on standard error; Ctrl-C stops it between two articles. */
export async function fillGraph({ store, inputs, replace, workers, module }: FillOptions): Promise<Filled> {
  const { extractor, items } = await chooseExtractor(readArticles(inputs), {
    ...(workers === undefined ? {} : { workers }),
    ...(module === undefined ? {} : { module }),
  });
  const progress = openProgress(await countInputs(inputs));
  const interrupt = onInterrupt();
  const skipped: InputProblem[] = [];
  try {
    const report = await fillStore({
      store,
      items,
      extractor,
      replace,
      signal: interrupt.signal,
      onProgress: progress.show,
      onProblem: (problem) => {
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
