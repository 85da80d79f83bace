import { agreedTags, tagAgreement } from '../../../../src/language/network/decode/agree-tags.js';

const labels = {
  upos: ['NOUN', 'VERB', 'AUX', 'PROPN'],
  xpos: ['NN', 'VBD', 'VBG', 'MD', 'NNP', 'IN'],
  rel: ['root'],
  name: ['O'],
};
const agreement = tagAgreement(labels)!;

/** Tags after agreeing, from the scores of each label. */
function agree(upos: number[], xpos: number[]): string {
  const best = (scores: number[]) => scores.indexOf(Math.max(...scores));
  const [u, x] = agreedTags(agreement, [best(upos), best(xpos)], [(label) => upos[label]!, (label) => xpos[label]!]);
  return `${labels.upos[u]}/${labels.xpos[x]}`;
}

describe('two tags of one token', () => {
  test('the less sure one gives way', () => {
    expect(agree([1, 5, 0, 0], [3, 0, 2.5, 0, 0, 0])).toBe('VERB/VBG');
    expect(agree([4, 5, 0, 0], [9, 0, 2, 0, 0, 0])).toBe('NOUN/NN');
    expect(agree([5, 0, 4.5, 1], [0, 1, 0, 9, 0, 0])).toBe('AUX/MD');
  });

  test('what agrees stays', () => {
    expect(agree([5, 4, 0, 0], [5, 4, 0, 0, 0, 0])).toBe('NOUN/NN');
    expect(agree([0, 5, 4, 0], [0, 5, 0, 4, 0, 0])).toBe('VERB/VBD');
  });

  test('tags that go with any other stay', () => {
    expect(agree([0, 5, 0, 4], [0, 1, 0, 0, 5, 0])).toBe('VERB/NNP');
    expect(agree([0, 5, 0, 0], [0, 1, 0, 0, 0, 5])).toBe('VERB/IN');
  });

  test('a model whose second tags are not Penn’s is left alone', () => {
    expect(tagAgreement({ ...labels, xpos: ['N', 'V'] })).toBeNull();
  });
});
