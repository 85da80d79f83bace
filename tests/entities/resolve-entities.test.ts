import { resolveEntities, resolveFirstPerson } from '../../src/entities/index.js';
import { findMentions } from '../../src/mentions/index.js';
import { annotateByHand, articleOf } from '../mentions/annotate-by-hand.js';

function read(...lines: string[]) {
  const annotation = annotateByHand(lines);
  const mentions = findMentions(articleOf(annotation), annotation);
  const found = resolveEntities(articleOf(annotation), annotation, mentions);
  return { annotation, mentions, found };
}

const names = (...lines: string[]) =>
  read(...lines).found.entities.map((entity) => [entity.name, ...entity.aliases].join(' | '));

/** The name of whoever the last token of this form stands for. */
function whoIs(word: string, ...lines: string[]): string | null {
  const { annotation, found } = read(...lines);
  let at = -1;
  for (let token = 0; token < annotation.size; token++) if (annotation.form(token) === word) at = token;
  return found.entityAt(at)?.name ?? null;
}

const ANN = 'Ann/PROPN/2/compound/B-person Harlow/PROPN/3/nsubj/I-person spoke/VERB/0/root';
const CARL = 'Carl/PROPN/2/compound/B-person Harlow/PROPN/3/nsubj/I-person left/VERB/0/root';
const MOTT = 'Peter/PROPN/2/compound/B-person Mott/PROPN/3/nsubj/I-person left/VERB/0/root';

describe('names of one being', () => {
  test.each([
    [
      'a later surname',
      [ANN, 'Ms./PROPN/2/compound Harlow/PROPN/3/nsubj/B-person left/VERB/0/root'],
      ['Ann Harlow | Harlow | Ms. Harlow'],
    ],
    [
      'a land left off',
      [
        'Harlow/PROPN/3/compound/B-organisation Watch/PROPN/3/compound/I-organisation Norway/PROPN/4/nsubj/I-organisation spoke/VERB/0/root',
        'Harlow/PROPN/2/compound/B-organisation Watch/PROPN/3/nsubj/I-organisation left/VERB/0/root',
      ],
      ['Harlow Watch Norway | Harlow Watch'],
    ],
    [
      'another word left off',
      [
        'Harlow/PROPN/3/compound/B-organisation Watch/PROPN/3/compound/I-organisation Orlin/PROPN/4/nsubj/I-organisation spoke/VERB/0/root',
        'Harlow/PROPN/2/compound/B-organisation Watch/PROPN/3/nsubj/I-organisation left/VERB/0/root',
      ],
      ['Harlow Watch Orlin', 'Harlow Watch'],
    ],
    [
      'a middle initial',
      [
        'Ann/PROPN/3/compound/B-person B./PROPN/3/compound/I-person Harlow/PROPN/4/nsubj/I-person spoke/VERB/0/root',
        ANN,
      ],
      ['Ann B. Harlow | Ann Harlow'],
    ],
    [
      'an acronym',
      [
        'The/DET/4/det Orlin/PROPN/4/compound/B-organisation Trade/PROPN/4/compound/I-organisation Fund/PROPN/5/nsubj/I-organisation grew/VERB/0/root',
        'OTF/PROPN/2/nsubj/B-organisation grew/VERB/0/root',
      ],
      ['Orlin Trade Fund | OTF'],
    ],
    [
      'a country by another name',
      [
        'Britain/PROPN/2/nsubj/B-place left/VERB/0/root',
        'In/ADP/4/case the/DET/4/det United/PROPN/4/compound/B-place Kingdom/PROPN/5/obl/I-place rain/NOUN/0/root',
      ],
      ['United Kingdom | Britain'],
    ],
    ['two beings of one surname stay two', [ANN, CARL], ['Ann Harlow', 'Carl Harlow']],
    [
      'two bodies with one beginning stay two',
      [
        'Orlin/PROPN/2/compound/B-organisation Bank/PROPN/3/nsubj/I-organisation grew/VERB/0/root',
        'Orlin/PROPN/2/compound/B-organisation University/PROPN/3/nsubj/I-organisation grew/VERB/0/root',
      ],
      ['Orlin Bank', 'Orlin University'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(names(...lines)).toEqual(expected);
  });

  test('a title tells which of two a surname is', () => {
    expect(
      whoIs('Harlow', ANN, CARL, CARL, 'Ms./PROPN/2/compound Harlow/PROPN/3/nsubj/B-person left/VERB/0/root'),
    ).toBe('Ann Harlow');
  });
});

describe('pronouns', () => {
  test('the last subject of the right gender', () => {
    expect(whoIs('She', ANN, MOTT, 'She/PRON/2/nsubj stayed/VERB/0/root')).toBe('Ann Harlow');
    expect(whoIs('He', ANN, MOTT, 'He/PRON/2/nsubj stayed/VERB/0/root')).toBe('Peter Mott');
  });

  test('an object is not the subject of its own verb', () => {
    expect(
      whoIs('him', MOTT, 'Carl/PROPN/2/compound/B-person Harlow/PROPN/3/nsubj/I-person met/VERB/0/root him/PRON/3/obj'),
    ).toBe('Peter Mott');
  });

  test('no one of that gender: unresolved', () => {
    expect(whoIs('She', MOTT, 'She/PRON/2/nsubj stayed/VERB/0/root')).toBeNull();
  });

  test('it is the body that is the subject of the sentence', () => {
    const line =
      'The/DET/2/det Kremlin/PROPN/3/nsubj/B-organisation said/VERB/0/root it/PRON/6/nsubj would/AUX/6/aux wait/VERB/3/ccomp';
    expect(whoIs('it', line)).toBe('Kremlin');
    expect(whoIs('It', 'It/PRON/2/nsubj rained/VERB/0/root')).toBeNull();
  });

  test('a relative pronoun is the noun before its clause', () => {
    expect(
      whoIs(
        'who',
        'Peter/PROPN/2/compound/B-person Mott/PROPN/5/nsubj/I-person who/PRON/4/nsubj left/VERB/2/acl:relcl spoke/VERB/0/root',
      ),
    ).toBe('Peter Mott');
  });
});

describe('descriptions', () => {
  test('a title alone is whoever bears it', () => {
    const line =
      'Senator/PROPN/3/compound Peter/PROPN/3/compound/B-person Mott/PROPN/4/nsubj/I-person spoke/VERB/0/root';
    expect(whoIs('senator', line, 'The/DET/2/det senator/NOUN/3/nsubj left/VERB/0/root')).toBe('Peter Mott');
    expect(whoIs('governor', line, 'The/DET/2/det governor/NOUN/3/nsubj left/VERB/0/root')).toBeNull();
  });
});

describe('first person', () => {
  const lines = [MOTT, 'I/PRON/2/nsubj agree/VERB/0/root'];

  test('I is the speaker of the words around it', () => {
    const { annotation, mentions, found } = read(...lines);
    const content: [number, number][] = [[annotation.start(3), annotation.end(4)]];
    const resolved = resolveFirstPerson(annotation, found, mentions, [{ speaker: found.entities[0]!, content }]);
    expect(resolved.entityAt(3)?.name).toBe('Peter Mott');
  });

  test('outside of anybody’s words I is nobody', () => {
    const { annotation, mentions, found } = read(...lines);
    expect(resolveFirstPerson(annotation, found, mentions, []).entityAt(3)).toBeNull();
  });
});
