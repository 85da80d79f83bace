import { jsonPieces } from '../../graph-export/formats/json-pieces.js';
import { littleRemains, readArticles, remainderOf } from '../../src/articles/index.js';
import { chooseExtractor } from '../../src/build/choose-extractor.js';
import { extractInOrder } from '../../src/build/extract-in-order.js';
import { extractWithout } from '../../src/build/extract-without.js';
import type { LittleArticle } from '../../src/build/index.js';
import { countArticles } from '../count-articles.js';
import { languageOf } from '../fill/language-option.js';
import { fillingCode, reportLittle } from '../fill/report-little.js';
import { namedInputs } from '../named-inputs.js';
import { reportProblem } from '../report-problem.js';
import { writeOutput } from '../write-output.js';

interface Flags {
  readonly output?: string;
  readonly language?: string;
  readonly workers?: number;
  readonly without?: readonly string[];
  readonly texts?: boolean;
}

/** Writes the records of all inputs and returns the exit code; `module` is the extractor's, for tests. */
export async function extractInputs(inputs: readonly string[], flags: Flags, module?: string): Promise<number> {
  const read = readArticles(namedInputs('extract', inputs), { ...languageOf(flags), named: flags.texts ?? false });
  const { extractor, items } = flags.without
    ? { extractor: extractWithout(flags.without), items: read }
    : await chooseExtractor(read, {
        ...(flags.workers === undefined ? {} : { workers: flags.workers }),
        ...(module === undefined ? {} : { module }),
      });
  const counter = countArticles();
  const little: LittleArticle[] = [];
  let skipped = 0;
  try {
    await writeOutput(
      (async function* () {
        for await (const outcome of extractInOrder(items, extractor)) {
          if ('record' in outcome) {
            counter.add();
            const remainder = remainderOf(outcome.given.text, outcome.record.article.dropped);
            const told = littleRemains(remainder);
            if (told !== null) little.push({ source: outcome.given.source, share: remainder.share, told });
            const { record, given } = outcome;
            yield* jsonPieces(flags.texts ? { source: given.source, record, text: given.text } : record);
            yield '\n';
          } else {
            counter.clear();
            reportProblem(outcome);
            skipped += 1;
            if (flags.texts) yield* [...jsonPieces({ source: outcome.source, problem: outcome.problem }), '\n'];
          }
        }
      })(),
      flags.output,
    );
  } finally {
    counter.clear();
    await extractor.close();
  }
  reportLittle(little);
  return fillingCode({ skipped, little });
}
