import { weighedIn } from '../../../src/claims/condemned/judged/find-judged.js';
import { parseHarshness } from '../../../src/claims/condemned/judged/harshness.js';
import { regionOf } from '../../../src/claims/condemned/judged/region.js';
import { findStatements } from '../../../src/claims/find-claims.js';
import { parseWeights, weigh } from '../../../src/claims/log-linear.js';
import { ALL_ON } from '../../../src/claims/rules/switch-off.js';
import { contextOf, tokenOf } from '../network/contexts.js';
import { claimsIn, recordOf } from '../read-sentences.js';

/** The features of every candidate of a text, by "critic > target". */
function featuresIn(text: string): Readonly<Record<string, readonly string[]>> {
  const { article, annotation, entities } = contextOf(text, []);
  const context = findStatements(article, annotation, entities, ALL_ON);
  return Object.fromEntries(
    [...weighedIn(context, [])].map(({ candidate: { critic, target }, features }) => [
      `${critic.entity.name} > ${target.name}`,
      features,
    ]),
  );
}

test('candidates are weighed one after the other: a statement is not looked at before those in front are done with', () => {
  const { article, annotation, entities } = contextOf(
    '"Bo Marsh left early," Ada Lund said.\n\n"Cy Dorn left late," Ada Lund said.',
    [],
  );
  const context = findStatements(article, annotation, entities, ALL_ON);
  const looked: string[] = [];
  const statements = context.statements.map((statement) => ({
    ...statement,
    get content() {
      looked.push(statement.target!.name);
      return statement.content;
    },
  }));
  const [dorn] = statements.filter(({ target }) => target!.name.includes('Dorn')).map(({ target }) => target!.name);
  const weighed = weighedIn({ ...context, statements }, [])[Symbol.iterator]();
  expect(weighed.next().value.candidate.target.name).toBe('Bo Marsh');
  const before = looked.filter((name) => name === dorn).length;
  expect(weighed.next().value.candidate.target.name).toBe('Dorn');
  // what files all statements by place has read its words before; its candidates read them now
  expect(looked.filter((name) => name === dorn).length).toBeGreaterThan(before);
});

describe('whom words of a critic’s own may condemn', () => {
  test.each([
    ['who is named in them', '"Bo Marsh left early," Ada Lund said.', ['Ada Lund > Bo Marsh']],
    [
      'of two, both',
      '"Bo Marsh and Cy Dorn left early," Ada Lund said.',
      ['Ada Lund > Bo Marsh', 'Ada Lund > Cy Dorn'],
    ],
    ['nobody named', '"It rained early," Ada Lund said.', []],
    ['the speaker is none', '"Ada Lund left early," Ada Lund said.', []],
    ['no words of anybody', 'Bo Marsh left early.', []],
    ['words of another within', 'Ada Lund said that Dorn says Bo Marsh left.', ['Ada Lund > Dorn', 'Dorn > Bo Marsh']],
    ['asked', '"Did Bo Marsh leave early?" Ada Lund asked.', []],
    ['denied', '"Bo Marsh did not leave early," Ada Lund said.', []],
    ['what is done to him', '"Bo Marsh\'s arrest was quick," Ada Lund said.', []],
    ['what he does', '"Bo Marsh\'s speech was quick," Ada Lund said.', ['Ada Lund > Bo Marsh']],
    ['who was arrested', '"Bo Marsh was arrested," Ada Lund said.', []],
    ['who condemns himself', 'Ada Lund spoke of what Bo Marsh criticised early.', []],
    ['not said', 'Ada Lund did not say that Bo Marsh left.', []],
  ])('%s', (_, text, pairs) => {
    expect(Object.keys(featuresIn(text)).sort()).toEqual(pairs);
  });

  test.each([
    ['harsh words told of it', '"Bo Marsh cheated them shamelessly," Ada Lund said.', 'told-harsh:0', true],
    ['no harsh words', '"Bo Marsh greeted them warmly," Ada Lund said.', 'told-harsh:0', false],
    ['harsh words of what is its own', '"Bo Marsh\'s cynical plan passed," Ada Lund said.', 'beside-harsh:1', true],
    ['nothing beside it', '"Bo Marsh passed a cynical test," Ada Lund said.', 'beside-harsh:1', false],
    ['the subject', '"Bo Marsh cheated," Ada Lund said.', 'place:nsubj', true],
    ['the object', '"They cheated Bo Marsh," Ada Lund said.', 'place:nsubj', false],
  ])('features: %s', (_, text, feature, has) => {
    expect(featuresIn(text)['Ada Lund > Bo Marsh']!.includes(feature)).toBe(has);
  });
});

