import { answerQuestion } from '../../../src/questions/answer-question.js';
import { shownOf } from '../shown.js';
import { graphOfTexts } from './graph-of.js';

const view = graphOfTexts([
  'Ada Lund was sued on Monday by the Harbour Union over the new toll. Bo Vik said the toll was fair.',
  'Bo Vik, the mayor of Orvik, apologised to Ada Lund for his remarks. Karin Moe had asked him to step down.',
  'Tor Hagen chose Karin Moe as harbour master on Tuesday. Ada Lund had hoped for the post.',
  'Dag Orr said the aide who replaced him, Tor Hagen, knew nothing of ships. Ada Lund praised Tor Hagen.',
  'Cyra Vale refused to endorse Ada Lund. Former governor Tor Hagen announced his endorsement of Ada Lund on Friday.',
  'Bo Vik was not endorsed by Ada Lund. Karin Moe, a fisher and councillor, has endorsed Bo Vik.',
  'Foreign minister Dag Orr visited Norland on Sunday. Ada Lund spoke about Norland in Orvik and stayed at home.',
  'Cyra Vale called Bo Vik a “tin general” in the debate. Bo Vik called the debate a farce.',
  'Tor Hagen accused Bo Vik of lying about the dam. Karin Moe accused Bo Vik of sleeping through the debate.',
  'Karin Moe invited Dag Orr to Selm in March. Bo Vik went to Selm by himself.',
  'Dag Orr chose Karin Moe as pilot. Dag Orr picked up on the mood. Karin Moe was sued, and nobody knew why.',
  'Olav Stein will replace Tor Hagen in June. Ada Lund sent flowers.',
]);

const shown = (line: string): string => shownOf(view, line);
/** The line that names those on the side asked for. */
const summary = (line: string): string => answerQuestion(view, line).summary ?? '';

describe('who did what, with verbs of which the graph holds no relation', () => {
  test.each<[line: string, has: string, not: string]>([
    ['who sued Ada Lund', 'Harbour Union', 'Bo Vik'],
    ['Who has sued Ada Lund', 'Harbour Union', 'Bo Vik'],
    ['who was Ada Lund sued by', 'Harbour Union', 'Bo Vik'],
    ['who apologised to Lund', 'Bo Vik', 'Karin Moe'],
    ['who apologized to Lund', 'Bo Vik', 'Karin Moe'],
    ['who replaced Dag Orr', 'Tor Hagen', 'Ada Lund'],
    ['who succeeded Dag Orr', 'Tor Hagen', 'Ada Lund'],
    ['who endorsed Ada Lund', 'Tor Hagen', 'Cyra Vale'],
    ['who endorsed Bo Vik', 'Karin Moe', 'Ada Lund'],
    ['whom did Karin Moe endorse', 'Bo Vik', 'Ada Lund'],
    ['whom did Tor Hagen endorse', 'Ada Lund', 'Bo Vik'],
    ['who refused to endorse Ada Lund', 'Cyra Vale', 'Tor Hagen'],
    ['who visited Norland', 'Dag Orr', 'Ada Lund'],
    ['who invited Dag Orr to Selm', 'Karin Moe', 'Bo Vik'],
    ['whom did Dag Orr choose', 'Karin Moe', 'mood'],
    ['who replaces Tor Hagen', 'Olav Stein, as sentences of the articles tell as planned', 'Ada Lund'],
    ['who called Bo Vik a tin general', 'Cyra Vale', 'Bo Vik'],
    ['who accused Bo Vik of lying', 'Tor Hagen', 'Karin Moe'],
    ['who accused Bo Vik of sleeping', 'Karin Moe', 'Tor Hagen'],
  ])('%s', (line, has, not) => {
    expect(summary(line)).toContain(has);
    expect(summary(line)).not.toContain(not);
  });

  test.each<[line: string, has: string, not: string]>([
    ['who did Tor Hagen choose as harbour master', 'chose Karin Moe as harbour master', 'hoped for the post'],
    ['what did Cyra Vale call Bo Vik', 'tin general', 'a farce'],
    ['what has Cyra Vale been calling Bo Vik', 'tin general', 'a farce'],
    ['when was Ada Lund sued', '2031-05-01', '2031-05-02'],
    ['did Bo Vik apologise to Ada Lund', 'apologised to Ada Lund', 'praised Tor Hagen'],
  ])('%s', (line, has, not) => {
    expect(shown(line)).toContain(has);
    expect(shown(line)).not.toContain(not);
  });

  test.each([
    'who sued Bo Vik',
    'who invited Bo Vik to Selm',
    'Who sued Karin Moe',
    'who apologised to Karin Moe',
    'who replaced Ada Lund',
    'whom did Cyra Vale endorse',
    'did Ada Lund apologise to Bo Vik',
    'who visited Orvik',
    'who called Ada Lund a tin general',
    'who accused Tor Hagen of lying',
  ])('%s: no sentence tells it', (line) => {
    expect(summary(line)).not.toMatch(/sentences (?:of the articles tell|that tell it)|tell it/);
  });
});
