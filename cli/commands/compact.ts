import { compactStore } from '../../src/graph/index.js';
import { printJson, tell } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { forgetQuestions } from '../fill/forget-questions.js';

interface Flags {
  readonly graph: string;
  readonly json?: boolean;
}

/** Makes the graph's file as small as what it holds, without a trace of what was taken out. */
export async function compactGraph({ graph, json }: Flags): Promise<number> {
  const { before, after } = await compactStore(graph);
  if (json) printJson({ graph, before, after });
  else tell(`${graph}: ${megabytes(before)} before, ${megabytes(after)} now.`);
  forgetQuestions(graph);
  return EXIT.done;
}

/** 65859584 -> "65.9 MB" */
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
