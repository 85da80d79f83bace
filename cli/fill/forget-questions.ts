import { forgetHistory } from '../console/history.js';
import { tell } from '../door.js';

/** Forgets what was asked of a graph as well: questions name whom articles named that were taken out. */
export function forgetQuestions(graph: string): void {
  if (forgetHistory(graph)) tell(`${graph}: the questions kept for its console are forgotten too.`);
}
