// Lists the statements and attitudes that the network sees beside what rules find, with what speaks for each and whether a reader labelled it:
//   npx tsx seeds/training/statements/list-examples.ts train|dev > examples.jsonl
import { switchOff } from '../../../src/claims/rules/switch-off.js';
import { findSaid } from '../../../src/claims/said/find-said.js';
import { proposalsIn } from '../../../src/claims/said/proposed/propose.js';
import { charsOf, LEAST_OVERLAP, labelledChars, shareOf } from '../../../tests/benchmarks/claims/match/statements.js';
import { labelledReadings } from './labelled-articles.js';

const isOn = switchOff(['said/network', 'said/attitude-network']);
for (const {
  labelled,
  reading: { article, annotation, entities },
  context,
} of labelledReadings(isOn)) {
  const { doc } = labelled;
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
