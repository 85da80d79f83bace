import type { FoundCondemnation } from '../../../src/claims/condemned/types.js';
import type { FoundMeeting } from '../../../src/claims/met/types.js';
import { condemnedByNetwork } from '../../../src/claims/network/condemned.js';
import { factualityWith } from '../../../src/claims/network/factuality.js';
import { metByNetwork } from '../../../src/claims/network/met.js';
import { chanceOfCue, cuesOf, sidesOf } from '../../../src/claims/network/read-cues.js';
import type { CueReading } from '../../../src/language/types.js';
import { contextOf, type Told, tokenOf } from './contexts.js';

const PAIR = 'Ada Lund was seen by Bo Marsh in Orlin on Monday.';
const named = ({ one, other, rule }: FoundMeeting) =>
  `${one.map(({ entity }) => entity.name).join('+')} - ${other.map(({ entity }) => entity.name).join('+')} ${rule}`;
const metIn = (text: string, told: readonly Told[], before: readonly FoundMeeting[] = []) =>
  metByNetwork.find(contextOf(text, told), before).map(named);
const condemnedIn = (text: string, told: Told, before: readonly FoundCondemnation[] = []) =>
  condemnedByNetwork
    .find(contextOf(text, [{ kind: 'condemned', ...told }]), before)
    .map(({ critic, target, rule }) => `${critic.entity.name} > ${target.entity.name} ${rule}`);

describe('a meeting that the network reads', () => {
  const seen: Told = { cue: 'seen', source: ['Ada'], target: ['Bo'] };

  test.each([
    ['cue and sides', PAIR, seen, ['Ada Lund - Bo Marsh met/network']],
    ['both sides on one', PAIR, { cue: 'seen', target: ['Ada', 'Bo'] }, ['Ada Lund+Bo Marsh -  met/network']],
    [
      'a word of meeting, less surely',
      'Ada Lund met Bo Marsh on Monday.',
      { cue: 'met', source: ['Ada'], target: ['Bo'], chance: 0.4 },
      ['Ada Lund - Bo Marsh met/network'],
    ],
    ['an unknown word, as surely', PAIR, { ...seen, chance: 0.35, sideChance: 0.95 }, []],
    ['an unlikely cue', PAIR, { ...seen, chance: 0.2 }, []],
    ['unlikely sides', PAIR, { ...seen, sideChance: 0.2 }, []],
    ['one side alone', PAIR, { cue: 'seen', source: ['Ada'] }, []],
    ['one being on both sides', 'Ada Lund said she was seen.', { cue: 'seen', source: ['Ada'], target: ['she'] }, []],
    ['a cue of another kind', PAIR, { ...seen, kind: 'condemned' as const }, []],
    [
      'a place where people meet',
      'Ada Lund was seen in Orlin on Monday.',
      { cue: 'seen', source: ['Ada'], target: ['Orlin'] },
      [],
    ],
    ['on a stage', 'Ada Lund was seen by Bo Marsh in a debate.', seen, []],
    ['in sport', 'Ada Lund was seen by Bo Marsh in the semifinal.', seen, []],
  ] as const)('%s', (_, text, told, found) => {
    expect(metIn(text, [told])).toEqual(found);
  });

  test('is left to a rule that tells of one in the sentence', () => {
    const { annotation } = contextOf(PAIR, []);
    const before = [{ cueToken: tokenOf(annotation, 'Monday'), one: [], other: [], kind: 'meeting', rule: 'met/verb' }];
    expect(metIn(PAIR, [seen], before)).toEqual([]);
  });
});

