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
import type { Span } from '../../../src/model/record.js';
import { requireShared } from '../../../tests/benchmarks/claims/labelled-articles.js';

interface Labelled {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Span[]; readonly cue: Span[]; readonly content: Span[] }[];
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const part = process.argv[2] === 'dev' ? 'dev' : 'train';
const english = loadEnglish();
const isOn = switchOff(['said/network', 'said/attitude-network']);
/** Two stretches of words are the same from this share of common letters on, as the scorer has it. */
const SAME = 0.5;

const letters = (spans: readonly Span[]): Set<number> => {
  const found = new Set<number>();
  for (const [start, end] of spans) for (let at = start; at < end; at++) found.add(at);
  return found;
};

function alike(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const common = [...one].filter((at) => other.has(at)).length;
  return common / (one.size + other.size - common || 1);
}

for (const line of readFileSync(join(requireShared(root).corpora, `polnear-${part}.jsonl`), 'utf8').split('\n')) {
  if (line === '') continue;
  const { doc, text, attributions } = JSON.parse(line) as Labelled;
  // offsets of the labels count code points
  if ([...text].length !== text.length) continue;
  const source = { source: doc, text, title: null, date: null, outlet: null, url: null };
  const { article, annotation, entities } = readUntil('entities', source, english) as Reading;
  const context = statementContext(article, annotation, entities, isOn);
  const { said, attitudes } = findSaid(article, annotation, entities, isOn);
  const gold = attributions.map((each) => ({ source: letters(each.source), content: letters(each.content) }));
  const found = [...said, ...attitudes].map(({ content }) => letters(content));
  const open = gold.filter(({ content }) => !found.some((own) => alike(own, content) >= SAME));
  const proposals = [
    ...proposalsIn(context, 'said', said),
    ...proposalsIn(context, 'attitude', [...said, ...attitudes]),
  ];
  for (const { statement, features } of proposals) {
    const words = letters(statement.content);
    const speaker = letters([statement.speaker.span]);
    const right = open.some(
      ({ source, content }) => alike(words, content) >= SAME && [...speaker].some((at) => source.has(at)),
    );
    const cue = annotation.text.slice(...statement.cue);
    process.stdout.write(`${JSON.stringify({ doc, cue, right, features })}\n`);
  }
}
