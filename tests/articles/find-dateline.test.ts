import { findDateline } from '../../src/articles/metadata/find-dateline.js';

/** The dateline before a sentence, its place, its date as month-day and its agency. */
function read(text: string) {
  const found = findDateline(text, 0);
  return (
    found && {
      line: text.slice(...found.span),
      place: found.place && text.slice(...found.place),
      day: found.date && `${found.date.month}-${found.date.day}`,
      agency: found.agency && text.slice(...found.agency.span),
    }
  );
}

describe('datelines', () => {
  test.each([
    ['Washington DC [US], April 16 (ANI): The house', 'Washington DC [US]', '4-16', 'ANI'],
    ['Washington DC, April 16: The house', 'Washington DC', '4-16', null],
    ['ORLIN, Nov. 19 (UPI) — The house', 'ORLIN', '11-19', 'UPI'],
    ['LONDON, Aug 3 (Reuters) - The house', 'LONDON', '8-3', 'Reuters'],
    ['BEIJING, 12 April (Xinhua) -- The house', 'BEIJING', '4-12', 'Xinhua'],
    ['(250412) -- ORLIN, April 12, 2025 (Xinhua) -- The house', 'ORLIN', '4-12', 'Xinhua'],
    ['DES MOINES, Iowa — The house', 'DES MOINES, Iowa', null, null],
    ['WINDSOR, Ontario: The house', 'WINDSOR, Ontario', null, null],
    ['FRANKFORT/JACKSON: The house', 'FRANKFORT/JACKSON', null, null],
    ['New York (AFP) – The house', 'New York', null, 'AFP'],
    ['VERRIN — The house', 'VERRIN', null, null],
    ['IRAN — The house', 'IRAN', null, null],
    ['OHIO — The house', 'OHIO', null, null],
    ['CUBA: The house', 'CUBA', null, null],
    ['SOUTH KOREA — The house', 'SOUTH KOREA', null, null],
    ['ORLIN (Norland Press) — The house', 'ORLIN', null, 'Norland Press'],
    ['**ORLIN, June 3** — The house', 'ORLIN', '6-3', null],
    ['(MENAFN) The house', null, null, 'MENAFN'],
  ])('%s', (text, place, day, agency) => {
    const found = read(text);
    expect(found).toMatchObject({ place, day, agency });
    expect(text.slice(found!.line.length).trim()).toBe('The house');
  });

  test.each([
    'The house of Orlin, April 16 (ANI), was sold.',
    'Ada Lund (R-Orlin): Why not?',
    'ADA LUND: Why not?',
    'Sen. Ada Lund (R-Orlin) — who had left — came back.',
    'EXCLUSIVE — The house was sold.',
    'NOW OPEN—The house in the harbour.',
    'Iran — The house was sold.',
    'OHIO-The house was sold.',
    'On April 16 the house was sold.',
    'Orlin: a town of bridges.',
    '(Norland) The house was sold.',
    'April 16, 1945: The house was sold.',
  ])('none in: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
