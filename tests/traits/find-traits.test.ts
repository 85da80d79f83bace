import { extractArticle } from '../../src/extract-article.js';
import { loadEnglish } from '../../src/language/index.js';
import { recordSchema } from '../../src/model/record.js';

const language = loadEnglish();

/** "role: mayor of Orlin" of one being, in text order. */
function traitsOf(name: string, text: string): string[] {
  const source = { source: 'case.txt', text, title: null, date: null, outlet: null, url: null };
  const record = extractArticle(source, language);
  expect(recordSchema.parse(record)).toEqual(record);
  const entity = record.entities.find((each) => each.name === name || each.aliases.includes(name));
  return (entity?.traits ?? []).map(({ kind, value, of }) => {
    const body = record.entities.find(({ id }) => id === of)?.name;
    return body ? `${kind}: ${value} / ${body}` : `${kind}: ${value}`;
  });
}

describe('what an article tells of a person', () => {
  test.each([
    ['Ada Lund', 'Iranian President Ada Lund spoke in Oslo on Monday.', ['land: iran', 'role: Iranian President']],
    [
      'Ada Lund',
      'Iran’s foreign minister, Ada Lund, spoke on Monday.',
      ['land: iran', 'role: foreign minister / Iran'],
    ],
    [
      'Bo Marsh',
      'Bo Marsh, a plumber from Ohio, left on Monday.',
      ['role: plumber / Ohio', 'land: united-states/ohio'],
    ],
    ['Bo Marsh', 'Bo Marsh, 34, left the town on Monday.', ['age: 34']],
    ['Bo Marsh', 'Bo Marsh (34) left the town on Monday.', ['age: 34']],
    ['Ada Lund', 'Mrs. Ada Lund left the town on Monday.', ['gender: female']],
    ['Ada Lund', 'Rep. Ada Lund (R-Mich.) voted on Monday.', ['role: Rep.', 'land: united-states/michigan']],
    ['Emily Quill', 'Emily Quill, née Tarrant, wrote a book in London.', ['formerName: Emily Tarrant']],
    ['Emily Quill', 'Emily Quill (formerly Emily Tarrant) wrote a book.', ['formerName: Emily Tarrant']],
    ['Bo Marsh', 'Bo Marsh is the goalkeeper of Orlin United and trains daily.', ['role: goalkeeper / Orlin United']],
    ['Karin Vik', 'Bo Vik’s wife, Karin Vik, was there on Monday.', ['role: wife']],
    ['Ada Lund', 'Ada Lund has been mayor of Orlin for eleven years.', ['role: mayor / Orlin']],
    ['Dara Quist', 'Kremlin spokesperson Dara Quist said so on Friday.', ['role: Kremlin spokesperson / Kremlin']],
  ])('%s in: %s', (name, text, traits) => {
    expect(traitsOf(name, text).sort()).toEqual([...traits].sort());
  });

  test.each([
    ['what might have been was not', 'Bo Marsh', 'Bo Marsh would have been mayor of Orlin for eleven years.', 'mayor'],
    [
      'somebody else’s office is not his',
      'Bo Marsh',
      'Bo Marsh met President Ada Lund in Oslo on Monday.',
      'President',
    ],
    ['an owner’s office is not his', 'Bo Marsh', 'Bo Marsh, the senator’s lawyer, spoke on Monday.', 'senator'],
    ['what somebody is not', 'Bo Marsh', 'Bo Marsh is not a plumber, he said on Monday.', 'plumber'],
    ['what somebody may be', 'Bo Marsh', 'Bo Marsh may be the goalkeeper next year.', 'goalkeeper'],
    ['a number that is no age', 'Bo Marsh', 'Bo Marsh, 34 of his men and two dogs left on Monday.', 'age'],
    ['a birthplace is no former name', 'Emily Quill', 'Emily Quill, born in Oslo, wrote a book.', 'formerName'],
    ['a land that somebody visits', 'Ada Lund', 'Ada Lund flew to Iran on Monday.', 'iran'],
  ])('not %s', (_, name, text, word) => {
    expect(traitsOf(name, text).filter((trait) => trait.includes(word))).toEqual([]);
  });
});

describe('what an article tells of bodies and places', () => {
  test.each([
    ['Foreign Ministry', 'Iran’s Foreign Ministry said on Monday that it was ready.', ['land: iran']],
    ['Paris', 'Bo Marsh lives in Paris, Texas, and works there.', ['land: united-states/texas']],
    ['Harlow', 'Bo Marsh lives in Harlow, New York, and works there.', ['land: united-states/new-york']],
    ['Harlow', 'Ada Lund, visiting Harlow, Iran, met Bo Marsh.', ['land: iran']],
    ['Harlow', 'Harlow, Iran’s largest city, was hit.', ['land: iran']],
    ['Harlow', 'Visiting Harlow, US Secretary of State Ada Lund met Bo Marsh.', []],
    ['Harlow', 'After the attack on Harlow, Iran said that it would hit back.', []],
    ['Harlow', 'A port to rival Harlow, New York or Tokyo opens.', []],
    ['Harlow', 'Trucks reached Boston, Harlow, New York and London.', []],
  ])('%s in: %s', (name, text, traits) => {
    expect(traitsOf(name, text)).toEqual(traits);
  });

  test.each([
    ['Orlin Steel', 'Iran’s Orlin Steel said on Monday that it was ready.'],
    ['Paris', 'Bo Marsh lives in Paris, Ada Lund said on Monday.'],
  ])('nothing of %s in: %s', (name, text) => {
    expect(traitsOf(name, text)).toEqual([]);
  });
});
