import { recordOf } from '../read-sentences.js';

/** The letters of a text as lines: "Ada Lund: The bridge is safe." */
function lettersIn(text: string): string[] {
  const { entities, claims } = recordOf(text);
  return claims
    .filter(({ rule }) => rule === 'said/letter')
    .map(({ source, content }) => {
      const words = content.map(([start, end]) => text.slice(start, end)).join(' … ');
      return `${entities.find(({ id }) => id === source)?.name}: ${words}`;
    });
}

const BRIDGE = 'The bridge over the Orl has been closed for two winters, and nobody tells us why.';
const HOPE = 'I sincerely hope that by next spring the new council will put an end to the noise of the mill.';
const LIKE =
  'The mayor reminds me of an old miller saying that you can fool some of the ferrymen, but never all of them.';

const letters = (...signed: readonly (readonly [words: string, below: string])[]) => signed.flat().join('\n\n');

describe('letters to an editor', () => {
  test.each([
    [
      'two, each with a name below',
      letters([BRIDGE, 'Ada Lund'], ['The ferry is late every single day of the week.', 'Bo Marsh']),
      [`Ada Lund: ${BRIDGE}`, 'Bo Marsh: The ferry is late every single day of the week.'],
    ],
    [
      'whole, though a clause of theirs could stand alone',
      letters([HOPE, 'Ada Lund.'], [LIKE, 'Bo Marsh.']),
      [`Ada Lund: ${HOPE}`, `Bo Marsh: ${LIKE}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(lettersIn(text).sort()).toEqual([...expected].sort());
  });

  test.each([
    ['one name alone may be a heading', letters([BRIDGE, 'Ada Lund'])],
    ['a heading of few words above', letters(['Too late', 'Ada Lund'], ['Too loud', 'Bo Marsh'])],
    ['names with more on their lines', letters([BRIDGE, 'Ada Lund was there.'], [HOPE, 'Bo Marsh left early.'])],
    [
      'whom the text names elsewhere',
      letters([BRIDGE, 'Ada Lund'], [HOPE, 'Bo Marsh'], ['Ada Lund and Bo Marsh met in Orlin on Monday.', 'Cy Vale']),
    ],
    ['places and bodies', letters([BRIDGE, 'New Zealand'], [HOPE, 'South Korea'])],
  ])('none: %s', (_, text) => {
    expect(lettersIn(text)).toEqual([]);
  });
});

describe('a cue that the parse hung on the words said', () => {
  const besideIn = (text: string): string[] => {
    const { claims } = recordOf(text);
    return claims.filter(({ rule }) => rule === 'said/verb-beside').map(({ content }) => text.slice(...content[0]!));
  };

  test.each([
    ['an interjection', 'It does not explain why they joined the old mill instead of, say, the Orlin Party.'],
    ['a participle', 'To many, Ada Lund is a poet and a singer of the old town, often screaming into a horn.'],
    ['what somebody did not do', "Several members declined to comment, didn't respond or passed along a short note."],
  ])('none: %s', (_, text) => {
    expect(besideIn(text)).toEqual([]);
  });
});
