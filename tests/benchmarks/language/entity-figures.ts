import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractArticle } from '../../../src/extract-article.js';
import type { Language } from '../../../src/language/types.js';
import { requireShared, unpackArticles } from '../claims/labelled-articles.js';
import { print } from './print-figures.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Persons, organisations and places of the labelled articles at entity level, by the scorer beside the checkout (Python 3). */
export function printEntities(language: Language): void {
  if (!existsSync(join(ROOT, '../shared/eval'))) return;
  const shared = requireShared(ROOT);
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-entities-'));
  try {
    const records = unpackArticles('facts', shared, folder).map((source) =>
      extractArticle(
        { source, text: readFileSync(source, 'utf8'), title: null, date: null, outlet: null, url: null },
        language,
      ),
    );
    const predictions = join(folder, 'records.jsonl');
    writeFileSync(predictions, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const scorer = [
      join(shared.evaluation, 'score.py'),
      'facts',
      join(shared.evaluation, 'facts-dev.jsonl'),
      predictions,
    ];
    const output = execFileSync('python3', scorer, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    print('\nfacts-dev, entities (precision, recall, F1, 95 % interval, right / given / wanted)');
    for (const line of output.split('\n'))
      if (/^\s*(?:entities|person|organisation|place)\b/.test(line)) print(`  ${line.trim()}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
