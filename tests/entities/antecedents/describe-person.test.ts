import { choose } from '../../../src/entities/antecedents/index.js';
import { isWiderFor, plainRole, roleSynonym } from '../../../src/entities/antecedents/role-words.js';
import { parseWeights } from '../../../src/entities/antecedents/weights.js';
import { resolveEntities } from '../../../src/entities/index.js';
import { loadEnglish } from '../../../src/language/index.js';
import type { Language } from '../../../src/language/types.js';
import { readLexicon } from '../../../src/lexicon/read-lexicon.js';
import { findMentions } from '../../../src/mentions/index.js';

let language: Language;
beforeAll(() => {
  language = loadEnglish();
});

/** The name of whoever the last token with this form stands for. */
function whoIs(word: string, text: string): string | null {
  const annotation = language.annotate(text);
  const article = { blocks: [], agency: null } as never;
  const found = resolveEntities(article, annotation, findMentions(article, annotation));
  for (let token = annotation.size - 1; token >= 0; token--)
    if (annotation.form(token) === word) return found.entityAt(token)?.name ?? null;
  throw new Error(`The test's text has no word "${word}".`);
}

describe('whom a description stands for', () => {
  test.each([
    [
      'president',
      'Peruvian President Carl Mott met Ada Lund on Monday. Peru’s president said that he would wait.',
      'Carl Mott',
    ],
    [
      'premier',
      'Peruvian Prime Minister Carl Mott arrived on Monday. The premier said that he would wait.',
      'Carl Mott',
    ],
    [
      'leader',
      'Peruvian President Carl Mott met Ada Lund on Monday. The Peruvian leader said that he would wait.',
      'Carl Mott',
    ],
    [
      'secretary',
      'Foreign Secretary Ada Lund spoke in London on Monday. Carl Mott listened. The foreign secretary said that she would wait.',
      'Ada Lund',
    ],
    ['lawmaker', 'Senator Ada Lund spoke in Ohio on Monday. The lawmaker said that she would wait.', 'Ada Lund'],
    [
      'nominee',
      'Ada Lund, the Republican nominee, spoke in Ohio on Monday. The nominee said that she would wait.',
      'Ada Lund',
    ],
    ['pontiff', 'Pope Carl arrived in Peru on Monday. The pontiff said that he would pray.', 'Carl'],
  ])('%s: %s', (word, text, expected) => expect(whoIs(word, text)).toBe(expected));

  test.each([
    [
      'the holder of another land',
      'president',
      'Peruvian President Carl Mott met Ada Lund on Monday. Turkey’s president said that he would wait.',
    ],
    [
      'another office of the noun',
      'president',
      'Vice President Carl Mott arrived on Monday. The president said that he would wait.',
    ],
    [
      'another field',
      'minister',
      'Finance Minister Carl Mott arrived on Monday. The defence minister said that he would wait.',
    ],
    ['who holds it still', 'president', 'President Carl Mott arrived on Monday. He praised the former president.'],
    [
      'the other gender',
      'spokeswoman',
      'Spokesman Carl Mott spoke on Monday. The spokeswoman said that she would wait.',
    ],
    ['who shares the verb', 'senator', 'Senator Ada Lund arrived on Monday. Ada Lund met the senator.'],
    ['a next one', 'president', 'President Carl Mott arrived on Monday. The next president must wait.'],
    [
      'whom the words name',
      'spokesman',
      'Donald Lund said on Monday that he was unlikely to get on with Carl Mott. Mott stood by his words. Lund was told of it. “The premier has made his views on Donald Lund’s remarks very clear,” the spokesman said.',
    ],
    [
      'a newcomer of another body',
      'representative',
      'Former Democratic congressman Carl Mott lost two jobs on Monday. Mott was sad. “Carl Mott is on leave from the station,” an NY1 representative said.',
    ],
    ['somebody new', 'engineer', 'Engineer Carl Mott arrived on Monday. An unknown singer met a tired engineer.'],
  ])('nobody: %s', (_, word, text) => expect(whoIs(word, text)).toBeNull());
});

describe('every word for a role stands for its holder where its example says so', () => {
  test.each(readLexicon('role-synonyms', roleSynonym))('$fires', ({ fires, not }) => {
    const asWritten = /([\p{L}]+) left\.$/u.exec(fires)![1]!;
    expect(whoIs(asWritten, fires)).toMatch(/^Carl/);
    expect(whoIs(asWritten, not)).toBeNull();
  });
});

describe('one way to tell a role', () => {
  test.each([
    ['pm', 'prime minister'],
    ['premier', 'prime minister'],
    ['vice-president', 'vice president'],
    ['attorney general', 'attorney general'],
    ['attorney', 'lawyer'],
    ['engineer', 'engineer'],
  ])('%s is %s', (role, expected) => expect(plainRole(role.split(' ')).join(' ')).toBe(expected));

  test.each([
    ['leader', 'president', true],
    ['leader', 'vice president', false],
    ['leader', 'singer', false],
    ['diplomat', 'foreign minister', true],
    ['diplomat', 'finance minister', false],
    ['engineer', 'president', false],
  ] as const)('%s for a %s: %s', (noun, role, expected) =>
    expect(isWiderFor(noun, plainRole(role.split(' ')))).toBe(expected),
  );
});

describe('choosing', () => {
  const table = parseWeights('# a comment\nperson\tnear\t5\nperson\tfar\t-5\nperson\tnobody\t3\n');
  const [one, other] = ['one', 'other'].map((text) => ({ groups: [{ text }] }) as never) as [never, never];

  test('who weighs most, the first of equals', () => {
    const options = [
      { cluster: other, features: ['far'] },
      { cluster: one, features: ['near'] },
      { cluster: other, features: ['near', 'unheard'] },
    ];
    expect(choose('person', { options, nobody: ['nobody'] }, table)?.cluster).toBe(one);
  });

  test('nobody where nobody outweighs or equals', () => {
    expect(choose('person', { options: [{ cluster: one, features: ['far'] }], nobody: ['nobody'] }, table)).toBeNull();
    expect(choose('person', { options: [{ cluster: one, features: [] }], nobody: [] }, table)).toBeNull();
    expect(choose('person', { options: [], nobody: ['nobody'] }, table)).toBeNull();
  });

  test('a line that is none is named', () => {
    expect(() => parseWeights('person\tnear\t0.5\n')).toThrow(
      'line 1: “person\tnear\t0.5” is not kind, feature and whole number',
    );
  });
});