describe('condemned by judgement', () => {
  const AGAIN = 'Ada Lund condemned Bo Marsh on Monday. Bo Marsh waved at the crowd.';

  test.each([
    [
      'harsh words of one condemned elsewhere',
      `${AGAIN} "Bo Marsh is a callous, shameless thug who cheats and lies to all of us," Ada Lund said.`,
      true,
    ],
    [
      'mild words of him',
      `${AGAIN} "Bo Marsh is a tall, bearded singer who sings and plays for all of us," Ada Lund said.`,
      false,
    ],
    ['shame that he ought to feel', `${AGAIN} "Bo Marsh should hang his head in shame," Ada Lund said.`, true],
    ['shame that he may feel', `${AGAIN} "Bo Marsh might hang his head in shame," Ada Lund said.`, false],
  ])('%s', (_, text, isCondemned) => {
    const { claims } = recordOf(text);
    expect(claims.some(({ type, cue }) => type === 'condemned' && cue && cue[0] > AGAIN.length)).toBe(isCondemned);
  });

  test('a doubtful pattern claims nothing where nothing else speaks for it', () => {
    const text = 'Ada Lund said that France divided the harbor in two.';
    expect(claimsIn(text, 'condemned', ['condemned/judged'])).toEqual(['Ada Lund > France actual']);
    expect(claimsIn(text, 'condemned')).toEqual([]);
  });
});

describe('the words that tell something of a name', () => {
  test.each([
    ['what it does', 'Bo Marsh broke every promise.', 'Marsh', ['broke', 'promise']],
    ['not what others do', 'Ada Lund slept while Bo Marsh broke every promise.', 'Marsh', ['broke', 'promise']],
    ['nothing', 'Bo Marsh.', 'Marsh', []],
  ])('%s', (_, text, name, told) => {
    const { annotation } = contextOf(text, []);
    const words = Array.from({ length: annotation.size }, (_, token) => token);
    const head =
      annotation.form(annotation.head(tokenOf(annotation, name))) === 'Bo'
        ? tokenOf(annotation, 'Bo')
        : tokenOf(annotation, name);
    const region = regionOf(annotation, head, words);
    expect(region.told.map((token) => annotation.form(token)).sort()).toEqual(told);
  });
});

describe('tables', () => {
  test('weights are summed from the bias on', () => {
    const table = parseWeights('# told\nbias\t-100\nasked\t30\ndenied\t20\n', 'models/told.tsv', 'told.md');
    expect(weigh(['asked', 'denied', 'unknown'], table)).toBe(-50);
    expect(weigh([], table)).toBe(-100);
  });

  test('degrees by word', () => {
    const table = parseHarshness('# told\n-1\tblunt sharp\n3\tvile\n');
    expect([...table]).toEqual([
      ['blunt', -1],
      ['sharp', -1],
      ['vile', 3],
    ]);
  });

  test.each([
    [
      'a weight that is no number',
      () => parseWeights('asked\tmuch\n', 'models/told.tsv', 'told.md'),
      'told.tsv, line 1: “asked\tmuch”',
    ],
    ['a line too long', () => parseWeights('bias\t1\nasked\t3\t4\n', 'models/told.tsv', 'told.md'), 'told.tsv, line 2'],
    ['a degree that is none', () => parseHarshness('very\tvile\n'), 'harshness.tsv, line 1'],
    ['a degree without words', () => parseHarshness('3\n'), 'harshness.tsv, line 1'],
  ])('%s is refused', (_, parse, message) => {
    expect(parse).toThrow(message);
  });
});
