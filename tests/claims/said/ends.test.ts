import { runRules } from '../../../src/claims/rules/run-rules.js';
import { switchOff } from '../../../src/claims/rules/switch-off.js';
import { cutsOf } from '../../../src/claims/said/ends/cuts.js';
import { statementContext } from '../../../src/claims/said/find-said.js';
import { STATEMENT_RULES } from '../../../src/claims/said/index.js';
import { readUntil } from '../../../src/extraction/stages/read-stages.js';
import type { Reading } from '../../../src/extraction/stages/types.js';
import { loadEnglish } from '../../../src/language/index.js';
import { recordOf } from '../read-sentences.js';

/** The words that are somebody's in a text. */
function saidIn(text: string): string[] {
  return recordOf(text)
    .claims.filter(({ type }) => type === 'said')
    .map(({ content }) => content.map(([start, end]) => text.slice(start, end)).join(' … '));
}

describe('where the words said end', () => {
  test.each([
    [
      'a remark of the writer’s about them',
      'Ada Lund said the bridge was safe, a claim that nobody in Orlin believed.',
      ['the bridge was safe'],
    ],
    [
      'what another did meanwhile',
      'Ada Lund said the bridge was safe, while her rival Bo Marsh called for new checks.',
      ['the bridge was safe'],
    ],
  ])('without %s', (_, text, words) => {
    expect(saidIn(text)).toEqual(expect.arrayContaining(words));
  });

  test.each([
    [
      'a further clause',
      'Ada Lund said the bridge was safe, and that it would open soon.',
      'the bridge was safe, and that it would open soon',
    ],
    [
      'a reason',
      'Ada Lund said the plan would fail because nobody wanted it.',
      'the plan would fail because nobody wanted it',
    ],
    [
      'a clause within',
      'Ada Lund said the bridge, which engineers doubt, was safe.',
      'the bridge, which engineers doubt, was safe',
    ],
    [
      'a remark inside a quotation',
      'Ada Lund said "the bridge is safe, a claim that nobody in Orlin believed."',
      '"the bridge is safe, a claim that nobody in Orlin believed."',
    ],
    [
      'a time',
      'Ada Lund said the bridge would open on Monday after a long pause.',
      'the bridge would open on Monday after a long pause',
    ],
  ])('but with %s', (_, text, words) => {
    expect(saidIn(text)).toEqual([words]);
  });
});

/** What may be cut from the words of a text's only statement: "side: part". */
function cutsIn(text: string): string[] {
  const source = { source: 'ends.txt', text, title: null, date: null, outlet: null, url: null };
  const { article, annotation, entities } = readUntil('entities', source, loadEnglish()) as Reading;
  const context = statementContext(article, annotation, entities, switchOff([]));
  const statements = runRules(STATEMENT_RULES, context).filter(({ content }) => content.length > 0);
  const cuts = statements.flatMap((statement) => cutsOf(context, statement));
  return [...new Set(cuts.map(({ side, first, last }) => `${side}: ${text.slice(...annotation.span(first, last))}`))];
}

describe('what may be cut from the words said', () => {
  test.each([
    [
      'a phrase before them',
      'In a letter on Monday, the bridge was safe, Ada Lund said.',
      'lead: In a letter on Monday',
    ],
    [
      'what stands before a clause joined on',
      'It rained, and the ferry sank, according to Ada Lund.',
      'before: It rained',
    ],
    ['a clause behind them', 'Ada Lund said the bridge was safe, while Bo Marsh wept.', 'tail: while Bo Marsh wept'],
  ])('%s', (_, text, part) => {
    expect(cutsIn(text).join('\n')).toContain(part);
  });

  test.each([
    ['a verb’s object', 'Ada Lund said the board would close the bridge.', 'the bridge'],
    ['a name’s part', 'Ada Lund said the board thanked Bo Marsh.', ': Marsh'],
    ['a subject', 'The bridge was safe, Ada Lund said.', ': The bridge'],
    ['what a quotation goes over', 'Ada Lund said "the bridge was safe, while the ferry sank."', 'while'],
  ])('but not %s', (_, text, part) => {
    expect(cutsIn(text).join('\n')).not.toContain(part);
  });
});
