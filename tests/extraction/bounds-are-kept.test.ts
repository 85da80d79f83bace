import { jest } from '@jest/globals';
import { loadEnglish } from '../../src/language/index.js';

const { claimsInBounds } = await import('../../src/extraction/claims-in-bounds.js');
jest.unstable_mockModule('../../src/extraction/claims-in-bounds.js', () => ({
  claimsInBounds: (...[beings, drafts]: Parameters<typeof claimsInBounds>) => claimsInBounds(beings, drafts, 4),
}));
const { beingsInBounds } = await import('../../src/extraction/beings-in-bounds.js');
jest.unstable_mockModule('../../src/extraction/beings-in-bounds.js', () => ({
  beingsInBounds: (...[beings, drafts]: Parameters<typeof beingsInBounds>) => beingsInBounds(beings, drafts, 5),
}));
const { extractArticle } = await import('../../src/extract-article.js');

const read = (text: string) =>
  extractArticle({ source: 's', text, title: null, date: null, outlet: null, url: null }, loadEnglish());

test('an article keeps no more claims than may be, and says so', () => {
  const met = 'Ada Lund met Bo Marsh in Orlin. ';
  const text = `${met}${met.replace('Bo Marsh', 'Cyra Vale')}${met.replace('Bo Marsh', 'Dag Orr')}`;
  const { article, claims, entities } = read(text);
  expect(claims.every(({ evidence }) => text.slice(...evidence).includes('Bo Marsh'))).toBe(true);
  expect(entities.map(({ name }) => name)).not.toContain('Dag Orr');
  expect(article.cut?.map(({ reason }) => reason)).toEqual(['more than 4 claims, the rest left out']);
});

test('nor does it keep more names than may be', () => {
  const names = ['Ada Lund', 'Bo Marsh', 'Cyra Vale', 'Dag Orr', 'Eli Fox', 'Fay Holt', 'Gus Dow'];
  const { article, entities, claims } = read(names.map((name) => `${name} condemned Ada Lund.`).join(' '));
  expect(entities.filter(({ type }) => type === 'person').map(({ name }) => name)).toEqual(names.slice(0, 5));
  expect(claims.length).toBeGreaterThan(0);
  expect(article.cut?.map(({ reason }) => reason)).toEqual(['more than 5 names, those told first here left out']);
});

test('one within bounds is whole', () => {
  const { article, entities } = read('Ada Lund met Bo Marsh.');
  expect(entities.map(({ name }) => name)).toContain('Bo Marsh');
  expect(article.cut).toBeUndefined();
});
