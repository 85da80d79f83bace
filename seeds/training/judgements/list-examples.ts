// Lists whom somebody's own words may condemn, with what speaks for and against it, and whether a reader says they do:
//   npx tsx seeds/training/judgements/list-examples.ts train|dev > examples.jsonl
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONDEMNED_RULES } from '../../../src/claims/condemned/index.js';
import { judgedRule, weighedIn } from '../../../src/claims/condemned/judged/find-judged.js';
import { runRules } from '../../../src/claims/rules/run-rules.js';
import { readUntil } from '../../../src/extraction/stages/read-stages.js';
import { loadEnglish } from '../../../src/language/index.js';
import { requireShared } from '../../../tests/benchmarks/claims/labelled-articles.js';
import { isSameBeing } from '../../../tests/benchmarks/claims/match/names.js';
import type { RelationArticle } from '../../../tests/benchmarks/claims/match/types.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const part = process.argv[2] === 'dev' ? 'dev' : 'train';
const english = loadEnglish();
const others = CONDEMNED_RULES.filter((rule) => rule !== judgedRule);

const labels = readFileSync(join(requireShared(root).evaluation, `relations-${part}.jsonl`), 'utf8');
for (const line of labels.split('\n').filter((each) => each !== '')) {
  const { doc, text, sentences, claims } = JSON.parse(line) as RelationArticle;
  const source = { source: doc, text, title: null, date: null, outlet: null, url: null };
  const { told } = readUntil('told', source, english);
  const { annotation } = told;
  const condemned = claims.filter(({ type }) => type === 'condemned');
  for (const { candidate, features } of weighedIn(told, runRules(others, told))) {
    const { critic, target, sentence } = candidate;
    const [start, end] = annotation.span(
      annotation.sentenceFirst(sentence),
      annotation.sentenceFirst(sentence + 1) - 1,
    );
    const isTold = condemned.some(({ n, a, b }) => {
      const [from, to] = sentences[n - 1]!;
      if (from >= end || to <= start || b.kind === 'event') return false;
      const isCritic = isSameBeing(a.name, [critic.entity.name, ...critic.entity.aliases], critic.entity.type);
      return isCritic && isSameBeing(b.name, [target.name, ...target.aliases], b.kind);
    });
    process.stdout.write(
      `${JSON.stringify({ doc, sentence, critic: critic.entity.name, target: target.name, right: isTold, features })}\n`,
    );
  }
}
