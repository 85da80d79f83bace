import { splitText } from '../../../src/language/split/index.js';
import type { Span } from '../../../src/model/record.js';

/** The sentences of a text as they stand in it. */
function sentences(text: string, blocks?: Span[]): string[] {
  const { starts, ends, sentenceFirsts, sentences } = splitText(text, blocks);
  return Array.from({ length: sentences }, (_, sentence) =>
    text.slice(starts[sentenceFirsts[sentence]!], ends[sentenceFirsts[sentence + 1]! - 1]),
  );
}

describe('sentences', () => {
  test.each([
    ['two statements', ['Ada Lund met Bo Marsh in Orlin.', 'They talked for an hour.']],
    ['a closing quotation mark belongs to its sentence', ['“We will not go.”', 'Lund left the hall.']],
    ['a straight one too', ['"We will not go."', 'Lund left the hall.']],
    ['speech in two sentences', ['“We came to talk.', 'We leave with nothing,” Lund said.']],
    ['a speaker between two sentences', ['“We came to talk,” Lund said.', '“Nobody listened.”']],
    ['a question and an exclamation', ['Will he sign?', 'Nobody knows!', 'The hall was empty.']],
    ['an abbreviation that ends a sentence', ['The firm moved to the U.S.', 'It then hired forty people.']],
    ['a sentence that begins with a figure', ['The vote failed.', '20 members stayed away.']],
    ['a sum that ends a sentence', ['Tarn Mills made a profit of $16m.', 'The firm paid no tax.']],
    ['brackets around a sentence', ['The minister resigned.', '(He had been ill.)', 'No one replaced him.']],
    ['a sentence that begins with a dash or ellipsis', ['He waited for a reply...', 'Nothing came.']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  test.each([
    ['titles', 'Mr. Marsh thanked Sen. Lund and Gov. Ada Holm for their help.'],
    ['titles in capitals', 'REMARKS BY GEN. ADA HOLM ON BEHALF OF ORLIN'],
    ['initials', 'The writer J. K. Lund lives with T. R. Marsh in Orlin.'],
    ['a country before an office', 'The U.S. President spoke with U.N. Secretary Bo Marsh.'],
    ['a number', 'They met at No. 10 Mill Street in St. Petersburg.'],
    ['a case in court', 'The court followed Lund v. Marsh in its ruling.'],
    ['a quoted question', '“Why should we go?” he asked.'],
    ['a quoted question with its speaker', '“Why should we go?” Lund asked.'],
    ['a quoted exclamation', '“Nobody will leave!” she said.'],
    ['a dateline', 'MOSCOW (AP) — The president met the envoy on Monday.'],
    ['times', 'The talks began at 5 p.m. on Monday and ended at 9 a.m. on Tuesday.'],
    ['a firm', 'Tarn Mills Inc. said it would close.'],
    ['a party and state', 'Rep. Ada Lund (D-Calif.) met the envoy.'],
    ['an aside with a question mark', 'The plan (who wrote it?) was dropped.'],
    ['a colon before speech', 'Lund said: “The vote is lost.”'],
    ['an ellipsis inside', 'He said the plan was ... unwise.'],
    ['capitals in the middle', 'The Orlin Central Bank Governor Ada Lund met Finance Minister Bo Marsh.'],
    ['a dash', 'The minister - a staunch supporter of the plan - resigned.'],
    ['a web address', 'Readers of www.orlin.example/news wrote to ada@orlin.example about it.'],
  ])('goes on after %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('a blank line and a line of its own end a sentence', () => {
    const text = 'Tarn votes to leave\n\nAda Lund won the vote\nBy Bo Marsh\n\nThe town voted on Monday.';
    expect(sentences(text)).toEqual([
      'Tarn votes to leave',
      'Ada Lund won the vote',
      'By Bo Marsh',
      'The town voted on Monday.',
    ]);
  });

  test('wrapped lines of newswire are not cut', () => {
    const lines = [
      'The council of Orlin voted on Monday to close the old bridge over the',
      'river Tarn, after engineers found that its western pillar had sunk by',
      'nearly a foot. Mayor Ada Lund said that the town had no other choice.',
      'A new bridge is to be built within three years.',
    ];
    expect(sentences(lines.join('\n')).map((sentence) => sentence.split(/\s+/)[0])).toEqual(['The', 'Mayor', 'A']);
  });

  test('list items stand alone', () => {
    expect(sentences('What to know:\n- the vote is on Monday\n- the hall opens at nine')).toHaveLength(3);
  });

  test('blocks are never crossed, and each sentence knows its own', () => {
    const text = 'Orlin votes Ada Lund won. She thanked Bo Marsh.';
    const split = splitText(text, [
      [0, 11],
      [12, text.length],
    ]);
    expect([...split.sentenceBlocks]).toEqual([0, 1, 1]);
    expect(
      sentences(text, [
        [0, 11],
        [12, text.length],
      ])[0],
    ).toBe('Orlin votes');
  });

  test.each([[''], [' \n\n\t '], ['\u200b']])('nothing in %j', (text) => {
    expect(splitText(text)).toMatchObject({ size: 0, sentences: 0 });
    expect([...splitText(text).sentenceFirsts]).toEqual([0]);
  });
});
