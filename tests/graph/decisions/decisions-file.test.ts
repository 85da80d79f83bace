import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDecision, type Decision, type Passage, readDecisions, writeDecisions } from '../../../src/graph/index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-decisions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const LUND: Passage = { article: 'a1b2', span: [0, 8], words: 'Ada Lund' };
const BARE: Passage = { article: 'c3d4', span: [10, 14], words: 'Lund' };
const merge: Decision = { decide: 'merge', one: LUND, other: BARE };
const never: Decision = { decide: 'never', one: BARE, other: LUND };
const split: Decision = { decide: 'split', one: BARE };
const reject: Decision = {
  decide: 'reject',
  type: 'met',
  one: LUND,
  source: [0, 4],
  target: [5, 8],
  note: 'a post, no meeting',
};

describe('the file', () => {
  test('is none where nothing was decided', () => {
    expect(readDecisions(folder)).toEqual([]);
  });

  test('comes back as it was written, one decision a line', () => {
    const decisions = [merge, split, reject];
    writeDecisions(folder, decisions);
    expect(readDecisions(folder)).toEqual(decisions);
    expect(readFileSync(join(folder, 'decisions.json'), 'utf8')).toBe(`{
  "version": 1,
  "decisions": [
    {"decide":"merge","one":{"article":"a1b2","span":[0,8],"words":"Ada Lund"},"other":{"article":"c3d4","span":[10,14],"words":"Lund"}},
    {"decide":"split","one":{"article":"c3d4","span":[10,14],"words":"Lund"}},
    {"decide":"reject","type":"met","one":{"article":"a1b2","span":[0,8],"words":"Ada Lund"},"source":[0,4],"target":[5,8],"note":"a post, no meeting"}
  ]
}
`);
  });

  test.each([
    ['no JSON', 'oops', 'is no JSON'],
    ['a list', '[]', 'the file: Invalid input'],
    ['another version', '{"version":2,"decisions":[]}', 'version: Invalid input: expected 1'],
    ['a decision we do not know', '{"version":1,"decisions":[{"decide":"marry"}]}', 'decision 1, decide'],
    [
      'a word too much',
      '{"version":1,"decisions":[{"decide":"split","one":{"article":"a","span":[0,4]},"why":1}]}',
      'decision 1: Unrecognized key',
    ],
    [
      'a span that ends before it starts',
      '{"version":1,"decisions":[{"decide":"split","one":{"article":"a","span":[4,0]}}]}',
      'decision 1, one.span: a span ends after it starts',
    ],
    [
      'a merge of one',
      '{"version":1,"decisions":[{"decide":"merge","one":{"article":"a","span":[0,4]}}]}',
      'decision 1, other',
    ],
  ])('of %s is named with the entry that is wrong', (_, text, message) => {
    writeFileSync(join(folder, 'decisions.json'), text);
    expect(() => readDecisions(folder)).toThrow(message);
    expect(() => readDecisions(folder)).toThrow(/decisions\.json/);
  });
});

describe('a new decision', () => {
  test.each<[string, Decision[], Decision, Decision[]]>([
    ['stands after the others', [split], merge, [split, merge]],
    ['takes the place of the same one', [merge, split], merge, [split, merge]],
    ['takes the place of the contrary one, whichever way round it names them', [merge, split], never, [split, never]],
    ['leaves a split alone', [split], never, [split, never]],
    [
      'leaves decisions on other passages alone',
      [merge],
      { ...never, one: { ...BARE, span: [20, 24] } },
      [merge, { ...never, one: { ...BARE, span: [20, 24] } }],
    ],
    [
      'to reject takes the place of the same rejection',
      [reject],
      { ...reject, note: 'again' },
      [{ ...reject, note: 'again' }],
    ],
    ['to reject another type does not', [reject], { ...reject, type: 'said' }, [reject, { ...reject, type: 'said' }]],
  ])('%s', (_, before, added, after) => {
    expect(addDecision(before, added)).toEqual(after);
  });
});
