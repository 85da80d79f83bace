import { extractArticle } from '../../src/extract-article.js';
import { loadEnglish } from '../../src/language/index.js';

test('names are read as they were meant, and every span quotes the frozen text', async () => {
  const text = 'Ada Lund met President Enrique PeÃ±a in Orlin on Friday. “We are friends,” Enrique PeÃ±a said.';
  const record = extractArticle(
    { source: 'a.txt', text, title: null, date: '2031-04-16', outlet: null, url: null },
    await loadEnglish(),
  );
  const pena = record.entities.find(({ name }) => name === 'Enrique Peña');
  expect(pena?.mentions.map(({ span }) => text.slice(...span))).toContain('Enrique PeÃ±a');
  const met = record.claims.find(({ type }) => type === 'met');
  expect(text.slice(...met!.evidence)).toMatch(/^Ada Lund met President Enrique PeÃ±a in Orlin on Friday/);
});
