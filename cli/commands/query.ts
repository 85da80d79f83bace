import type { Factuality } from '../../src/model/kinds.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import type { AnswerOptions } from '../../src/questions/types.js';
import { withLeftOut } from '../../src/questions/with-left-out.js';
import { wrapLines } from '../answer/wrap-lines.js';
import { printJson, printPainted } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { answerLines } from '../show-answer.js';
import { factualitiesWanted } from '../view-options.js';
import { withGraph } from '../with-graph.js';

interface Flags {
  readonly graph: string;
  readonly include?: readonly (Factuality | 'all')[];
  readonly since?: string;
  readonly until?: string;
  readonly minConfidence?: number;
  readonly rows: number;
  readonly evidence: number;
  readonly json?: boolean;
}

/** Asks the graph one question, shows the answer and returns the exit code. */
export async function ask(question: string, flags: Flags): Promise<number> {
  const { graph, rows, evidence, json } = flags;
  // an answer looks up what it shows when it is shown, so the graph stays open until then
  const answer = await withGraph(graph, ({ view, leftOut }) => {
    const given = withLeftOut(answerQuestion(view, question, optionsOf(flags)), leftOut());
    if (json) printJson(given);
    else {
      // a pipe gets whole lines: whoever reads them breaks them
      const width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
      for (const line of wrapLines(answerLines(given, { rows, evidence }), width)) printPainted(line);
    }
    return given;
  });
  return answer.trouble === 'not-found' || answer.trouble === 'not-understood' ? EXIT.someInputFailed : EXIT.done;
}

/** What the options of a command line let into an answer. */
export const optionsOf = ({
  include,
  since,
  until,
  minConfidence,
}: Pick<Flags, 'include' | 'since' | 'until' | 'minConfidence'>): AnswerOptions => ({
  include: factualitiesWanted(include),
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
  ...(minConfidence === undefined ? {} : { minConfidence }),
});
