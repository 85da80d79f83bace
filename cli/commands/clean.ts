import { safeJson } from '../../graph-export/formats/safe-text.js';
import { cleanArticle, isProblem, readArticles, remainderOf } from '../../src/articles/index.js';
import { EXIT } from '../exit-codes.js';
import { languageOf } from '../fill/language-option.js';
import { namedInputs } from '../named-inputs.js';
import { paint } from '../paint.js';
import { reportProblem } from '../report-problem.js';
import { cleanedLines } from '../show-cleaned.js';
import { writeOutput } from '../write-output.js';

interface Flags {
  readonly output?: string;
  readonly language?: string;
  readonly json?: boolean;
}

/** Shows all inputs cleaned and returns the exit code. */
export async function cleanInputs(inputs: readonly string[], flags: Flags): Promise<number> {
  let code: number = EXIT.done;
  await writeOutput(
    (async function* () {
      let first = true;
      for await (const read of readArticles(namedInputs('clean', inputs), languageOf(flags))) {
        if (isProblem(read)) {
          reportProblem(read);
          code = EXIT.someInputFailed;
          continue;
        }
        const { text, ...cleaned } = cleanArticle(read);
        const remainder = remainderOf(text, cleaned.dropped);
        if (remainder.share === 0) code = EXIT.someInputFailed;
        if (flags.json) yield `${safeJson({ ...cleaned, remains: remainder.share, text })}\n`;
        else
          yield `${first ? '' : '\n'}${cleanedLines({ text, ...cleaned })
            .map(paint)
            .join('\n')}\n`;
        first = false;
      }
    })(),
    flags.output,
  );
  return code;
}
