import type { ClaimDraft } from '../../src/claims/types.js';
import type { Entity } from '../../src/entities/types.js';
import { beingsInBounds } from '../../src/extraction/beings-in-bounds.js';

const person = (name: string, ...starts: number[]): Entity => ({
  type: 'person',
  name,
  aliases: [],
  mentions: starts.map((start) => ({ span: [start, start + name.length] }) as Entity['mentions'][number]),
});

const met = (
  source: Entity,
  target: Entity | null,
  more: Partial<Pick<ClaimDraft, 'onWordOf' | 'event'>> = {},
): ClaimDraft => ({
  type: 'met',
  source,
  target,
  event: null,
  factuality: 'actual',
  evidence: [0, 9],
  cue: null,
  cueToken: -1,
  sourceSpan: null,
  targetSpan: null,
  content: [],
  rule: 'met/verb',
  onWordOf: null,
  ...more,
});

const [ada, bo, cyra, dag] = [
  person('Ada', 2, 90),
  person('Bo', 40),
  person('Cyra', 60, 70),
  person('Dag', 20),
] as const;
const all = [ada, bo, cyra, dag];

test('an article within bounds keeps all', () => {
  const drafts = [met(ada, bo)];
  expect(beingsInBounds(all, drafts, 4)).toEqual({ beings: all, claims: drafts, cut: [] });
});

test('of more those stay that are told first, and where the others are told of is said', () => {
  const { beings, cut } = beingsInBounds(all, [], 2);
  expect(beings).toEqual([ada, dag]);
  expect(cut).toEqual([{ span: [40, 74], reason: 'more than 2 names, those told first here left out' }]);
});

test('claims that name one who goes go, and what is told on their word; events of claims stay', () => {
  const event: Entity = { type: 'event', name: 'a meeting', aliases: [], mentions: [] };
  const [both, gone] = [met(ada, dag, { event }), met(ada, cyra)];
  const [inner, alone] = [met(ada, dag, { onWordOf: gone }), met(dag, null)];
  expect(beingsInBounds(all, [gone, both, inner, met(bo, null), alone], 2).claims).toEqual([both, alone]);
});

test('what no words of its own stand for is never left out', () => {
  const unnamed: Entity = { type: 'event', name: 'a vote', aliases: [], mentions: [] };
  expect(beingsInBounds([cyra, unnamed], [], 1).beings).toEqual([unnamed]);
});
