import { type ArticleHead, bringUpToDateInTurns, findNewestVersions, openStore } from '../../src/graph/index.js';
import { articleName, findArticles } from '../articles/find-articles.js';
import { print, printJson, tell } from '../door.js';
import { EXIT, InputError } from '../exit-codes.js';
import { eraseRemoved } from '../fill/erase-removed.js';
import { forgetQuestions } from '../fill/forget-questions.js';

interface Flags {
  readonly graph: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

export async function removeArticles(named: readonly string[], flags: Flags): Promise<number> {
  const store = openStore(flags.graph, { write: true, existing: true });
  try {
    const heads = [...store.heads()];
    const problems: string[] = [];
    const found = named.flatMap((one) => {
      try {
        return findArticles(heads, one, flags.all);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        problems.push(error.message);
        return [];
      }
    });
    store.remove(found);
    await bringUpToDateInTurns(store);
    const left = new Set(store.ids());
    const gone = heads.filter(({ article }) => found.some((one) => one.article === article.id));
    show(flags, gone, left, broughtBack(heads, left));
    await eraseRemoved(store);
    if (gone.length > 0) forgetQuestions(flags.graph);
    for (const problem of problems) tell(`wiregraph: ${problem}`);
    return problems.length > 0 ? EXIT.someInputFailed : EXIT.done;
  } finally {
    await store.close();
  }
}

/** Older versions that count again. */
function broughtBack(heads: readonly ArticleHead[], left: ReadonlySet<string>): ArticleHead[] {
  const versions = heads.map(({ article: { id, url, date } }) => ({ id, url, date }));
  const before = findNewestVersions(versions);
  const now = findNewestVersions(versions.filter(({ id }) => left.has(id)));
  return heads.filter(({ article: { id } }) => left.has(id) && before.has(id) && !now.has(id));
}

function show(
  flags: Flags,
  gone: readonly ArticleHead[],
  left: ReadonlySet<string>,
  back: readonly ArticleHead[],
): void {
  if (flags.json) {
    const named = (head: ArticleHead) => ({ id: head.article.id, sources: head.sources, title: head.article.title });
    const result = {
      graph: flags.graph,
      removed: gone.map((head) => ({ ...named(head), keptFromOtherSources: left.has(head.article.id) })),
      broughtBack: back.map(named),
    };
    printJson(result);
    return;
  }
  for (const head of gone) {
    const rest = left.has(head.article.id) ? ': one source of it; the text stays, from another source' : '';
    print(`took out ${articleName(head)}${rest}`);
  }
  for (const head of back) print(`${articleName(head)} counts again: the newer version at its address is gone`);
}
