import type { Command } from 'commander';
import type { ViewOptions } from '../graph-export/view/index.js';
import { EDGE_TYPES, edgeTypes, FACTUALITIES, type Factuality } from '../src/model/kinds.js';
import type { NewsGraph } from '../src/model/news-graph.js';
import { findNodes } from '../src/questions/find-nodes.js';
import { InputError, UsageError } from './exit-codes.js';

/** The relations users ask for: met, said, condemned, reported-by. */
const RELATIONS = edgeTypes.filter((type) => EDGE_TYPES[type].relation);

/** Options as commander gives them. */
export interface ViewFlags {
  readonly around?: string[];
  readonly steps: string;
  readonly relations?: string;
  readonly include?: string;
  readonly limit: string;
  readonly topics?: boolean;
}

/** Adds the options that say which part of the graph is shown. */
export function addViewOptions(command: Command, limit: number): Command {
  return command
    .option('--around <name...>', 'only what surrounds this person, organisation, place or event')
    .option('--steps <n>', 'how many steps around it', '1')
    .option('--relations <types>', `only these relations: ${RELATIONS.join(',')}`)
    .option('--include <factualities>', 'claims that are no facts too: planned,possible,negated (or all)')
    .option('--topics', 'lines from statements to what they name (always with --around)')
    .option('--limit <n>', 'at most so many names and events, the most told first', String(limit));
}

/** Reads them; names are looked up in the graph. */
export function readViewOptions(graph: NewsGraph, flags: ViewFlags): ViewOptions {
  const relations = readList(flags.relations, '--relations', RELATIONS);
  return {
    include: readFactualities(flags.include),
    steps: wholeNumber('--steps', flags.steps),
    limit: wholeNumber('--limit', flags.limit),
    topics: flags.topics === true || flags.around !== undefined,
    ...(relations ? { relations } : {}),
    ...(flags.around ? { around: flags.around.flatMap((name) => nodesNamed(graph, name)) } : {}),
  };
}

/** "planned,possible" -> actual, planned, possible; "all" -> all of them. @throws UsageError on another word */
export function readFactualities(list: string | undefined): Factuality[] {
  if (list === 'all') return [...FACTUALITIES];
  const wanted = readList(list, '--include', FACTUALITIES) ?? [];
  return FACTUALITIES.filter((factuality) => factuality === 'actual' || wanted.includes(factuality));
}

function readList<T extends string>(list: string | undefined, option: string, known: readonly T[]): T[] | undefined {
  return list?.split(',').map((word) => {
    const found = known.find((value) => value === word.trim());
    if (found === undefined) throw new UsageError(`${option}: “${word}” is none of ${known.join(', ')}.`);
    return found;
  });
}

function nodesNamed(graph: NewsGraph, name: string): string[] {
  const { nodes, suggestions, ambiguous } = findNodes(graph, name);
  const others = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : '';
  if (nodes.length === 0)
    throw new InputError(`--around: nobody and nothing in the graph is called “${name}”.${others}`);
  if (ambiguous) throw new InputError(`--around: “${name}” fits several.${others}`);
  return nodes.map(({ key }) => key);
}

/** "60" -> 60 */
export function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError(`${option}: “${value}” is no whole number above 0.`);
  return Number(value);
}
