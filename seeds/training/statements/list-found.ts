// Lists the statements that constructions find, with what speaks for each and whether a reader labelled it:
//   npx tsx seeds/training/statements/list-found.ts train|dev > found.jsonl
import { switchOff } from '../../../src/claims/rules/switch-off.js';
import { isWeighed } from '../../../src/claims/said/believed/believed.js';
import { signsOf } from '../../../src/claims/said/believed/signs.js';
import { findStatements } from '../../../src/claims/said/find-said.js';
import { charsOf, LEAST_OVERLAP, labelledChars, shareOf } from '../../../tests/benchmarks/claims/match/statements.js';
import { labelledReadings } from './labelled-articles.js';

for (const { labelled, context } of labelledReadings(switchOff([]))) {
  const { doc, text } = labelled;
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
