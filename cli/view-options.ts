import type { ViewOptions } from '../graph-export/view/index.js';
import type { GraphView } from '../src/model/graph-view.js';
import { type EdgeType, FACTUALITIES, type Factuality } from '../src/model/kinds.js';
import { findNodes } from '../src/questions/names/find-nodes.js';
import { tellTaken } from '../src/questions/names/tell-taken.js';
import { tell } from './door.js';
import { InputError } from './exit-codes.js';

/** The shared options `view` and a limit, as a command gets them. */
export interface ViewFlags {
  readonly around?: readonly string[];
  readonly steps: number;
  readonly relations?: readonly EdgeType[];
  readonly include?: readonly (Factuality | 'all')[];
  readonly minConfidence?: number;
  readonly limit?: number;
  readonly topics?: boolean;
}

/** Which part of a graph they mean; names are looked up in it. @throws InputError for a name it lacks; of several that a name fits the likeliest is taken, and said on standard error */
export function readViewOptions(view: GraphView, flags: ViewFlags): ViewOptions {
  const { steps, limit, relations, around, minConfidence } = flags;
  return {
    include: factualitiesWanted(flags.include),
    steps,
    ...(limit === undefined ? {} : { limit }),
    topics: flags.topics === true || around !== undefined,
    ...(relations ? { relations } : {}),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(around ? { around: around.flatMap((name) => nodesNamed(view, name)) } : {}),
  };
}

/** Actual claims always, and what `--include` names besides: "all" is all of them. */
export function factualitiesWanted(include: readonly (Factuality | 'all')[] = []): Factuality[] {
  return FACTUALITIES.filter(
    (factuality) => factuality === 'actual' || include.includes('all') || include.includes(factuality),
  );
}

function nodesNamed(view: GraphView, name: string): string[] {
  const found = findNodes(view, name);
  const { nodes, suggestions } = found;
  const others = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : '';
  if (nodes.length === 0)
    throw new InputError(`--around: nobody and nothing in the graph is called “${name}”.${others}`);
  const note = tellTaken(found);
  if (note !== null) tell(`--around: ${note}`);
  return nodes.map(({ key }) => key);
}
