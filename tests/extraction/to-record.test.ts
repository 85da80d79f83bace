import type { CleanArticle } from '../../src/articles/types.js';
import type { ClaimDraft } from '../../src/claims/types.js';
import type { Entity } from '../../src/entities/types.js';
import { toRecord } from '../../src/extraction/to-record.js';
import type { Mention } from '../../src/mentions/types.js';
import { recordSchema } from '../../src/model/record.js';
import type { Traits } from '../../src/traits/types.js';
import { annotateByHand, articleOf } from '../mentions/annotate-by-hand.js';

const annotation = annotateByHand([
  'Ada/PROPN/2/nsubj/B-person met/VERB/0/root Bo/PROPN/2/obj/B-person in/ADP/5/case Orlin/PROPN/2/obl/B-place',
]);
const article: CleanArticle = { ...articleOf(annotation), dropped: [{ span: [0, 3], reason: 'see-also line' }] };

function entity(type: Entity['type'], name: string, token: number | null, more: Partial<Entity> = {}): Entity {
  const mention = (at: number): Mention => ({
    first: at,
    last: at,
    head: at,
    span: annotation.span(at, at),
    titleFirst: at,
    form: 'name',
    type,
    roles: [],
    rule: 'name/tagged',
  });
  return { type, name, aliases: [], mentions: token === null ? [] : [mention(token)], ...more };
}

const ada = entity('person', 'Ada', 0);
const bo = entity('person', 'Bo', 2);
const orlin = entity('place', 'Orlin', 4);
const meeting = entity('event', 'met', null, { event: { kind: 'meeting', date: null, place: orlin } });

function draft(more: Partial<ClaimDraft>): ClaimDraft {
  return {
    type: 'met',
    source: ada,
    target: bo,
    event: meeting,
    factuality: 'actual',
    evidence: [0, 15],
    cue: [4, 7],
    cueToken: 1,
    sourceSpan: [0, 3],
    targetSpan: [8, 10],
    content: [],
    rule: 'met/verb-object',
    ...more,
  };
}

/** Told of Ada alone. */
const traits: Traits = new Map([[ada, [{ kind: 'role', value: 'mayor', of: orlin, span: [0, 3] }]]]);

const record = (drafts: readonly ClaimDraft[], found: readonly Entity[] = [bo, ada]) =>
  toRecord(article, found, traits, drafts, 'wiregraph 0.0.0 test');

test('ids in text order, claims point at entities, and the schema holds', () => {
  const tie = draft({ type: 'happened-in', source: meeting, target: orlin, event: null, cue: [11, 13] });
  const made = record([tie, draft({})]);
  expect(recordSchema.parse(made)).toEqual(made);
  expect(made.entities.map(({ id, name }) => `${id} ${name}`)).toEqual(['e1 Ada', 'e2 met', 'e3 Bo', 'e4 Orlin']);
  expect(made.entities[0]!.traits).toEqual([{ kind: 'role', value: 'mayor', of: 'e4', span: [0, 3] }]);
  expect(made.entities[1]!.traits).toEqual([]);
  expect(made.entities[1]!.event).toEqual({ kind: 'meeting', date: null, place: 'e4' });
  expect(made.claims.map(({ id, type, source, target, event }) => [id, type, source, target, event])).toEqual([
    ['c1', 'met', 'e1', 'e3', 'e2'],
    ['c2', 'happened-in', 'e2', 'e4', null],
  ]);
  expect(made.article).toMatchObject({ dropped: [{ span: [0, 3], reason: 'see-also line' }] });
});

test('a claim on somebody’s word names the said claim', () => {
  const statement = entity('event', 'met Bo', null, { event: { kind: 'statement', date: null, place: null } });
  const said = draft({
    type: 'said',
    target: statement,
    event: statement,
    cue: [0, 3],
    content: [[4, 10]],
    direct: false,
  });
  const made = record([draft({ onWordOf: said }), said]);
  expect(made.claims.map(({ id, type, onWordOf }) => [id, type, onWordOf])).toEqual([
    ['c1', 'said', null],
    ['c2', 'met', 'c1'],
  ]);
});

test('the same telling counts once, and what the table does not allow not at all', () => {
  const twice = [draft({}), draft({ rule: 'met/other' })];
  const wrong = draft({ type: 'said', source: meeting, target: ada });
  expect(record([...twice, wrong]).claims.map(({ rule }) => rule)).toEqual(['met/verb-object']);
});

test('a side without a name stays null', () => {
  const made = record([draft({ source: null })]);
  expect(made.claims[0]).toMatchObject({ source: null, sourceSpan: [0, 3], target: 'e3' });
});
