import { recordOf } from '../read-sentences.js';

/** Date and place of the meeting that a text tells of; the article is dated Thursday, 14 March 2024. */
function meetingIn(text: string): [date: string | null, place: string | null] {
  const { entities } = recordOf(text);
  const meeting = entities.find(({ event }) => event && event.kind !== 'statement')?.event;
  return [meeting?.date ?? null, entities.find(({ id }) => id === meeting?.place)?.name ?? null];
}

describe('when and where a meeting was', () => {
  test.each([
    ['Ada Lund met Bo Marsh in Germany on Monday.', '2024-03-11', 'Germany'],
    ['Ada Lund will meet Bo Marsh on Friday in Germany.', '2024-03-15', 'Germany'],
    ['Ada Lund met with Bo Marsh in June 2013 in Germany.', '2013-06', 'Germany'],
    ['A meeting between Ada Lund and Bo Marsh in Germany lasted an hour.', null, 'Germany'],
    ['Ada Lund held talks with Bo Marsh in Germany on Tuesday.', '2024-03-12', 'Germany'],
    ['Ada Lund is scheduled to meet Bo Marsh on Saturday.', '2024-03-16', null],
    ['Ada Lund flew to Germany, where she met Bo Marsh.', null, 'Germany'],
  ])('%s', (text, date, place) => {
    expect(meetingIn(text)).toEqual([date, place]);
  });

  test('the date of the clause above counts for a participle', () => {
    expect(meetingIn('On Friday, Ada Lund was shown on state TV, greeting Bo Marsh in Germany.')[0]).toBe('2024-03-08');
  });

  test.each([
    ['This is the third meeting of Ada Lund with Bo Marsh since February.'],
    ['Ada Lund met Bo Marsh for two hours.'],
    ['Last week Ada Lund met Bo Marsh.'],
  ])('no date: %s', (text) => {
    expect(meetingIn(text)[0]).toBeNull();
  });
});

test('all that an article tells of an attack at one place is of one event, by its name and its date', () => {
  const { entities, claims } = recordOf(
    'A missile attack on the city of Munich on Sunday killed ten people. Ada Lund condemned the Munich attack.',
  );
  const target = claims.find(({ type }) => type === 'condemned')?.target;
  const attack = entities.find(({ id }) => id === target);
  expect(attack?.name).toBe('Munich attack');
  expect(attack?.mentions.map(({ form }) => form)).toEqual(['description', 'name']);
  expect(attack?.event).toMatchObject({ kind: 'attack', date: '2024-03-10' });
});