describe('a condemnation that the network reads', () => {
  const TEXT = 'Ada Lund skewered Bo Marsh in Orlin on Monday.';
  const told: Told = { cue: 'skewered', source: ['Ada'], target: ['Bo'] };
  const QUOTE = '"Bo Marsh walks past us," Ada Lund said on Monday.';

  test.each([
    ['cue and sides', TEXT, told, ['Ada Lund > Bo Marsh condemned/network']],
    [
      'the speaker of a quotation',
      QUOTE,
      { cue: 'walks', target: ['Bo'] },
      ['Ada Lund > Bo Marsh condemned/network-own-words'],
    ],
    ['a quotation, less surely', QUOTE, { cue: 'walks', target: ['Bo'], chance: 0.6 }, []],
    ['an unlikely cue', TEXT, { ...told, chance: 0.2 }, []],
    ['unlikely sides', TEXT, { ...told, sideChance: 0.2 }, []],
    ['no target', TEXT, { cue: 'skewered', source: ['Ada'] }, []],
    ['oneself', 'Ada Lund skewered herself.', { cue: 'skewered', source: ['Ada'], target: ['herself'] }, []],
    ['nobody speaks', 'Bo Marsh walks past us on Monday.', { cue: 'walks', target: ['Bo'] }, []],
    ['a question', '"Does Bo Marsh walk past us?" Ada Lund asked.', { cue: 'walk', target: ['Bo'] }, []],
    ['sport', 'Ada Lund skewered Bo Marsh in the semifinal.', told, []],
    ['an army', 'France attacked Germany.', { cue: 'attacked', source: ['France'], target: ['Germany'] }, []],
  ] as const)('%s', (_, text, each, found) => {
    expect(condemnedIn(text, each)).toEqual(found);
  });

  test('is left to a rule that tells of one in the sentence', () => {
    const { annotation } = contextOf(TEXT, []);
    const before = [{ cueToken: tokenOf(annotation, 'Monday') } as FoundCondemnation];
    expect(condemnedIn(TEXT, told, before)).toEqual([]);
  });
});

describe('what the network reads of a cue', () => {
  const { annotation } = contextOf(PAIR, [
    { cue: 'seen', chance: 0.4 },
    { cue: 'Monday', kind: 'said', chance: 0.9 },
  ]);

  test('cues of a kind from a chance on', () => {
    const tokens = (kind: CueReading['kind'], least: number) =>
      cuesOf(annotation, kind, least).map(({ token }) => annotation.form(token));
    expect([tokens('met', 0.4), tokens('met', 0.41), tokens('said', 0.4), tokens('condemned', 0)]).toEqual([
      ['seen'],
      [],
      ['Monday'],
      [],
    ]);
  });

  test('the chance of a word for a kind: none where it is no such cue', () => {
    const seen = tokenOf(annotation, 'seen');
    expect(chanceOfCue(annotation, 'met', seen)).toBe(0.4);
    expect(chanceOfCue(annotation, 'said', seen)).toBe(0);
    expect(chanceOfCue(annotation, 'met', seen + 1)).toBe(0);
  });

  test.each([
    ['all that are sure', [0.9, 0.6, 0.3], [1, 2]],
    ['failing them the likeliest', [0.3, 0.4, 0.1], [2]],
    ['none where all are unlikely', [0.2, 0.1, 0.24], []],
  ])('sides: %s', (_, chances, tokens) => {
    const roles = chances.map((probability, at) => ({ role: 'source' as const, token: at + 1, probability }));
    const cue = { token: 0, kind: 'met', probability: 1, factuality: [1, 0, 0, 0], roles } as const;
    expect(sidesOf(cue, 'source').map(({ token }) => token)).toEqual(tokens);
    expect(sidesOf(cue, 'target')).toEqual([]);
  });

  test('a cue is no side of its own', () => {
    const roles = [{ role: 'source' as const, token: 0, probability: 0.9 }];
    expect(sidesOf({ token: 0, kind: 'met', probability: 1, factuality: [1, 0, 0, 0], roles }, 'source')).toEqual([]);
  });
});

describe('how far a claim is a fact, by rules and network', () => {
  test.each([
    ['a fact by both', 'actual', [0.9, 0.1, 0, 0], 'actual'],
    ['a plan that the network is sure of', 'actual', [0.1, 0.9, 0, 0], 'planned'],
    ['possible', 'actual', [0.1, 0, 0.85, 0.05], 'possible'],
    ['negated', 'actual', [0, 0, 0.1, 0.9], 'negated'],
    ['a doubt that is not sure', 'actual', [0.3, 0.7, 0, 0], 'actual'],
    ['no fact by the rules stays none', 'planned', [1, 0, 0, 0], 'planned'],
    ['nor becomes another thing', 'possible', [0, 0, 0, 1], 'possible'],
  ] as const)('%s', (_, byRules, factuality, judged) => {
    const { annotation } = contextOf(PAIR, [{ cue: 'seen', factuality }]);
    const seen = tokenOf(annotation, 'seen');
    expect(factualityWith(annotation, 'met', seen, byRules)).toBe(judged);
    // of another kind, and of another word, the network says nothing
    expect(factualityWith(annotation, 'condemned', seen, byRules)).toBe(byRules);
    expect(factualityWith(annotation, 'met', seen + 1, byRules)).toBe(byRules);
  });
});
