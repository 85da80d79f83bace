import { extractArticle } from '../../src/extract-article.js';
import { loadEnglish } from '../../src/language/index.js';
import { explainClaim } from '../../src/questions/explain-claim.js';

const language = loadEnglish();

function explanationsOf(text: string) {
  const source = { source: 'case.txt', text, title: null, date: null, outlet: null, url: null };
  const record = extractArticle(source, language);
  return record.claims.map(({ id }) => explainClaim(record, text, id));
}

const partsOf = (explanation: ReturnType<typeof explainClaim>, part: string) =>
  explanation.pieces.filter((piece) => piece.part === part).map(({ words }) => words);

describe('why a claim was made', () => {
  test('a meeting shows who, the verb and whom, and the lexicon entry of the verb', () => {
    const met = explanationsOf('Ada Lund met Bo Marsh in Oslo.').find(({ type }) => type === 'met')!;
    expect(partsOf(met, 'cue')).toEqual(['met']);
    expect([...partsOf(met, 'source'), ...partsOf(met, 'target')].sort()).toEqual(['Ada Lund', 'Bo Marsh']);
    expect(met.lexicon.map(({ file, word }) => `${file} ${word}`)).toContain('meet-words.yml meet');
    expect(met.onWordOf).toBeNull();
  });

  test('the pieces are the words of the text, in order and without a gap', () => {
    for (const { pieces } of explanationsOf('“The bridge is safe,” Ada Lund said. “It was built in May.”')) {
      expect('“The bridge is safe,” Ada Lund said. “It was built in May.”').toContain(
        pieces.map(({ words }) => words).join(''),
      );
    }
  });

  test('a statement shows its content, and no entry of silence', () => {
    const said = explanationsOf('Ada Lund said that the bridge was safe.').find(({ type }) => type === 'said')!;
    expect(partsOf(said, 'content').join('')).toBe('that the bridge was safe');
    expect(said.lexicon.map(({ file }) => file)).toContain('speech-verbs.yml');
    expect(said.lexicon.map(({ file }) => file)).not.toContain('silent-verbs.yml');
  });

  test.each([
    ['Ada Lund condemned Bo Marsh.', 'condemn', /condemned/],
    ['Ada Lund slammed Bo Marsh.', 'slam', /slammed/],
    ['Ada Lund chided Bo Marsh.', 'chide', /^$/],
  ])('%s: an example that uses the word, or none', (text, word, example) => {
    const { lexicon } = explanationsOf(text).find(({ type }) => type === 'condemned')!;
    expect(lexicon.map((hit) => hit.word)).toContain(word);
    for (const { fires } of lexicon) expect(fires).toMatch(example);
  });

  test('what stands in somebody’s words names whose', () => {
    const met = explanationsOf('Ada Lund said that Bo Marsh met Carl Dahl.').find(({ type }) => type === 'met')!;
    expect(met.onWordOf).toBe('Ada Lund');
  });

  test('a claim that is not there is an error that names it', () => {
    const source = { source: 'case.txt', text: 'It rained.', title: null, date: null, outlet: null, url: null };
    const record = extractArticle(source, language);
    expect(() => explainClaim(record, 'It rained.', 'c9')).toThrow('case.txt: its record holds no claim c9.');
  });
});
