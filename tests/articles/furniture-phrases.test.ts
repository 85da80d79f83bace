import * as z from 'zod';
import { labelSpans } from '../../src/articles/furniture/label-spans.js';
import { phraseReason } from '../../src/articles/furniture/phrases.js';
import { examples, readLexicon } from '../../src/lexicon/read-lexicon.js';

const entries = readLexicon('furniture', () => examples().loose());
const labels = readLexicon('furniture-labels', () => examples().extend({ labels: z.array(z.string()) }));

describe('furniture.yml', () => {
  test.each(entries.map((entry) => [String(entry.reason), entry.fires, entry.not]))(
    '%s: “%s”, but not “%s”',
    (reason, fires, not) => {
      expect(phraseReason(fires, ['head', 'tail'])).toBe(reason);
      expect(phraseReason(not, ['head', 'tail'])).toBeUndefined();
    },
  );

  test('every entry says how many words it answers for', () => {
    for (const entry of entries) expect(entry.words).toBeGreaterThan(0);
  });

  test.each(entries.filter((entry) => entry.inside).map((entry) => [String(entry.reason), entry.fires, entry.not]))(
    'inside a paragraph: %s: “%s”, but not “%s”',
    (reason, fires, not) => {
      expect(phraseReason(fires, ['tail'], true)).toBe(reason);
      expect(phraseReason(not, ['tail'], true)).toBeUndefined();
    },
  );

  test.each(labels.flatMap(({ labels: known, not }) => known.map((label) => [String(label), not])))(
    'label “%s” goes where a sentence follows, not in “%s”',
    (label, not) => {
      expect(labelSpans(`${label}The bridge is open.`)).toMatchObject([{ span: [0, label.length] }]);
      expect(labelSpans(not)).toEqual([]);
    },
  );

  test('an author is introduced at the end, an error page at the head, nowhere else', () => {
    expect(phraseReason('Bo Marsh is a reporter for Harbour Press.', ['tail'])).toBe('author line');
    expect(phraseReason('Bo Marsh is a reporter for Harbour Press.')).toBeUndefined();
    expect(phraseReason('Sorry!', ['head'])).toBe('error page');
    expect(phraseReason('Sorry!')).toBeUndefined();
  });
});
