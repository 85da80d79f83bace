// Lists the statements that constructions find, with what speaks for each and whether a reader labelled it:
//   npx tsx seeds/training/statements/list-found.ts train|dev > found.jsonl
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { switchOff } from '../../../src/claims/rules/switch-off.js';
import { isWeighed } from '../../../src/claims/said/believed/believed.js';
import { signsOf } from '../../../src/claims/said/believed/signs.js';
import { findStatements, statementContext } from '../../../src/claims/said/find-said.js';
import { readUntil } from '../../../src/extraction/stages/read-stages.js';
import type { Reading } from '../../../src/extraction/stages/types.js';
import { loadEnglish } from '../../../src/language/index.js';
import { requireShared } from '../../../tests/benchmarks/claims/labelled-articles.js';
import { charsOf, LEAST_OVERLAP, labelledChars, shareOf } from '../../../tests/benchmarks/claims/match/statements.js';
import type { AttributionArticle } from '../../../tests/benchmarks/claims/match/types.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const part = process.argv[2] === 'dev' ? 'dev' : 'train';
const english = loadEnglish();
for (const line of readFileSync(join(requireShared(root).corpora, `polnear-${part}.jsonl`), 'utf8').split('\n')) {
  if (line === '') continue;
  const labelled = JSON.parse(line) as AttributionArticle;
  const { doc, text } = labelled;
  const source = { source: doc, text, title: null, date: null, outlet: null, url: null };
  const { article, annotation, entities } = readUntil('entities', source, english) as Reading;
  const context = statementContext(article, annotation, entities, switchOff([]));
  const found = findStatements(context).filter(({ content }) => content.length > 0);
  const labels = labelledChars(labelled);
  const chars = found.map(({ content, speaker }) => ({ words: charsOf(content), who: charsOf([speaker.span]) }));
  const pairs = labels
    .flatMap((label, at) => chars.map(({ words }, own) => ({ at, own, share: shareOf(words, label.content) })))
    .filter(({ share }) => share >= LEAST_OVERLAP)
    .sort((a, b) => b.share - a.share);
  const taken = new Set<number>();
  const right = new Map<number, boolean>();
  for (const { at, own } of pairs) {
    if (taken.has(at) || right.has(own)) continue;
    taken.add(at);
    right.set(
      own,
      [...chars[own]!.who].some((char) => labels[at]!.source.has(char)),
    );
  }
  for (const [own, statement] of found.entries()) {
    if (!isWeighed(statement, found)) continue;
    const features = signsOf(context, statement, found);
    const shown = [
      text.slice(...statement.speaker.span),
      text.slice(...statement.cue),
      statement.content.map((span) => text.slice(...span)).join(' … '),
    ].join(' | ');
    process.stdout.write(
      `${JSON.stringify({ doc, rule: statement.rule, shown, right: right.get(own) ?? false, features })}\n`,
    );
  }
}
