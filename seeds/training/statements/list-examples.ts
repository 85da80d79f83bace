// Lists the statements and attitudes that the network sees beside what rules find, with what speaks for each and whether a reader labelled it:
//   npx tsx seeds/training/statements/list-examples.ts train|dev > examples.jsonl
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { switchOff } from '../../../src/claims/rules/switch-off.js';
import { findSaid, statementContext } from '../../../src/claims/said/find-said.js';
import { proposalsIn } from '../../../src/claims/said/proposed/propose.js';
import { readUntil } from '../../../src/extraction/stages/read-stages.js';
import type { Reading } from '../../../src/extraction/stages/types.js';
import { loadEnglish } from '../../../src/language/index.js';
import { requireShared } from '../../../tests/benchmarks/claims/labelled-articles.js';
import { charsOf, LEAST_OVERLAP, labelledChars, shareOf } from '../../../tests/benchmarks/claims/match/statements.js';
import type { AttributionArticle } from '../../../tests/benchmarks/claims/match/types.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const part = process.argv[2] === 'dev' ? 'dev' : 'train';
const english = loadEnglish();
const isOn = switchOff(['said/network', 'said/attitude-network']);
for (const line of readFileSync(join(requireShared(root).corpora, `polnear-${part}.jsonl`), 'utf8').split('\n')) {
  if (line === '') continue;
  const labelled = JSON.parse(line) as AttributionArticle;
  const { doc, text } = labelled;
  const source = { source: doc, text, title: null, date: null, outlet: null, url: null };
  const { article, annotation, entities } = readUntil('entities', source, english) as Reading;
  const context = statementContext(article, annotation, entities, isOn);
  const { said, attitudes } = findSaid(article, annotation, entities, isOn);
  const found = [...said, ...attitudes].map(({ content }) => charsOf(content));
  const open = labelledChars(labelled).filter(
    ({ content }) => !found.some((own) => shareOf(own, content) >= LEAST_OVERLAP),
  );
  const proposals = [
    ...proposalsIn(context, 'said', said),
    ...proposalsIn(context, 'attitude', [...said, ...attitudes]),
  ];
  for (const { statement, features } of proposals) {
    const words = charsOf(statement.content);
    const speaker = charsOf([statement.speaker.span]);
    const right = open.some(
      ({ source, content }) => shareOf(words, content) >= LEAST_OVERLAP && [...speaker].some((at) => source.has(at)),
    );
    const cue = annotation.text.slice(...statement.cue);
    process.stdout.write(`${JSON.stringify({ doc, cue, right, features })}\n`);
  }
}
