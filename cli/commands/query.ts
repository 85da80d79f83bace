import type { Command } from 'commander';
import { loadGraph } from '../../src/graph/index.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import type { AnswerOptions } from '../../src/questions/types.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { paint } from '../paint.js';
import { answerLines } from '../show-answer.js';
import { readFactualities } from '../view-options.js';
import type { CommandModule } from './types.js';

const DEFAULT_ROWS = 20;
const DEFAULT_EVIDENCE = 3;

interface Options {
  graph: string;
  include?: string;
  since?: string;
  until?: string;
  rows: string;
  evidence: string;
  json?: boolean;
}

/** `wiregraph query "who met Vladimir Putin"` */
export const query: CommandModule = {
  register(program: Command, finish) {
    program
      .command('query')
      .argument('<question...>', 'a question such as: who met Ada Lund')
      .description('asks the graph a question; every answer shows the words it rests on')
      .option('-g, --graph <folder>', 'the graph', './wiregraph')
      .option('--include <factualities>', 'claims that are no facts too: planned,possible,negated (or all)')
      .option('--since <date>', 'only what happened, or was told, on or after this date (YYYY-MM-DD)')
      .option('--until <date>', 'only what happened, or was told, on or before this date')
      .option('--rows <n>', 'how many lines of answer', String(DEFAULT_ROWS))
      .option('--evidence <n>', 'how many tellings of each', String(DEFAULT_EVIDENCE))
      .option('--json', 'the whole answer as JSON')
      .addHelpText('after', '\nExample:\n  wiregraph query "what did Leavitt say about Russia"')
      .action((words: string[], options: Options) => finish(ask(words.join(' '), options)));
  },
};

function ask(question: string, options: Options): number {
  const answer = answerQuestion(loadGraph(options.graph), question, readOptions(options));
  if (options.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else {
    const amount = { rows: wholeNumber('--rows', options.rows), evidence: wholeNumber('--evidence', options.evidence) };
    for (const line of answerLines(answer, amount)) process.stdout.write(`${paint(line)}\n`);
  }
  return answer.problem ? EXIT.someInputFailed : EXIT.done;
}

function readOptions({ include, since, until }: Options): AnswerOptions {
  return {
    include: readFactualities(include),
    ...(since ? { since: isoDate('--since', since) } : {}),
    ...(until ? { until: isoDate('--until', until) } : {}),
  };
}

function isoDate(option: string, value: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))
    throw new UsageError(`${option}: “${value}” is no date; write it as 2025-04-16.`);
  return value;
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`${option}: “${value}” is no whole number.`);
  return Number(value);
}
