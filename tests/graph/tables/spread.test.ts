import { markedArticle } from '../marked-article.js';
import { type Change, followChanges } from './follow-changes.js';

const told = [
  '[Ada Lund](person) greeted [Ole Berg](person).',
  '[Ida Lund](person) sang with [Nils Falk](person).',
  '[Lund](person) waited for [Ole Berg](person).',
  ...['Mia Strand', 'Tor Vik', 'Eva Holm', 'Jan Moe'].map((name) => `[Ole Berg](person) wrote to [${name}](person).`),
];
const pool = told.map((text, at) => markedArticle({ id: `0${at}`, date: '2024-05-01' }, text));
const add = (...articles: number[]): Change => ({ do: 'add', articles });
const remove = (...articles: number[]): Change => ({ do: 'remove', articles });

test.each([
  ['after all were made at once', [add(0, 1, 2), add(3, 4, 5, 6)]],
  ['after a further article came', [add(0, 1), add(2), add(3, 4, 5, 6)]],
  ['and becomes rare again', [add(0, 1, 2), add(3, 4, 5, 6), remove(3, 4, 5)]],
])('a name beside two bearers that becomes common is asked for again: %s', async (_, changes) => {
  await followChanges(pool, changes);
});
