import { articleId } from '../../src/articles/article-id.js';
import type { SourceArticle } from '../../src/articles/types.js';
import {
  bringUpToDateInTurns,
  type CheckedStore,
  checkStore,
  openStore,
  type Repaired,
  repairStore,
  unreadArticles,
} from '../../src/graph/index.js';
import { print, printJson, tell } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { fillGraph } from '../fill/fill-graph.js';
import { INTERRUPTED } from '../fill/interrupted.js';
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
  // what was mended and then cut short is read again; what the pages do not show, articles that do not fit together, is not
  if (repaired === null && found.unread === 0) return show(flags, found);
  const { articles, unread, damages } = found;
  return mend(flags, repaired ?? { damages, kept: articles - unread, toRead: unread, lost: [] }, module);
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
    const { report, skipped } = await fillGraph({
      store,
      items: each(unreadArticles(store)),
      total: toRead,
      replace: false,
      ...(flags.workers === undefined ? {} : { workers: flags.workers }),
      ...(module ? { module } : {}),
    });
    const stopped = report.left === 'stopped';
    // what cannot be read again is no article any more
    if (!stopped)
      store.remove([...unreadArticles(store)].map(({ text, source }) => ({ article: articleId(text), source })));
    await bringUpToDateInTurns(store);
    const gone = [...lost, ...skipped.map(({ source }) => ({ article: null, source }))];
    if (flags.json) printJson({ graph: flags.graph, damages, kept, readAgain: report.extracted, lost: gone });
    else {
      for (const { article, source } of gone.slice(0, MOST_NAMED))
        print(`lost ${article === null ? '' : `${shortId(article)}  `}${source ?? '(nothing tells from where)'}`);
      if (gone.length > MOST_NAMED) print(`… and ${gone.length - MOST_NAMED} more`);
      tell(
        stopped
          ? `${flags.graph}: stopped before all was read again; the same command goes on from there.`
          : `${flags.graph}: ${kept} articles as they were, ${report.extracted} read again from their texts, ${gone.length} lost` +
              `${gone.length > 0 ? ' (add them again)' : ''}; the damaged file is kept as articles.mdb.damaged.`,
      );
    }
    if (stopped) return INTERRUPTED;
    return gone.length === 0 ? EXIT.done : EXIT.someInputFailed;
  } finally {
    await store.close();
  }
}

async function* each(articles: Iterable<SourceArticle>): AsyncGenerator<SourceArticle> {
  yield* articles;
}
