import { lemmatise } from '../../../src/language/lemma/index.js';

describe('lemmas', () => {
  test.each([
    // verbs
    ['said', 'VERB', 'VBD', 'say'],
    ['met', 'VERB', 'VBD', 'meet'],
    ['meeting', 'VERB', 'VBG', 'meet'],
    ['told', 'VERB', 'VBN', 'tell'],
    ['denounced', 'VERB', 'VBD', 'denounce'],
    ['condemning', 'VERB', 'VBG', 'condemn'],
    ['slamming', 'VERB', 'VBG', 'slam'],
    ['decries', 'VERB', 'VBZ', 'decry'],
    ['rebuked', 'VERB', 'VBD', 'rebuke'],
    ['fled', 'VERB', 'VBD', 'flee'],
    ['lying', 'VERB', 'VBG', 'lie'],
    ['co-wrote', 'VERB', 'VBD', 'co-write'],
    ['Said', 'VERB', 'VBD', 'say'],
    ['is', 'AUX', 'VBZ', 'be'],
    ['’ll', 'AUX', 'MD', 'will'],
    ['’re', 'AUX', 'VBP', 'be'],
    // nouns
    ['leaders', 'NOUN', 'NNS', 'leader'],
    ['countries', 'NOUN', 'NNS', 'country'],
    ['spokeswomen', 'NOUN', 'NNS', 'spokeswoman'],
    ['crises', 'NOUN', 'NNS', 'crisis'],
    ['speeches', 'NOUN', 'NNS', 'speech'],
    ['bosses', 'NOUN', 'NNS', 'boss'],
    // names keep their form
    ['Trump', 'PROPN', 'NNP', 'Trump'],
    ['Lunds', 'PROPN', 'NNP', 'Lunds'],
    ['U.S.', 'PROPN', 'NNP', 'U.S.'],
    ['Republicans', 'PROPN', 'NNPS', 'Republican'],
    // the rest
    ['bigger', 'ADJ', 'JJR', 'big'],
    ['worst', 'ADJ', 'JJS', 'bad'],
    ['The', 'DET', 'DT', 'the'],
    ['n’t', 'PART', 'RB', 'not'],
    ['’s', 'PART', 'POS', "'s"],
    ['them', 'PRON', 'PRP', 'they'],
    ['I', 'PRON', 'PRP', 'I'],
  ])('%s %s/%s -> %s', (form, upos, xpos, lemma) => {
    expect(lemmatise(form, upos, xpos)).toBe(lemma);
  });

  test.each([
    ['a noun that only looks like a verb', 'meeting', 'NOUN', 'NN', 'meeting'],
    ['a noun in -s', 'news', 'NOUN', 'NN', 'news'],
    ['a noun in -ss', 'press', 'NOUN', 'NN', 'press'],
    ['a verb in its base form', 'condemn', 'VERB', 'VB', 'condemn'],
    ['a verb in -ed', 'need', 'VERB', 'VB', 'need'],
    ['a name in -s', 'Davos', 'PROPN', 'NNP', 'Davos'],
    ['a name in -ing', 'Harding', 'PROPN', 'NNP', 'Harding'],
    ['an adjective in -er', 'former', 'ADJ', 'JJ', 'former'],
    ['a figure', '2016', 'NUM', 'CD', '2016'],
    ['a word with tags that were never seen', 'xyzzy', 'FOO', 'BAR', 'xyzzy'],
    ['nothing', '', 'NOUN', 'NN', ''],
  ])('leaves %s', (_, form, upos, xpos, lemma) => {
    expect(lemmatise(form, upos, xpos)).toBe(lemma);
  });
});
