import { weigh, weightsOf } from '../../../src/claims/log-linear.js';
import { believedOf, isWeighed } from '../../../src/claims/said/believed/believed.js';
import { signsOf } from '../../../src/claims/said/believed/signs.js';
import { findStatements, statementContext } from '../../../src/claims/said/find-said.js';
import { readUntil } from '../../../src/extraction/stages/read-stages.js';
import { loadEnglish } from '../../../src/language/index.js';

const english = loadEnglish();
const weights = weightsOf('models/statements.tsv', 'statements.md');

/** The statements that constructions find in a text, and what they are judged by. */
function judged(text: string) {
  const source = { source: 'test', text, title: null, date: null, outlet: null, url: null };
  const { told } = readUntil('told', source, english);
  const context = statementContext(told.article, told.annotation, told.entities, () => true);
  const found = findStatements(context);
  return { context, found };
}

/** What a text's only statement weighs. */
function weightOf(text: string): number {
  const { context, found } = judged(text);
  expect(found).toHaveLength(1);
  return weigh(signsOf(context, found[0]!, found), weights());
}

describe('which statements of constructions are believed', () => {
  test.each([
    ['somebody’s', 'Ada Lund said that the bridge was safe.', 'Trade threatens the work that many did in the town.'],
    [
      'what was announced',
      'Ada Lund announced the plan for the bridge.',
      'He had to confirm the next judges of the court.',
    ],
    ['a quotation', '"The bridge is safe," said Ada Lund.', 'Famous names can offer a crudely drawn edge with crowds.'],
  ])('%s rather than not', (_, one, other) => {
    expect(weightOf(one)).toBeGreaterThan(weightOf(other));
  });

  test('plain statements are', () => {
    const { context, found } = judged('Ada Lund said that the bridge was safe.');
    expect(believedOf(context, found)).toEqual(found);
  });

  test('what only brings something to mind is not', () => {
    const { context, found } = judged('Messages of calm echo those of the old lords of Orlin.');
    expect(found).toHaveLength(1);
    expect(believedOf(context, found)).toEqual([]);
  });

  test('what is told inside another’s words is not weighed', () => {
    const { found } = judged('Bo Marsh said Ada Lund told voters that the bridge was unsafe.');
    expect(found.map((statement) => isWeighed(statement, found))).toEqual([true, false]);
  });
});
