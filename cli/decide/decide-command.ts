import type { Command } from 'commander';
import { addDecision, type Decision, readDecisions, writeDecisions } from '../../src/graph/index.js';
import { EXIT } from '../exit-codes.js';
import { decisionText } from '../fill/report-idle.js';
import { type OpenGraph, withGraph } from './open-assembly.js';
import { type Undo, undoDecision } from './undo-decision.js';
import type { WhereFlags } from './where-options.js';

/** Options that all four deciding commands share. */
export interface DecideFlags extends WhereFlags {
  readonly graph: string;
  readonly note?: string;
  readonly undo?: boolean;
  readonly json?: boolean;
}

/** Adds them. */
export function addDecideOptions(command: Command): Command {
  return command
    .option('-g, --graph <folder>', 'the graph', './wiregraph')
    .option('--article <id>', 'the article in which it stands (the first digits of its id do)')
    .option('--span <from-to>', 'where it stands there, such as 12-19')
    .option('--note <text>', 'why, for whoever reads decisions.json')
    .option('--undo', 'takes this decision back')
    .option('--json', 'the decisions written, as JSON');
}

/** Finds out what is meant and writes it to decisions.json, or takes it back. */
export async function decide(
  flags: DecideFlags,
  what: Omit<Undo, 'article'>,
  find: (open: OpenGraph) => readonly Decision[],
): Promise<number> {
  if (flags.undo) {
    const { left, undone } = undoDecision(readDecisions(flags.graph), { ...what, article: flags.article });
    writeDecisions(flags.graph, left);
    say(flags, [undone], 'no longer');
    return EXIT.done;
  }
  const note = flags.note === undefined ? {} : { note: flags.note };
  const added = await withGraph(flags.graph, (open) => find(open).map((decision) => ({ ...decision, ...note })));
  writeDecisions(flags.graph, added.reduce<readonly Decision[]>(addDecision, readDecisions(flags.graph)));
  say(flags, added, 'from now on');
  return EXIT.done;
}

function say(flags: DecideFlags, decisions: readonly Decision[], since: string): void {
  if (flags.json) process.stdout.write(`${JSON.stringify(decisions, null, 2)}\n`);
  else for (const decision of decisions) process.stdout.write(`${since}: ${decisionText(decision)}\n`);
}
