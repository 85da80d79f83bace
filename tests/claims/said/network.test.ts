import { switchOff } from '../../../src/claims/rules/switch-off.js';
import { findSaid, statementContext } from '../../../src/claims/said/find-said.js';
import { proposalsIn } from '../../../src/claims/said/proposed/propose.js';
import { contextOf, type Told } from '../network/contexts.js';
import { recordOf } from '../read-sentences.js';

const withoutNetwork = switchOff(['said/network', 'said/attitude-network']);

/** What is proposed where the network sees these cues, as "speaker > cue > words". */
function proposed(text: string, told: readonly Told[]): string[] {
  const { article, annotation, entities } = contextOf(text, told);
  const { said } = findSaid(article, annotation, entities, withoutNetwork);
  const context = statementContext(article, annotation, entities, withoutNetwork);
  return proposalsIn(context, 'said', said).map(({ statement: { speaker, cue, content } }) =>
    [speaker.entity?.name ?? 'nobody', text.slice(...cue), content.map((part) => text.slice(...part)).join(' … ')].join(
      ' > ',
    ),
  );
}

/** The statements that the rules of the network give, as "rule: words (factuality)". */
function byNetwork(text: string): string[] {
  return recordOf(text)
    .claims.filter(({ rule }) => rule.endsWith('network') && rule.startsWith('said/'))
    .map(
      ({ rule, content, factuality }) =>
        `${rule}: ${content.map(([s, e]) => text.slice(s, e)).join(' … ')} (${factuality})`,
    );
}

const CUE = { kind: 'said' } as const;

describe('what the network proposes as said', () => {
  test.each<[string, string, Told[], string[]]>([
    [
      'a cue that no list has',
      'Ada Lund harrumphed that the bridge was late.',
      [{ ...CUE, cue: 'harrumphed', source: ['Lund'], content: ['late'] }],
      ['Ada Lund > harrumphed > that the bridge was late'],
    ],
    [
      'a colon of a headline',
      'Ada Lund: Bridge Is Late',
      [{ ...CUE, cue: ':', source: ['Lund'], content: ['Late'] }],
      ['Ada Lund > : > Bridge Is Late'],
    ],
    [
      'a quotation reached into, whole',
      'Ada Lund harrumphed about "a bridge of fools and friends" on Monday.',
      [{ ...CUE, cue: 'harrumphed', source: ['Lund'], content: ['bridge'] }],
      ['Ada Lund > harrumphed > about "a bridge of fools and friends"'],
    ],
    [
      'a cue that a rule has',
      'Ada Lund said the bridge was late.',
      [{ ...CUE, cue: 'said', source: ['Lund'], content: ['late'] }],
      [],
    ],
    [
      'a mere name for words',
      'Ada Lund harrumphed about Bo Marsh.',
      [{ ...CUE, cue: 'harrumphed', source: ['Lund'], content: ['Marsh'] }],
      [],
    ],
    [
      'nobody who says it',
      'Ada Lund harrumphed that the bridge was late.',
      [{ ...CUE, cue: 'harrumphed', content: ['late'] }],
      [],
    ],
    ['nothing said', 'Ada Lund harrumphed on Monday.', [{ ...CUE, cue: 'harrumphed', source: ['Lund'] }], []],
    [
      'a cue hardly seen',
      'Ada Lund harrumphed that the bridge was late.',
      [{ ...CUE, cue: 'harrumphed', chance: 0.3, source: ['Lund'], content: ['late'] }],
      [],
    ],
    [
      'sides hardly seen',
      'Ada Lund harrumphed that the bridge was late.',
      [{ ...CUE, cue: 'harrumphed', sideChance: 0.3, source: ['Lund'], content: ['late'] }],
      [],
    ],
  ])('%s', (_, text, told, expected) => {
    expect(proposed(text, told)).toEqual(expected);
  });
});

test('what an outlet reports is credited to it, not said by it', () => {
  const { claims } = recordOf(
    'Previously, Norland President Ada Lund met Orlin President Cy Dorn in Vardo to discuss the bridge, Al Jazeera reported.',
  );
  expect(claims.filter(({ type }) => type === 'said').map(({ rule, source }) => [rule, source])).toEqual([
    ['said/outlet-report', null],
  ]);
});

const POLL = 'The poll shows only a small gap between women and men';

test('inside the words of another nothing counts that nobody named said', () => {
  expect(byNetwork(`${POLL}.`)).toEqual(['said/network: only a small gap between women and men (actual)']);
  expect(byNetwork(`"${POLL}," Ada Lund said.`)).toEqual([]);
});

test.each([
  'Bo Marsh pointed to the strength of the council, noting that it has put together "the best plan in the land."',
  'Ada Lund said she had not seen "the slightest step" - though she acknowledged the council was in the middle of a campaign.',
  'Speaking to reporters, Ms Lund said she had not spoken to her sons since May, adding that her health was deteriorating.',
])('what somebody says is not told again as said inside his own words: %s', (text) => {
  const said = recordOf(text).claims.filter(({ type }) => type === 'said');
  const within = said.filter(({ cue }) =>
    said.some(({ content }) => content.some(([start, end]) => cue && start <= cue[0] && cue[1] <= end)),
  );
  expect(said.length).toBeGreaterThan(0);
  expect(within.map(({ rule }) => rule)).toEqual([]);
});

test('words that are no clause are called by them and the verb', () => {
  const { entities, claims } = recordOf(`${POLL}.`);
  const said = claims.find(({ rule }) => rule === 'said/network');
  expect(entities.find(({ id }) => id === said?.target)?.name).toBe('shows only a small gap between women and men');
});

describe('which of them are believed', () => {
  test.each<[string, string[]]>([
    ['Ada Lund harrumphed that the bridge was late.', ['said/attitude-network: that the bridge was late (possible)']],
    ['Ada Lund fired back that the plan would ruin the town.', []],
    ['The mayor, Ada Lund, rattled off a list of bridges that were late.', []],
    ['Ada Lund took offence at the idea that the bridge was late.', []],
    [
      'Previously, Norland President Ada Lund met Orlin President Cy Dorn in Vardo to discuss the bridge, Bo Marsh reported.',
      [
        'said/network: Previously, Norland President Ada Lund met Orlin President Cy Dorn in Vardo to discuss the bridge (actual)',
      ],
    ],
    [
      'Ada Lund seethed that the council had betrayed the town.',
      ['said/attitude-network: that the council had betrayed the town (possible)'],
    ],
    ['Ada Lund walked over the bridge.', []],
    ['The bridge opened on Monday.', []],
    ['Ada Lund signed the law.', []],
    ['Ada Lund fears the bridge will close.', []],
    [
      'Many voters are convinced that the bridge will close.',
      ['said/attitude-network: that the bridge will close (possible)'],
    ],
    ['Ada Lund is bent on closing the bridge.', []],
    ['Ada Lund lobbied for a new bridge over the Orle.', []],
    ['Ada Lund mentioned the bridge again.', []],
    ['The delay suggests that the bridge is weak.', []],
    ['It is often said that the bridge is safe.', []],
    ['The plan for a new bridge over the Orle was welcomed by Ada Lund.', []],
    ['Ada Lund mentioned Bo Marsh again.', []],
    ['Two polls put Ada Lund ahead of Bo Marsh.', []],
  ])('%s', (text, expected) => {
    expect(byNetwork(text)).toEqual(expected);
  });
});
