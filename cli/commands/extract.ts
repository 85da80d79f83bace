import { readArticles } from '../../src/articles/index.js';
import { chooseExtractor } from '../../src/build/choose-extractor.js';
import { extractInOrder } from '../../src/build/extract-in-order.js';
import { extractWithout } from '../../src/build/extract-without.js';
import { countArticles } from '../count-articles.js';
import { EXIT } from '../exit-codes.js';
import { namedInputs } from '../named-inputs.js';
import { reportProblem } from '../report-problem.js';
import { writeOutput } from '../write-output.js';

interface Flags {
  readonly output?: string;
  readonly workers?: number;
  readonly without?: readonly string[];
}

/** Writes the records of all inputs and returns the exit code; `module` is the extractor's, for tests. */
export async function extractInputs(inputs: readonly string[], flags: Flags, module?: string): Promise<number> {
  const read = readArticles(namedInputs('extract', inputs));
  const { extractor, items } = flags.without
    ? { extractor: extractWithout(flags.without), items: read }
    : await chooseExtractor(read, {
        ...(flags.workers === undefined ? {} : { workers: flags.workers }),
        ...(module === undefined ? {} : { module }),
      });
  const counter = countArticles();
  let code: number = EXIT.done;
  try {
    await writeOutput(
      (async function* () {
        for await (const outcome of extractInOrder(items, extractor)) {
          if ('record' in outcome) {
            counter.add();
            yield `${JSON.stringify(outcome.record)}\n`;
          } else {
            counter.clear();
            reportProblem(outcome);
            code = EXIT.someInputFailed;
          }
        }
      })(),
      flags.output,
    );
  } finally {
    counter.clear();
    await extractor.close();
  }
  return code;
}
