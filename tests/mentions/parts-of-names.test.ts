import { findMentions } from '../../src/mentions/index.js';
import { annotateByHand, articleOf } from './annotate-by-hand.js';

/** "text type" of every name found in the sentences. */
function namesIn(...lines: string[]): string[] {
  const annotation = annotateByHand(lines);
  return findMentions(articleOf(annotation), annotation)
    .filter((mention) => mention.form === 'name')
    .map((mention) => `${annotation.text.slice(...mention.span)} ${mention.type}`);
}

const ANN = 'Ann/PROPN/3/nsubj/B-person Harlow/PROPN/1/flat/I-person left/VERB/0/root';

describe('one label over two names is cut', () => {
  test.each([
    [
      'at a slash',
      'Orlin/PROPN/5/nsubj/B-organisation Wire/PROPN/1/flat/I-organisation //PUNCT/1/punct/I-organisation Post/PROPN/1/flat/I-organisation said/VERB/0/root',
      ['Orlin Wire organisation', 'Post organisation'],
    ],
    [
      'at "and" between persons',
      'Marsh/PROPN/4/nsubj/B-person and/CCONJ/3/cc/I-person Pell/PROPN/1/conj/I-person left/VERB/0/root',
      ['Marsh person', 'Pell person'],
    ],
    [
      'at a dash between full names',
      'Ann/PROPN/6/nsubj/B-person Harlow/PROPN/1/flat/I-person -/PUNCT/4/punct/I-person Carl/PROPN/1/flat/I-person Mott/PROPN/4/flat/I-person left/VERB/0/root',
      ['Ann Harlow person', 'Carl Mott person'],
    ],
  ])('%s', (_, line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  test('a body whose fields are a pair stays whole', () => {
    expect(
      namesIn(
        'The/DET/5/det Securities/PROPN/5/compound/B-organisation and/CCONJ/4/cc/I-organisation Exchange/PROPN/2/conj/I-organisation Commission/PROPN/6/nsubj/I-organisation said/VERB/0/root',
      ),
    ).toEqual(['Securities and Exchange Commission organisation']);
  });
});

describe('a headline in capitals is read by the article under it', () => {
  const headline =
    'Voters/NOUN/2/nsubj Cheer/VERB/0/root Ann/PROPN/2/obj/B-person Harlow/PROPN/3/flat/I-person Orlin/PROPN/3/flat/I-person Rally/NOUN/2/obj';
  const orlin = 'They/PRON/2/nsubj reached/VERB/0/root Orlin/PROPN/2/obj/B-place';

  test('what the article names apart is taken apart', () => {
    expect(namesIn(headline, ANN, orlin)).toEqual([
      'Ann Harlow person',
      'Orlin place',
      'Ann Harlow person',
      'Orlin place',
    ]);
  });

  test('what it names whole stays whole', () => {
    const whole =
      'Ann/PROPN/4/nsubj/B-person Harlow/PROPN/1/flat/I-person Orlin/PROPN/1/flat/I-person left/VERB/0/root';
    expect(namesIn(headline, whole, orlin)[0]).toBe('Ann Harlow Orlin person');
  });

  test('a verb in small letters shows that it is no headline', () => {
    const sentence =
      'Ann/PROPN/4/nsubj/B-person Harlow/PROPN/1/flat/I-person Orlin/PROPN/1/flat/I-person greeted/VERB/0/root Voters/NOUN/4/obj';
    expect(namesIn(sentence, ANN, orlin)[0]).toBe('Ann Harlow Orlin person');
  });
});

describe('what belongs to a name and what does not', () => {
  test.each([
    [
      'a nickname in quotation marks',
      'Ann/PROPN/6/nsubj/B-person “/PUNCT/3/punct Nan/PROPN/1/flat ”/PUNCT/3/punct Harlow/PROPN/1/flat left/VERB/0/root',
      ['Ann “ Nan ” Harlow person'],
    ],
    [
      'partners of a firm',
      'Harlow/PROPN/4/nsubj/B-person &/CCONJ/3/cc Marsh/PROPN/1/conj/B-person said/VERB/0/root',
      ['Harlow & Marsh organisation'],
    ],
    [
      'an office before a body',
      'the/DET/2/det chief/NOUN/6/nsubj/B-organisation of/ADP/5/case/I-organisation Harl/PROPN/5/compound/I-organisation Foods/PROPN/2/nmod/I-organisation left/VERB/0/root',
      ['Harl Foods organisation'],
    ],
    [
      'a wartime numeral',
      'He/PRON/2/nsubj fought/VERB/0/root in/ADP/5/case World/PROPN/5/compound War/PROPN/2/obl II/PROPN/5/flat',
      ['World War II event'],
    ],
  ])('%s', (_, line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  test.each([
    [
      'a treaty of which the network saw a part',
      'the/DET/4/det Orlin/PROPN/4/compound/B-organisation Free/PROPN/4/compound/I-organisation Treaty/PROPN/5/nsubj ended/VERB/0/root',
    ],
    [
      'offices alone',
      'the/DET/3/det Vice/PROPN/3/compound/B-organisation President/PROPN/4/nsubj/I-organisation left/VERB/0/root',
    ],
    ['a party and state', 'R-Orl./PROPN/2/nsubj/B-person left/VERB/0/root'],
    ['an adjective', 'the/DET/3/det Eastern/ADJ/3/amod/B-place towns/NOUN/0/root'],
  ])('no name: %s', (_, line) => {
    expect(namesIn(line)).toEqual([]);
  });

  test('a family is nobody, beside the one who bears the name', () => {
    const twice = 'Harlow/PROPN/2/nsubj/B-person left/VERB/0/root';
    expect(namesIn(ANN, twice, 'the/DET/2/det Harlows/PROPN/3/nsubj/B-person left/VERB/0/root')).toEqual([
      'Ann Harlow person',
      'Harlow person',
    ]);
  });
});

describe('a name that ends in a seat of power is a body', () => {
  test.each([
    [
      'Lund/PROPN/3/compound/B-person White/PROPN/3/compound/I-person House/PROPN/4/nsubj/I-person waited/VERB/0/root',
      ['Lund White House organisation', 'Ann Harlow person'],
    ],
    [
      'Lena/PROPN/3/nsubj/B-person White/PROPN/1/flat/I-person waited/VERB/0/root',
      ['Lena White person', 'Ann Harlow person'],
    ],
  ])('%s', (line, names) => {
    expect(namesIn(line, ANN)).toEqual(names);
  });
});

describe('capitals that speak are a body', () => {
  test.each([
    ['an unknown acronym', ['NTLSR/PROPN/2/nsubj/B-person said/VERB/0/root'], ['NTLSR organisation']],
    [
      'not a surname of the article in capitals',
      [ANN, 'HARLOW/PROPN/2/nsubj/B-person said/VERB/0/root'],
      ['Ann Harlow person', 'HARLOW person'],
    ],
  ])('%s', (_, lines, names) => {
    expect(namesIn(...lines)).toEqual(names);
  });
});
