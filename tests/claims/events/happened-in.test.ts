import { claimsIn, recordOf } from '../read-sentences.js';

describe('the place of a named event is told beside it, by a verb of happening or in its name', () => {
  test.each([
    ['The 2016 summit in Lisbon ended early.', ['2016 summit > Lisbon actual']],
    ['The Nato summit was held in Lisbon.', ['Nato summit > Lisbon actual']],
    ['The Nato summit will take place in Lisbon.', ['Nato summit > Lisbon planned']],
    ['Ada Lund remembered the London Bridge attack.', ['London Bridge attack > London Bridge actual']],
    ['Norway hosts the 2030 Winter Games in Oslo.', ['2030 Winter Games > Oslo actual']],
  ])('%s', (text, places) => {
    expect(claimsIn(`${text} London Bridge was closed.`, 'happened-in')).toEqual(places);
  });

  test.each([
    ['In Oslo Ada Lund spoke about World War II.'],
    ['Ada Lund flew to Oslo after the 2016 election.'],
    ['In Oslo, Ada Lund recalled the 1967 war.'],
    ['The summit was held in Oslo.'],
    ['The Israel-Gaza war went on. Israel and Gaza agreed on nothing.'],
  ])('no place: %s', (text) => {
    expect(claimsIn(text, 'happened-in')).toEqual([]);
  });

  test('a meeting is not where the land is that somebody comes from', () => {
    const text =
      'The effort failed after a 90-minute meeting on Monday between Mr. Lund and President Bo Marsh of Norway on the sidelines of the summit.';
    expect(claimsIn(text, 'met')).toHaveLength(1);
    expect(claimsIn(text, 'happened-in')).toEqual([]);
  });

  test('a deed condemned has its place', () => {
    expect(claimsIn('Ada Lund condemned the missile attack on Oslo.', 'happened-in')).toEqual([
      'the missile attack on Oslo > Oslo actual',
    ]);
  });
});

describe('a named event has the date that the text tells of it', () => {
  const dateOf = (text: string) =>
    recordOf(text)
      .entities.filter(({ type }) => type === 'event')
      .flatMap(({ event }) => (event!.kind === 'statement' ? [] : [event!.date]));

  test.each([
    ['He won the 2016 election.', ['2016']],
    ['The Nato summit will be held on Saturday.', ['2024-03-16']],
    ['The Nato summit took place in July 2023.', ['2023-07']],
    ['Nobody forgets the 7 October attacks. On 7 October 2023 ten men died.', ['2023-10-07']],
    ['Nobody forgets the 7 October attacks.', [null]],
    ['Nobody forgets the Ukraine war. On Friday ten men died.', [null]],
  ])('%s', (text, dates) => {
    expect(dateOf(text)).toEqual(dates);
  });
});
