import { digestSet } from '../../src/graph/digest/digest-set.js';
import type { StoredArticle } from '../../src/graph/types.js';
import { RECORD_SCHEMA, type RecordEntity, type RecordTrait } from '../../src/model/record.js';

const TEXT = 'Brexit Party MEP Ada Lund spoke in Orvik.';
const role = (of: string | null): RecordTrait => ({ kind: 'role', value: 'MEP', of, span: [0, 16] });
const entity = (id: string, type: RecordEntity['type'], traits: RecordTrait[] = []): RecordEntity => ({
  id,
  type,
  name: id,
  aliases: [],
  mentions: [{ span: [17, 25], form: 'name' }],
  traits,
  ...(type === 'event' ? { event: { kind: 'election', date: null, place: null } } : {}),
});

/** Of whom a role is told that the record gives to one of its entities. */
function toldOf(of: string | null): string | null {
  const entities = [entity('lund', 'person', [role(of)]), entity('orvik', 'place'), entity('brexit', 'event')];
  const article = {
    ...{ id: 'a1', source: 'a.txt', title: null, date: null, outlet: null, url: null },
    ...{ dateBasis: null, language: 'en', dropped: [] },
  };
  const record = { schema: RECORD_SCHEMA, extractor: 'test', article, entities, claims: [] };
  const stored = { record, text: TEXT, sources: ['a.txt'] } as unknown as StoredArticle;
  const [being] = digestSet([stored], []).articles[0]!.beings;
  return being!.told![0]!.of;
}

test.each([
  ['a place', 'orvik', 'orvik'],
  ['nobody', null, null],
  ['an event, which is no body and no place', 'brexit', null],
])('a role of %s', (_, of, told) => {
  expect(toldOf(of)).toBe(told);
});
