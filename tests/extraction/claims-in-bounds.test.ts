import type { ClaimDraft } from '../../src/claims/types.js';
import type { Entity } from '../../src/entities/types.js';
import { claimsInBounds } from '../../src/extraction/claims-in-bounds.js';

const claim = (start: number, onWordOf: ClaimDraft | null = null): ClaimDraft => ({
  type: 'said',
  source: null,
  target: null,
  event: null,
  factuality: 'actual',
  evidence: [start, start + 9],
  cue: null,
  cueToken: -1,
  sourceSpan: null,
  targetSpan: null,
  content: [],
  rule: 'said/verb',
  onWordOf,
});

test('an article within bounds keeps all its claims', () => {
  const drafts = [claim(0), claim(10)];
  expect(claimsInBounds([], drafts, 2)).toEqual({ beings: [], claims: drafts, cut: [] });
});

test('of more the first of the text are kept, and where the rest stood is told', () => {
  const [first, second, third, fourth] = [claim(0), claim(10), claim(20), claim(30)];
  expect(claimsInBounds([], [fourth, second, third, first], 2)).toEqual({
    beings: [],
    claims: [second, first],
    cut: [{ span: [20, 39], reason: 'more than 2 claims, the rest left out' }],
  });
});

test('claims of one sentence stay or go together', () => {
  const drafts = [claim(0), claim(10), claim(10), claim(10)];
  expect(claimsInBounds([], drafts, 2).claims).toEqual([drafts[0]]);
});

test('what is told on the word of a claim that goes is told by nobody', () => {
  const outer = claim(20);
  const inner = claim(0, outer);
  expect(claimsInBounds([], [inner, claim(5), outer], 2).claims).toEqual([claim(5)]);
});

const person = (name: string, ...starts: number[]): Entity => ({
  type: 'person',
  name,
  aliases: [],
  mentions: starts.map((start) => ({ span: [start, start + name.length] }) as Entity['mentions'][number]),
});

test('whom the article names only behind the last claim that is kept goes, whom a claim names stays', () => {
  const [ada, bo, cyra] = [person('Ada', 2, 40), person('Bo', 40), person('Cyra', 41)];
  const drafts = [{ ...claim(0), target: cyra }, claim(10), claim(20)];
  expect(claimsInBounds([ada, bo, cyra], drafts, 2).beings).toEqual([ada, cyra]);
});
