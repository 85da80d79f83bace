// Lists the parts at the edges of statements' words, with what speaks for it that each is the writer's, and whether a reader left it out:
//   npx tsx seeds/training/statements/list-ends.ts train|dev > ends.jsonl
import { runRules } from '../../../src/claims/rules/run-rules.js';
import { switchOff } from '../../../src/claims/rules/switch-off.js';
import { cutsOf } from '../../../src/claims/said/ends/cuts.js';
import { signsOf } from '../../../src/claims/said/ends/signs.js';
import { STATEMENT_RULES } from '../../../src/claims/said/index.js';
import { acceptedIn } from '../../../src/claims/said/proposed/accepted.js';
import { charsOf, LEAST_OVERLAP, labelledChars, shareOf } from '../../../tests/benchmarks/claims/match/statements.js';
import { labelledReadings } from './labelled-articles.js';

/** A reader leaves a part out who labelled less of it than this. */
const LEFT_OUT = 0.5;

for (const {
  labelled,
  reading: { annotation },
  context,
} of labelledReadings(switchOff([]))) {
  const { doc, text } = labelled;
  const labels = labelledChars(labelled);
  const found = runRules(STATEMENT_RULES, context).filter(({ content }) => content.length > 0);
  const proposed = [
    ...acceptedIn(context, 'said', found, 'said/network'),
    ...acceptedIn(context, 'attitude', found, 'said/attitude-network'),
  ];
  for (const statement of [...found, ...proposed]) {
    const cue = charsOf([statement.cue]);
    const words = charsOf(statement.content);
    const label = labels
      .filter((each) => [...cue].some((at) => each.cue.has(at)))
      .sort((a, b) => shareOf(words, b.content) - shareOf(words, a.content))[0];
    if (!label || shareOf(words, label.content) === 0) continue;
    const before = shareOf(words, label.content);
    const of = `${doc} ${statement.cue[0]} ${statement.rule}`;
    for (const cut of cutsOf(context, statement)) {
      const kept = charsOf(cut.kept);
      const share = shareOf(kept, label.content);
      const left = [...words].filter((at) => !kept.has(at));
      const labelledOfPart = left.filter((at) => label.content.has(at)).length / left.length;
      // what a cut wins or loses by the measure of statements
      const wins = Number(share >= LEAST_OVERLAP) - Number(before >= LEAST_OVERLAP);
      const right = labelledOfPart < LEFT_OUT && share > before;
      const features = signsOf(context, statement, cut);
      const shown = text.slice(...annotation.span(cut.first, cut.last));
      process.stdout.write(`${JSON.stringify({ doc, of, part: shown, right, wins, before, share, features })}\n`);
    }
  }
}
