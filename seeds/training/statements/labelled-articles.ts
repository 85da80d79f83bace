import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IsOn } from '../../../src/claims/rules/types.js';
import { statementContext } from '../../../src/claims/said/find-said.js';
import type { StatementContext } from '../../../src/claims/said/types.js';
import { readUntil } from '../../../src/extraction/stages/read-stages.js';
import type { Reading } from '../../../src/extraction/stages/types.js';
import { loadEnglish } from '../../../src/language/index.js';
import { requireShared } from '../../../tests/benchmarks/claims/labelled-articles.js';
import type { AttributionArticle } from '../../../tests/benchmarks/claims/match/types.js';

/** An article whose attributions readers labelled, read up to what its statements are found in. */
export interface LabelledReading {
  readonly labelled: AttributionArticle;
  readonly reading: Reading;
  readonly context: StatementContext;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The articles of PolNeAR that the command line names, "train" or "dev". @param isOn which rules find statements */
export function* labelledReadings(isOn: IsOn): Generator<LabelledReading> {
  const part = process.argv[2] === 'dev' ? 'dev' : 'train';
  const english = loadEnglish();
  for (const line of readFileSync(join(requireShared(root).corpora, `polnear-${part}.jsonl`), 'utf8').split('\n')) {
    if (line === '') continue;
    const labelled = JSON.parse(line) as AttributionArticle;
    const source = { source: labelled.doc, text: labelled.text, title: null, date: null, outlet: null, url: null };
    const reading = readUntil('entities', source, english) as Reading;
    const context = statementContext(reading.article, reading.annotation, reading.entities, isOn);
    yield { labelled, reading, context };
  }
}
