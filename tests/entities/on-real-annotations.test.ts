import { resolveEntities } from '../../src/entities/index.js';
import { loadEnglish } from '../../src/language/index.js';
import type { Language } from '../../src/language/types.js';
import { findMentions } from '../../src/mentions/index.js';

/** The whole way from text to entities, on what the shipped network sees. */
let language: Language;
beforeAll(() => {
  language = loadEnglish();
});

function read(text: string) {
  const annotation = language.annotate(text);
  const article = { blocks: [], agency: null } as never;
  const found = resolveEntities(article, annotation, findMentions(article, annotation));
  return { annotation, found };
}

const entitiesIn = (text: string) =>
  read(text).found.entities.map(({ type, name, aliases }) => `${type}: ${[name, ...aliases].join(' | ')}`);

/** The name of whoever the last token with this form stands for. */
function whoIs(word: string, text: string): string | null {
  const { annotation, found } = read(text);
  for (let token = annotation.size - 1; token >= 0; token--)
    if (annotation.form(token) === word) return found.entityAt(token)?.name ?? null;
  throw new Error(`The test's text has no word "${word}".`);
}

describe('names', () => {
  test.each([
    [
      'White House Press Secretary Ada Lund met Carl Mott in Oslo.',
      ['organisation: White House', 'person: Ada Lund | Press Secretary Ada Lund', 'person: Carl Mott', 'place: Oslo'],
    ],
    ['The Ministry of Foreign Affairs of Iran denied it.', ['organisation: Ministry of Foreign Affairs of Iran']],
    [
      'The Securities and Exchange Commission sued Harlow Steel Corp. on Monday.',
      ['organisation: Securities and Exchange Commission', 'organisation: Harlow Steel Corp.'],
    ],
    [
      'Norway’s Foreign Ministry denied it. The Foreign Ministry left.',
      ['place: Norway', 'organisation: Foreign Ministry | Norway’s Foreign Ministry'],
    ],
    [
      'The Norwegian Embassy in Lisbon denied it.',
      ['organisation: Norwegian Embassy | Norwegian Embassy in Lisbon', 'place: Lisbon'],
    ],
    ['Harlow Steel Corp. in Lisbon denied it.', ['organisation: Harlow Steel Corp.', 'place: Lisbon']],
    ['Norway’s Harlow Steel Corp. denied it.', ['place: Norway', 'organisation: Harlow Steel Corp.']],
    ['Moscow denied the report.', ['organisation: Moscow']],
    ['She flew to Moscow on Friday.', ['place: Moscow']],
    ['Ada Lund urged Moscow to stop.', ['person: Ada Lund', 'organisation: Moscow']],
    ['Ada Lund visited Moscow.', ['person: Ada Lund', 'place: Moscow']],
    [
      'The World Health Organization warned on Friday. The WHO said that it would act.',
      ['organisation: World Health Organization | WHO'],
    ],
    ['Britain left the club. The United Kingdom will not return.', ['place: United Kingdom | Britain']],
    [
      'The 2016 election divided the town, and Super Tuesday did not heal it.',
      ['event: 2016 election', 'event: Super Tuesday'],
    ],
    ['Sayyed Hamid Harlow spoke in Oslo.', ['person: Hamid Harlow | Sayyed Hamid Harlow', 'place: Oslo']],
    ['Sayeed Harlow spoke in Oslo.', ['person: Sayeed Harlow', 'place: Oslo']],
    ['Robert “Bobby” Harlow spoke. Harlow thanked the crowd.', ['person: Robert “Bobby” Harlow | Harlow']],
  ])('%s', (text, expected) => {
    expect(entitiesIn(text)).toEqual(expected);
  });

  test.each([
    ['nationalities', 'Russian and French envoys left.'],
    ['members of parties', 'Many Republicans and Democrats agreed.'],
    ['days and months', 'It rained on Sunday and in March.'],
    ['laws', 'The Affordable Care Act passed.'],
    ['offices alone', 'The vice president and the secretary of state left.'],
    ['handles', 'He thanked @harlow on Friday.'],
  ])('no entities: %s', (_, text) => {
    expect(entitiesIn(text)).toEqual([]);
  });
});

