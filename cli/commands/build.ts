import {
  bringUpToDateInTurns,
  compactAfterBuild,
  type GraphSummary,
  openStore,
  readDecisions,
  summariseGraph,
} from '../../src/graph/index.js';
import { print, printJson, tell } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { countInputs } from '../fill/count-inputs.js';
import { eraseRemoved } from '../fill/erase-removed.js';
import { type Filled, fillGraph } from '../fill/fill-graph.js';
import { graphBefore } from '../fill/graph-before.js';
import { INTERRUPTED } from '../fill/interrupted.js';
import { languageOf } from '../fill/language-option.js';
import { readInputs } from '../fill/read-inputs.js';
import { reportIdle } from '../fill/report-idle.js';
import { fillingCode, reportLittle } from '../fill/report-little.js';
import { sameTexts } from '../fill/same-texts.js';
import { summaryLines } from '../fill/show-summary.js';

interface Flags {
  readonly graph: string;
  readonly workers?: number;
  readonly json?: boolean;
  readonly language?: string;
}

/** @param module URL of the extractor's module, where it is not the article extractor */
export async function buildGraph(inputs: readonly string[], flags: Flags, module?: string): Promise<number> {
  // decisions that cannot be read are told before hours are spent on articles
  readDecisions(flags.graph);
  const before = graphBefore(flags.graph);
  const same = sameTexts();
  const store = openStore(flags.graph, { write: true });
  let anew = false;
  try {
    const filled = await fillGraph({
      store,
      items: readInputs(inputs, flags.graph, languageOf(flags)),
      total: await countInputs(inputs),
      replace: true,
      onArticle: same.note,
      ...(flags.workers === undefined ? {} : { workers: flags.workers }),
      ...(module ? { module } : {}),
    });
    const { left, extracted, reused } = filled.report;
    if (left === 'stopped') {
      tell(
        `wiregraph: stopped after ${extracted + reused} articles; they are kept, and the same command goes on from there. ` +
          `${flags.graph} holds what it held before.`,
      );
      return INTERRUPTED;
    }
    if (left === 'nothing read') {
      tell(`wiregraph: no article was read; ${before.told}.`);
      return EXIT.someInputFailed;
    }
    anew = await bringUpToDateInTurns(store);
    if ((filled.report.change?.removed ?? 0) > 0) await eraseRemoved(store);
    const summary = summariseGraph(store);
    reportIdle(summary.idle);
    reportLittle(filled.report.little);
    same.report();
    showSummary(flags, filled, summary);
    return fillingCode(filled.report);
  } finally {
    await store.close();
    before.takeBackEmpty();
    if (anew) await compactAfterBuild(flags.graph);
  }
}

function showSummary(flags: Flags, { report, skipped }: Filled, { counts, superseded, idle }: GraphSummary): void {
  if (flags.json) {
    const { extracted, reused, dropped, cut, little, change } = report;
    const summary = {
      graph: flags.graph,
      extracted,
      reused,
      removed: change?.removed ?? 0,
      ...counts,
      superseded,
      dropped,
      cut,
      little,
      skipped,
      idle,
    };
    printJson(summary);
    return;
  }
  const lines = summaryLines({ folder: flags.graph, report, counts, superseded: superseded.length });
  for (const line of lines) print(line);
}
