import type { SourceArticle } from '../../src/articles/types.js';
import { openExtractor } from '../../src/build/index.js';
import {
  type ArticleHead,
  type ArticleStore,
  bringUpToDateInTurns,
  isCurrent,
  openStore,
} from '../../src/graph/index.js';
import { RECORD_SCHEMA } from '../../src/model/record.js';
import { articleName } from '../articles/find-articles.js';
import { print, printJson, tell } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { fillGraph } from '../fill/fill-graph.js';
import { INTERRUPTED } from '../fill/interrupted.js';

interface Flags {
  readonly graph: string;
  readonly workers?: number;
  readonly json?: boolean;
}

/** So many articles are named one by one. */
const MOST_LISTED = 20;

/** @param module URL of the extractor's module, where it is not the article extractor */
export async function refreshGraph(flags: Flags, module?: string): Promise<number> {
  const store = openStore(flags.graph, { write: true, existing: true });
  const extraction = {
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
    ...(module ? { module } : {}),
  };
  try {
    const version = await extractorVersionOf(module);
    const stale = [...store.heads()].filter((head) => isStale(head, version));
    const items = storedArticles(store, stale, version);
    const { report, skipped } = await fillGraph({ store, items, total: stale.length, replace: false, ...extraction });
    await bringUpToDateInTurns(store);
    const skippedIds = new Set(skipped.map(({ source }) => source));
    show(flags, {
      version,
      stale,
      refreshed: report.extracted,
      skipped: [...skippedIds],
      stopped: report.left === 'stopped',
    });
    if (report.left === 'stopped') return INTERRUPTED;
    return skipped.length > 0 ? EXIT.someInputFailed : EXIT.done;
  } finally {
    await store.close();
  }
}

async function extractorVersionOf(module: string | undefined): Promise<string> {
  const extractor = await openExtractor({ workers: 0, ...(module ? { module } : {}) });
  await extractor.close();
  return extractor.version;
}

const isStale = ({ extractors, schemas }: ArticleHead, version: string): boolean =>
  extractors.some((extractor) => extractor !== version) || schemas.some((schema) => schema !== RECORD_SCHEMA);

/** What is to be read again, one at a time. */
async function* storedArticles(
  store: ArticleStore,
  stale: readonly ArticleHead[],
  version: string,
): AsyncGenerator<SourceArticle> {
  for (const { article } of stale) {
    for (const { given, record } of store.sourcesOf(article.id)) if (!isCurrent(record, version)) yield given;
  }
}

interface Refreshed {
  readonly version: string;
  readonly stale: readonly ArticleHead[];
  readonly refreshed: number;
  readonly skipped: readonly string[];
  readonly stopped: boolean;
}

function show(flags: Flags, { version, stale, refreshed, skipped, stopped }: Refreshed): void {
  if (flags.json) {
    const articles = stale.map(({ article: { id }, sources, extractors }) => ({ id, sources, extractors }));
    const result = { graph: flags.graph, extractor: version, stale: articles, refreshed, skipped, stopped };
    printJson(result);
    return;
  }
  for (const head of stale.slice(0, MOST_LISTED)) {
    const others = head.extractors.filter((extractor) => extractor !== version).join(', ');
    print(`${articleName(head)} was read by ${others || 'another shape of record'}`);
  }
  if (stale.length > MOST_LISTED) print(`… and ${stale.length - MOST_LISTED} more`);
  const end = stopped ? ', then stopped; the same command goes on from there' : '';
  tell(
    stale.length === 0
      ? `${flags.graph}: every article was read by ${version}; nothing to do.`
      : `${flags.graph}: ${refreshed} read again by ${version}${end}.`,
  );
}
