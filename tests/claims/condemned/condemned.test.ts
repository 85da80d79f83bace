import { claimsIn, recordOf } from '../read-sentences.js';

const A = 'Ada Lund > Bo Marsh actual';

describe('who condemned whom or what', () => {
  test.each([
    ['a verb', 'Ada Lund condemned Bo Marsh on Monday.', [A]],
    ['a passive', 'Bo Marsh was sharply criticized by Ada Lund.', [A]],
    ['a preposition', 'Ada Lund lashed out at Bo Marsh.', [A]],
    ['an accusation', 'Ada Lund accused Bo Marsh of lying.', [A]],
    ['blame', 'Ada Lund blamed Bo Marsh for the crash.', [A]],
    ['blame on', 'Ada Lund blamed the crash on Bo Marsh.', [A]],
    ['a noun with an owner', "Ada Lund's criticism of Bo Marsh surprised voters.", [A]],
    ['a noun received', 'Bo Marsh drew criticism from Ada Lund.', [A]],
    ['under fire', 'Bo Marsh came under fire from Ada Lund.', [A]],
    ['a swipe', 'Ada Lund took a swipe at Bo Marsh.', [A]],
    ['an adjective', 'Ada Lund was critical of Bo Marsh.', [A]],
    ['a harsh name', 'Ada Lund called Bo Marsh a fraud.', [A]],
    ['harsh words', '"Bo Marsh is a disgrace," Ada Lund said.', [A]],
    ['harsh words to the face', '"You are a disgrace," Ada Lund told Bo Marsh.', [A]],
    ['a harsh epithet', '"Crooked Bo Marsh must go," Ada Lund said.', [A]],
    [
      'an act',
      'Ada Lund denounced the decision to close the harbor.',
      ['Ada Lund > the decision to close the harbor actual'],
    ],
    ['one of a group', 'Ada Lund mocked rivals such as Bo Marsh.', [A]],
  ])('%s', (_, text, claims) => {
    expect(claimsIn(text, 'condemned')).toEqual(claims);
  });

  test.each([
    ['praise', 'Ada Lund praised Bo Marsh.'],
    ['a harsh word denied', '"Bo Marsh is no fraud," Ada Lund said.'],
    ['a harsh word asked', '"Is Bo Marsh a fraud?" Ada Lund asked.'],
    ['a friendly name', 'Ada Lund called Bo Marsh a friend.'],
    ['a phone call', 'Ada Lund called Bo Marsh on Monday.'],
    ['an army', 'France attacked Germany at dawn.'],
    ['nobody named', 'Ada Lund criticized her opponents.'],
    ['a cup', 'Ada Lund put the cup on the table.'],
  ])('none: %s', (_, text) => {
    expect(claimsIn(text, 'condemned')).toEqual([]);
  });

  test('an attack is an event with its place', () => {
    const { entities } = recordOf('Ada Lund condemned the missile strike on Germany.');
    const strike = entities.find(({ event }) => event?.kind === 'attack');
    expect(strike).toMatchObject({ name: 'the missile strike on Germany', event: { kind: 'attack' } });
    expect(entities.find(({ id }) => id === strike?.event?.place)?.name).toBe('Germany');
  });

  test("a condemnation in the critic's own words is nobody else's", () => {
    const { claims } = recordOf('"Bo Marsh is a disgrace," Ada Lund said.');
    expect(claims.find(({ type }) => type === 'condemned')?.onWordOf).toBeNull();
  });
});
