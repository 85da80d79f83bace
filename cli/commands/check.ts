import type { SourceArticle } from '../../src/articles/types.js';
import {
  bringUpToDateInTurns,
  type CheckedStore,
  checkStore,
  openStore,
  type Repaired,
  repairStore,
} from '../../src/graph/index.js';
import { print, printJson, tell } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { fillGraph } from '../fill/fill-graph.js';
import { shortId } from '../short-id.js';

interface Flags {
  readonly graph: string;
  readonly repair?: boolean;
  readonly workers?: number;
  readonly json?: boolean;
}

/** So many damages, and articles, are named one by one. */
const MOST_NAMED = 20;

/** @param module URL of the extractor's module, where it is not the article extractor */
export async function checkGraph(flags: Flags, module?: string): Promise<number> {
  const found = await checkStore(flags.graph);
  if (found.damages.length === 0 || !flags.repair) return show(flags, found);
  const repaired = await repairStore(flags.graph);
  // what the pages do not show, articles that do not fit together, is read again
  return repaired === null ? show(flags, found) : mend(flags, repaired, module);
}

function show(flags: Flags, { pages, summed, articles, damages }: CheckedStore): number {
  if (flags.json) printJson({ graph: flags.graph, pages, summed, articles, damages });
  else {
    for (const what of damages.slice(0, MOST_NAMED)) print(what);
    if (damages.length > MOST_NAMED) print(`… and ${damages.length - MOST_NAMED} more`);
    const none = summed
      ? 'all as they were written'
      : 'which hang together as they should; their sums come with the next change';
    tell(
      damages.length === 0
        ? `${flags.graph}: ${articles} articles on ${pages} pages, ${none}.`
        : `wiregraph: ${flags.graph} is damaged; wiregraph check --repair -g ${flags.graph} saves what can be saved.`,
    );
  }
  return damages.length === 0 ? EXIT.done : EXIT.someInputFailed;
}

/** Reads again what lost its record, and makes the graph anew. */
async function mend(flags: Flags, { damages, kept, toRead, lost }: Repaired, module?: string): Promise<number> {
  const store = openStore(flags.graph, { write: true, existing: true });
  try {
    const { skipped } = await fillGraph({
      store,
      items: each(toRead),
      total: toRead.length,
      replace: false,
      ...(flags.workers === undefined ? {} : { workers: flags.workers }),
      ...(module ? { module } : {}),
    });
    await bringUpToDateInTurns(store);
    const gone = [...lost, ...skipped.map(({ source }) => ({ article: null, source }))];
    if (flags.json) printJson({ graph: flags.graph, damages, kept, readAgain: toRead.length, lost: gone });
    else {
      for (const { article, source } of gone.slice(0, MOST_NAMED))
        print(`lost ${article === null ? '' : `${shortId(article)}  `}${source ?? '(nothing tells from where)'}`);
      if (gone.length > MOST_NAMED) print(`… and ${gone.length - MOST_NAMED} more`);
      tell(
        `${flags.graph}: ${kept} articles as they were, ${toRead.length} read again from their texts, ${gone.length} lost` +
          `${gone.length > 0 ? ' (add them again)' : ''}; the damaged file is kept as articles.mdb.damaged.`,
      );
    }
    return gone.length === 0 ? EXIT.done : EXIT.someInputFailed;
  } finally {
    await store.close();
  }
}

async function* each(articles: readonly SourceArticle[]): AsyncGenerator<SourceArticle> {
  yield* articles;
}
