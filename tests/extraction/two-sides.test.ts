import { extractArticle } from '../../src/extract-article.js';
import { loadEnglish } from '../../src/language/index.js';

const language = loadEnglish();

function namesIn(text: string): string[] {
  const record = extractArticle({ source: 'a.txt', text, title: null, date: null, outlet: null, url: null }, language);
  return record.entities
    .filter(({ type, event }) => type !== 'event' || event?.kind !== 'statement')
    .flatMap(({ name, aliases }) => [name, ...aliases]);
}

describe('two names with a hyphen between', () => {
  test.each([
    ['The Orlan-Poro meeting became the first negotiations between the presidents of the two countries.', 'Orlan-Poro'],
    ['Relations were poor for years, and the East-West talks of that time failed.', 'East-West'],
  ])('are no name together: %s', (text, pair) => {
    expect(namesIn(text)).not.toContain(pair);
  });

  test.each([
    ['Violence broke out in KwaZulu-Natal on Monday, officials said.', 'KwaZulu-Natal'],
    ['Senator Ben Marsh-Harlow left the meeting on Monday.', 'Ben Marsh-Harlow'],
  ])('stay one where they are one: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});
