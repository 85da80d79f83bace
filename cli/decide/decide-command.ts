import { addDecision, changeDecisions, type Decision, type OpenedGraph } from '../../src/graph/index.js';
import { print, printJson } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { decisionText } from '../fill/report-idle.js';
import { withGraph } from '../with-graph.js';
import { type Undo, undoDecision } from './undo-decision.js';
import type { WhereFlags } from './where-options.js';

/** What all four deciding commands are given. */
export interface DecideFlags extends WhereFlags {
  readonly graph: string;
  readonly note?: string;
  readonly undo?: boolean;
  readonly json?: boolean;
}

/** Finds out what is meant and writes it to decisions.json, or takes it back. */
export async function decide(
  flags: DecideFlags,
  what: Omit<Undo, 'article'>,
  find: (open: OpenedGraph) => readonly Decision[],
): Promise<number> {
  if (flags.undo) {
    const gone: Decision[] = [];
    changeDecisions(flags.graph, (decisions) => {
      const { left, undone } = undoDecision(decisions, { ...what, article: flags.article });
      gone.push(undone);
      return left;
    });
    say(flags, gone, 'no longer');
    return EXIT.done;
  }
  const note = flags.note === undefined ? {} : { note: flags.note };
  const added = await withGraph(flags.graph, (open) => find(open).map((decision) => ({ ...decision, ...note })));
  changeDecisions(flags.graph, (decisions) => added.reduce<readonly Decision[]>(addDecision, decisions));
  say(flags, added, 'from now on');
  return EXIT.done;
}

function say(flags: DecideFlags, decisions: readonly Decision[], since: string): void {
  if (flags.json) printJson(decisions);
  else for (const decision of decisions) print(`${since}: ${decisionText(decision)}`);
}
