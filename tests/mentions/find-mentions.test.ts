import { findMentions } from '../../src/mentions/index.js';
import { annotateByHand, articleOf } from './annotate-by-hand.js';

/** "text type" of every name found in the sentences. */
function namesIn(...lines: string[]): string[] {
  const annotation = annotateByHand(lines);
  return findMentions(articleOf(annotation), annotation)
    .filter((mention) => mention.form === 'name')
    .map((mention) => `${annotation.text.slice(...mention.span)} ${mention.type}`);
}

const SAID_SO = 'said/VERB/0/root so/ADV/LAST/advmod';
const said = (before: string, root: number) => `${before} ${SAID_SO.replace('LAST', String(root))}`;

describe('names are found and their edges mended', () => {
  test.each([
    [
      'titles go out',
      said('Sen./PROPN/3/compound/B-person Ann/PROPN/3/compound/I-person Harlow/PROPN/4/nsubj/I-person', 4),
      ['Ann Harlow person'],
    ],
    [
      'small words at the edge go out',
      said(
        'the/DET/4/det federal/ADJ/4/amod/B-organisation Trade/PROPN/4/compound/I-organisation Commission/PROPN/5/nsubj/I-organisation',
        5,
      ),
      ['Trade Commission organisation'],
    ],
    [
      'a campaign is a body',
      said('the/DET/3/det Harlow/PROPN/3/compound/B-person campaign/NOUN/4/nsubj', 4),
      ['Harlow campaign organisation'],
    ],
    [
      'a head word makes a body',
      said('the/DET/4/det Orlin/PROPN/4/compound Trade/PROPN/4/compound Institute/PROPN/5/nsubj', 5),
      ['Orlin Trade Institute organisation'],
    ],
    [
      'pairs of topics stay whole',
      said(
        'the/DET/5/det Trade/PROPN/5/compound/B-organisation and/CCONJ/4/cc Ports/PROPN/2/conj/B-organisation Commission/PROPN/6/nsubj/I-organisation',
        6,
      ),
      ['Trade and Ports Commission organisation'],
    ],
    [
      'a stadium is a place',
      said('Orlin/PROPN/2/compound/B-organisation Stadium/PROPN/3/nsubj/I-organisation', 3),
      ['Orlin Stadium place'],
    ],
    ['outlets without a label', said('Reuters/PROPN/2/nsubj', 2), ['Reuters organisation']],
    ['a capital that speaks', said('Moscow/PROPN/2/nsubj/B-place', 2), ['Moscow organisation']],
    ['a seat of power', said('the/DET/2/det Kremlin/PROPN/3/nsubj/B-place', 3), ['Kremlin organisation']],
  ])('%s', (_, line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  test.each([
    ['a nationality', said('Russian/ADJ/2/amod/B-place envoys/NOUN/3/nsubj', 3)],
    ['members of a party', said('Republicans/PROPN/2/nsubj/B-organisation', 2)],
    ['a handle', said('@harlow/PROPN/2/nsubj/B-person', 2)],
    ['a law', said('the/DET/3/det Harlow/PROPN/3/compound/B-organisation Act/PROPN/4/nsubj/I-organisation', 4)],
    ['a day', said('Sunday/PROPN/2/nsubj/B-organisation', 2)],
    ['a programme that is no body', said('Medicare/PROPN/2/nsubj/B-organisation', 2)],
    ['a title alone', said('Secretary/PROPN/2/nsubj/B-person', 2)],
    ['a word without a capital', said('justice/NOUN/2/nsubj/B-organisation', 2)],
  ])('no name: %s', (_, line) => {
    expect(namesIn(line)).toEqual([]);
  });

  test('a capital one goes to stays a place', () => {
    expect(namesIn('He/PRON/2/nsubj flew/VERB/0/root to/ADP/4/case Moscow/PROPN/2/obl/B-place')).toEqual([
      'Moscow place',
    ]);
  });
});

describe('the article is its own evidence', () => {
  const full = said('Ann/PROPN/2/compound/B-person Harlow/PROPN/3/nsubj/I-person', 3);

  test('a surname without a label is carried', () => {
    expect(namesIn(full, said('Harlow/PROPN/2/nsubj', 2))).toEqual(['Ann Harlow person', 'Harlow person']);
  });

  test('a surname with another label is the person', () => {
    expect(namesIn(full, said('Harlow/PROPN/2/nsubj/B-organisation', 2))).toEqual([
      'Ann Harlow person',
      'Harlow person',
    ]);
  });

  test('a common word is not carried', () => {
    const may = said('Tom/PROPN/2/compound/B-person May/PROPN/3/nsubj/I-person', 3);
    expect(namesIn(may, 'It/PRON/3/nsubj may/AUX/3/aux rain/VERB/0/root')).toEqual(['Tom May person']);
  });

  test('a headline word that stands small elsewhere is no name', () => {
    const headline = 'Big/ADJ/2/amod Renewal/PROPN/0/root/B-organisation Under/ADP/4/case Attack/NOUN/2/nmod';
    expect(namesIn(headline, 'The/DET/2/det renewal/NOUN/3/nsubj failed/VERB/0/root')).toEqual([]);
  });
});

describe('states', () => {
  test('a town and its state are two places', () => {
    expect(namesIn('HARLOW/PROPN/0/root ,/PUNCT/1/punct N.Y./PROPN/1/appos')).toEqual(['HARLOW place', 'N.Y. place']);
  });

  test('a party tag holds a state', () => {
    expect(
      namesIn(
        'Mott/PROPN/0/root/B-person (/PUNCT/3/punct D/PROPN/1/appos -/PUNCT/5/punct Vt./PROPN/3/dep )/PUNCT/3/punct',
      ),
    ).toEqual(['Mott person', 'Vt. place']);
  });

  test('a delegate is no Delaware', () => {
    expect(namesIn(said('Del./PROPN/3/compound Ann/PROPN/3/compound/B-person Mott/PROPN/4/nsubj/I-person', 4))).toEqual(
      ['Ann Mott person'],
    );
  });
});

describe('named events', () => {
  test.each([
    [
      'a year names an election',
      'the/DET/4/det 2016/NUM/4/nummod presidential/ADJ/4/amod election/NOUN/0/root',
      ['2016 presidential election event'],
    ],
    ['an ordinal names a debate', 'the/DET/3/det first/ADJ/3/amod debate/NOUN/0/root', ['first debate event']],
    ['an election alone is none', 'the/DET/2/det election/NOUN/0/root', []],
    ['a first day is none', 'the/DET/3/det first/ADJ/3/amod day/NOUN/0/root', []],
  ])('%s', (_, line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

test('roles are titles before and appositions beside a name', () => {
  const annotation = annotateByHand([
    'White/PROPN/5/compound/B-organisation House/PROPN/5/compound/I-organisation spokesman/NOUN/5/compound Carl/PROPN/5/compound/B-person Mott/PROPN/12/nsubj/I-person ,/PUNCT/7/punct head/NOUN/5/appos of/ADP/10/case the/DET/10/det fund/NOUN/7/nmod ,/PUNCT/7/punct spoke/VERB/0/root',
  ]);
  const person = findMentions(articleOf(annotation), annotation).find(
    (mention) => mention.type === 'person' && mention.form === 'name',
  );
  expect(person?.roles).toEqual(['white house spokesman', 'head of the fund']);
});
