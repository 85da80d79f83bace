import { loadGraph } from '../../src/graph/index.js';
import type { Factuality } from '../../src/model/kinds.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import type { AnswerOptions } from '../../src/questions/types.js';
import { EXIT } from '../exit-codes.js';
import { paint } from '../paint.js';
import { answerLines } from '../show-answer.js';
import { factualitiesWanted } from '../view-options.js';

interface Flags {
  readonly graph: string;
  readonly include?: readonly (Factuality | 'all')[];
  readonly since?: string;
  readonly until?: string;
  readonly rows: number;
  readonly evidence: number;
  readonly json?: boolean;
}

/** Asks the graph one question, shows the answer and returns the exit code. */
export async function ask(question: string, flags: Flags): Promise<number> {
  const { graph, rows, evidence, json } = flags;
  const answer = answerQuestion(loadGraph(graph), question, optionsOf(flags));
  if (json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else for (const line of answerLines(answer, { rows, evidence })) process.stdout.write(`${paint(line)}\n`);
  return answer.problem ? EXIT.someInputFailed : EXIT.done;
}

const optionsOf = ({ include, since, until }: Flags): AnswerOptions => ({
  include: factualitiesWanted(include),
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
});