describe('one being by many forms', () => {
  test.each([
    ['She', 'Ada Lund', 'Ada Lund met Carl Mott on Friday. She thanked the mayor.'],
    ['He', 'Carl Mott', 'Ada Lund met Carl Mott on Friday. He thanked the mayor.'],
    ['he', 'Carl Mott', 'Carl Mott said on Monday that he would resign.'],
    ['who', 'Carl Mott', 'The party chose Carl Mott, who had served as mayor.'],
    ['It', 'Kremlin', 'The Kremlin denied the report. It said that talks would go on.'],
    ['senator', 'Carl Mott', 'Senator Carl Mott spoke first. The senator then left.'],
    ['spokesman', 'Carl Mott', 'A spokesman, Carl Mott, denied it.'],
    [
      'Harlow',
      'Ann Harlow',
      'Ann Harlow and her brother Carl Harlow run the mill. Mr. Harlow left early. Ms. Harlow stayed.',
    ],
    ['nominee', 'Carl Mott', 'Republican Carl Mott and Democrat Ada Lund debated. The GOP nominee attacked.'],
    ['leader', 'Ivan Petrov', 'Russian President Ivan Petrov met Ada Lund. The Russian leader smiled.'],
    ['ex-wife', 'Ada Lund', 'Carl Mott filed for divorce from his wife, Ada Lund. His ex-wife agreed.'],
    ['candidate', 'Carl Mott', 'The Mott campaign praised Carl Mott. The Republican candidate left.'],
    ['he', 'Carl Mott', 'Carl Mott praised Bo Marsh. “I trust that he will win,” Marsh said.'],
    ['He', 'Bo Marsh', 'Bo Marsh wrote, “I never met Carl Mott. It is all untrue.” He denied everything.'],
    ['him', 'Carl Mott', 'Bo Marsh left early, calling Carl Mott a friend and thanking him for the visit.'],
    [
      'Marsh',
      'Jo Marsh',
      'Bo Marsh spoke. It rained. It snowed. It rained. It snowed. It rained. It snowed. It rained. It snowed. It rained. It snowed. Senator Jo Marsh came. Marsh voted.',
    ],
    ['it', 'Kremlin', 'Although the Kremlin did not name the firm, it criticised the deal.'],
    ['it', 'New York Times', '“It rained,” The New York Times wrote. “Then it snowed,” it added.'],
    ['newspaper', 'New York Times', 'The New York Times wrote about it. The newspaper named nobody.'],
  ])('%s is %s: %s', (word, name, text) => {
    expect(whoIs(word, text)).toBe(name);
  });

  test.each([
    ['She', 'Carl Mott left early. She stayed.'],
    ['he', 'A voter said that he was tired. Ada Lund listened.'],
    ['It', 'Carl Mott went to Oslo. It is clear that he likes the town.'],
    ['president', 'Ada Lund spoke. The next president must act.'],
    ['nominee', 'Republican Carl Mott spoke. The Democratic nominee did not.'],
    ['wife', 'Ada Lund and Carl Mott spoke. His wife listened.'],
    ['they', 'Ada Lund and Carl Mott spoke, and they agreed.'],
  ])('%s is nobody named: %s', (word, text) => {
    expect(whoIs(word, text)).toBeNull();
  });
});

describe('who last spoke goes on speaking', () => {
  test.each([
    [
      'He',
      'Ada Lund’s aide Carl Mott said the wait was cruel. Bo Marsh said staff were busy. He said beds were lacking.',
      'Bo Marsh',
    ],
    ['he', 'Jack Buster runs the unit. Carl Mott says there is a chance. “Our aim is to win,” he says.', 'Carl Mott'],
    ['he', 'Carl Mott praised the cameo of Bo Marsh. “You might remember him from his band,” he said.', 'Carl Mott'],
  ])('%s in “%s”', (word, text, name) => {
    expect(whoIs(word, text)).toBe(name);
  });
});

describe('a title stands for its holder told in the article, and for nobody else', () => {
  test.each([
    ['minister', 'Deputy prime minister Carl Mott left. Carl Mott smiled. Later the prime minister spoke.', null],
    ['PM', 'Prime Minister Carl Mott left. On Friday the PM said it was over.', 'Carl Mott'],
    ['president', 'The Norwegian president left. Norwegian President Carl Mott went to Rome.', 'Carl Mott'],
    ['president', 'The Swedish president left. Norwegian President Carl Mott went to Rome.', null],
    ['head', 'Prime Minister Carl Mott smiled. “It is a trip,” the head of government said.', 'Carl Mott'],
    ['minister', 'Carl Mott spoke on Saturday. The former prime minister said that it was over.', 'Carl Mott'],
    ['minister', 'President Carl Mott spoke on Saturday. The foreign minister said that it was over.', null],
    ['minister', 'Carl Mott met Bo Marsh on Saturday. The foreign minister said that it was over.', null],
    ['old', 'Carl Mott has agreed a deal. The 56-year-old said that he was happy.', 'Carl Mott'],
    ['old', 'Carl Mott, 56, met Bo Marsh, 41, on Friday. The 41-year-old said that he was happy.', 'Bo Marsh'],
    ['old', 'Carl Mott met Bo Marsh on Friday. The 41-year-old said that he was happy.', null],
  ])('%s in “%s”', (word, text, name) => {
    expect(whoIs(word, text)).toBe(name);
  });
});
