import { parsePersonName } from '../../src/names/parse-person-name.js';
import { personNamesAgree } from '../../src/names/person-names-agree.js';

const agree = (one: string, other: string) => personNamesAgree(parsePersonName(one), parsePersonName(other));

describe('names that one person may bear', () => {
  test.each([
    ['Donald Trump', 'Donald J. Trump', 'middle name'],
    ['Donald John Trump', 'Donald J. Trump', 'equal'],
    ['D. J. Trump', 'Donald J. Trump', 'initial'],
    ['J.D. Vance', 'JD Vance', 'equal'],
    ['J.D. Vance', 'James David Vance', 'initial'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'transliteration'],
    ['Vladimir Zelenskiy', 'Volodymyr Zelenskyy', 'transliteration'],
    ['Muammar Gaddafi', 'Moammar Kadafi', 'transliteration'],
    ['Muammar al-Gaddafi', 'Moamer Gadhafi', 'transliteration'],
    ['Sergei Lavrov', 'Sergey Lavrov', 'transliteration'],
    ['Bill Clinton', 'William Jefferson Clinton', 'nickname'],
    ['Joe Biden', 'Joseph R. Biden', 'nickname'],
    ['Bernie Sanders', 'Bernard Sanders', 'nickname'],
    ['Bob Lane', 'Robert "Bob" Lane', 'nickname'],
    ['Hillary Rodham', 'Hillary Rodham Clinton', 'second surname'],
    ['Hillary Clinton', 'Hillary Rodham Clinton', 'middle name'],
    ['Kim Vale', 'Kim Vale West', 'second surname'],
    ['Mitt Romney', 'Willard Mitt Romney', 'middle name'],
    ['Kim Jong Un', 'Kim Jong-un', 'equal'],
    ['Xi Jinping', 'Xi Jin-ping', 'equal'],
    ['Carl Mott Sr.', 'Carl Mott', 'equal'],
    ['José Ramírez', 'Jose Ramirez', 'equal'],
    ['Bashar al-Assad', 'Bashar Assad', 'equal'],
    ['President Joe Biden', 'Joe Biden', 'equal'],
  ])('%s = %s (%s)', (one, other, how) => {
    expect(agree(one, other)).toBe(how);
    expect(agree(other, one)).toBe(how);
  });
});

describe('names that two persons bear', () => {
  test.each([
    ['George W. Bush', 'George H. W. Bush'],
    ['Carl Mott', 'Carl Mott Jr.'],
    ['Carl Mott Sr.', 'Carl Mott Jr.'],
    ['Henry Vale II', 'Henry Vale III'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['John A. Smith', 'John B. Smith'],
    ['J. Smith', 'Karl Smith'],
    ['Jane Smith', 'John Smith'],
    ['Ivan Petrov', 'Ivan Petrovsky'],
    ['Raul Castro', 'Fidel Castro'],
    ['Bill Vale', 'Bob Vale'],
    ['Ali Khamenei', 'Ruhollah Khomeini'],
    ['Mohammed Hassan', 'Mohammed Hussein'],
    ['Clinton', 'Bill Clinton'],
    ['J. Rodham', 'Jane Rodham Clinton'],
    ['Kim Jong Un', 'Kim Jong Il'],
  ])('%s ≠ %s', (one, other) => {
    expect(agree(one, other)).toBeNull();
    expect(agree(other, one)).toBeNull();
  });
});
