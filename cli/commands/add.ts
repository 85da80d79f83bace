import { type ArticleStore, bringUpToDateInTurns, findNewestVersions, openStore } from '../../src/graph/index.js';
import type { ArticleRecord } from '../../src/model/record.js';
import { print, printJson, tell } from '../door.js';
import { countInputs } from '../fill/count-inputs.js';
import { type Filled, fillGraph } from '../fill/fill-graph.js';
import { graphBefore } from '../fill/graph-before.js';
import { INTERRUPTED } from '../fill/interrupted.js';
import { languageOf } from '../fill/language-option.js';
import { readInputs } from '../fill/read-inputs.js';
import { fillingCode, reportLittle } from '../fill/report-little.js';
import { shortId } from '../short-id.js';
import { plainText } from '../show-text.js';

interface Flags {
  readonly graph: string;
  readonly workers?: number;
  readonly json?: boolean;
  readonly language?: string;
}

/** So many added articles are listed one by one. */
const MOST_LISTED = 20;

/** One article as `add` tells of it. */
interface Added {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly entities: number;
  readonly claims: number;
}

/** @param module URL of the extractor's module, where it is not the article extractor */
export async function addArticles(inputs: readonly string[], flags: Flags, module?: string): Promise<number> {
  const before = graphBefore(flags.graph);
  const store = openStore(flags.graph, { write: true });
  const added: Added[] = [];
  try {
    const filled = await fillGraph({
      store,
      items: readInputs(inputs, flags.graph, languageOf(flags)),
      total: await countInputs(inputs),
      replace: false,
      onArticle: (record) => added.push(summaryOf(record)),
      ...(flags.workers === undefined ? {} : { workers: flags.workers }),
      ...(module ? { module } : {}),
    });
    await bringUpToDateInTurns(store);
    reportLittle(filled.report.little);
    show(flags, store, filled, added);
    if (filled.report.left === 'stopped') return INTERRUPTED;
    return fillingCode(filled.report);
  } finally {
    await store.close();
    before.takeBackEmpty();
  }
}

const summaryOf = ({ article: { id, source, title, date, url }, entities, claims }: ArticleRecord): Added => ({
  id,
  source,
  title,
  date,
  url,
  entities: entities.length,
  claims: claims.length,
});

function show(flags: Flags, store: ArticleStore, { report, skipped }: Filled, added: readonly Added[]): void {
  const versions = versionsAmong(store, added);
  if (flags.json) {
    const { extracted, reused, little, left } = report;
    const result = {
      graph: flags.graph,
      extracted,
      reused,
      added,
      versions,
      little,
      skipped,
      stopped: left === 'stopped',
    };
    printJson(result);
    return;
  }
  for (const one of added.slice(0, MOST_LISTED)) print(addedLine(one));
  if (added.length > MOST_LISTED) print(`… and ${added.length - MOST_LISTED} more`);
  for (const { older, newer } of versions) {
    print(`${shortId(newer)} counts instead of ${shortId(older)}: same address, newer`);
  }
  const stopped = report.left === 'stopped' ? ', then stopped' : '';
  tell(`${flags.graph}: ${report.extracted} read anew, ${report.reused} known${stopped}`);
}

function addedLine({ id, source, title, entities, claims }: Added): string {
  const name = plainText(title ?? source).replace(/\s+/g, ' ');
  return `${shortId(id)}  ${name}  (${entities} entities, ${claims} claims)`;
}

/** Which of these articles replace another version, or are replaced by one. */
function versionsAmong(store: ArticleStore, added: readonly Added[]): { older: string; newer: string }[] {
  const ids = new Set(added.map(({ id }) => id));
  const urls = new Set(added.map(({ url }) => url).filter((url) => url !== null));
  const heads = [...urls]
    .flatMap((url) => store.headsAt(url))
    .map(({ article: { id, url, date } }) => ({ id, url, date }));
  return [...findNewestVersions(heads)]
    .filter(([older, newer]) => ids.has(older) || ids.has(newer))
    .map(([older, newer]) => ({ older, newer }));
}
