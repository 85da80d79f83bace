import { readLexicon } from '../../../src/lexicon/read-lexicon.js';
import { bringTopicBack } from '../../../src/questions/read/bring-topic-back.js';
import { plainLine } from '../../../src/questions/read/plain-line.js';
import { wordingEntry, writeOut } from '../../../src/questions/read/write-out.js';

describe('careless wordings', () => {
  test.each(readLexicon('question-wordings', wordingEntry).map((entry) => [entry.words[0], entry] as const))(
    '%s',
    (_, { words, means, fires, not }) => {
      expect(words.some((word) => writeOut(fires) === fires.replace(word, means))).toBe(true);
      expect(writeOut(not)).toBe(not);
    },
  );
});

describe('a plain line', () => {
  test.each([
    ["whats Ada Lund's take on the tax", "what is Ada Lund's take on the tax"],
    ['who’s slammed Bo Vik??', 'who is slammed Bo Vik'],
    ['have Lund and Vik met yet', 'have Lund and Vik met'],
    ['Lund and Vik - have they met yet?', 'have Lund and Vik met'],
    ['Lund and Vik: any link?', 'Lund and Vik, any link'],
    ["who said 'a disgrace'", 'who said "a disgrace"'],
    ["what did the workers' union say about Lund's tax", "what did the workers' union say about Lund's tax"],
    ["Will O'Hara's dog", "Will O'Hara's dog"],
    ['who met Jean-Marie Vik', 'who met Jean-Marie Vik'],
    ['what did Yet Moe say', 'what did Yet Moe say'],
    ['how come Lund left', 'why Lund left'],
  ])('%s', (typed, plain) => {
    expect(plainLine(typed)).toBe(plain);
  });
});

describe('a topic in front', () => {
  test.each([
    ['the tax, who spoke about it', 'who spoke about the tax'],
    ['Lund, what is her view on Norland', "what is Lund's view on Norland"],
    ['Lund, Vik and Moe', 'Lund, Vik and Moe'],
    ['what did Lund say, and did they meet', 'what did Lund say, and did they meet'],
    ['Orvik, Norland', 'Orvik, Norland'],
    ['Lund, who met Vik', 'Lund, who met Vik'],
  ])('%s', (typed, brought) => {
    expect(bringTopicBack(typed)).toBe(brought);
  });
});
