import { phraseReason } from '../../src/articles/furniture/phrases.js';
import { examples, readLexicon } from '../../src/lexicon/read-lexicon.js';

const entries = readLexicon('furniture', examples.loose());

describe('furniture.yml', () => {
  test.each(entries.map((entry) => [String(entry.reason), entry.fires, entry.not]))(
    '%s: “%s”, but not “%s”',
    (reason, fires, not) => {
      expect(phraseReason(fires, ['head', 'tail'])).toBe(reason);
      expect(phraseReason(not, ['head', 'tail'])).toBeUndefined();
    },
  );

  test('an author is introduced at the end, an error page at the head, nowhere else', () => {
    expect(phraseReason('Bo Marsh is a reporter for Harbour Press.', ['tail'])).toBe('author line');
    expect(phraseReason('Bo Marsh is a reporter for Harbour Press.')).toBeUndefined();
    expect(phraseReason('Sorry!', ['head'])).toBe('error page');
    expect(phraseReason('Sorry!')).toBeUndefined();
  });
});
