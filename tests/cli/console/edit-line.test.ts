import {
  type Completion,
  EMPTY_LINE,
  editLine,
  type LineAction,
  type LineState,
} from '../../../cli/console/edit-line.js';

const line = (actions: LineAction[], state: LineState = EMPTY_LINE): LineState => actions.reduce(editLine, state);
const type = (text: string): LineAction => ({ do: 'insert', text });

describe('keys', () => {
  test.each<[string, LineAction[], string, number]>([
    ['typing', [type('who'), type(' met')], 'who met', 7],
    ['typing in the middle', [type('wo'), { do: 'left' }, type('h')], 'who', 2],
    ['erasing', [type('whoo'), { do: 'erase' }], 'who', 3],
    ['erasing at the start changes nothing', [type('who'), { do: 'start' }, { do: 'erase' }], 'who', 0],
    ['erasing what is under the cursor', [type('who'), { do: 'start' }, { do: 'erase-ahead' }], 'ho', 0],
    ['erasing a word', [type('who met'), { do: 'erase-word' }], 'who ', 4],
    ['erasing the rest', [type('who met'), { do: 'start' }, { do: 'erase-rest' }], '', 0],
    ['clearing', [type('who met'), { do: 'clear' }], '', 0],
    ['right of the end stays', [type('who'), { do: 'right' }], 'who', 3],
  ])('%s', (_, actions, text, cursor) => {
    expect(line(actions)).toMatchObject({ text, cursor });
  });
});

describe('history', () => {
  const asked = line([type('one'), { do: 'submit' }, type('two'), { do: 'submit' }, type('dra')]);
  test.each<[string, LineAction[], string]>([
    ['up shows the last question', [{ do: 'older' }], 'two'],
    ['up twice the one before', [{ do: 'older' }, { do: 'older' }], 'one'],
    ['up thrice stays at the first', [{ do: 'older' }, { do: 'older' }, { do: 'older' }], 'one'],
    ['down comes back to what was being typed', [{ do: 'older' }, { do: 'newer' }], 'dra'],
    ['down below the newest stays', [{ do: 'newer' }], 'dra'],
  ])('%s', (_, actions, text) => {
    expect(line(actions, asked).text).toBe(text);
  });

  test('neither an empty line nor the same question twice is kept', () => {
    const state = line([type('one'), { do: 'submit' }, type('one'), { do: 'submit' }, type(' '), { do: 'submit' }]);
    expect(state.history).toEqual(['one']);
  });
});

describe('searching the history', () => {
  const asked: LineState = { ...EMPTY_LINE, history: ['who met Lund', 'who met Vik', 'what did Lund say'], at: 3 };
  const search: LineAction = { do: 'search' };
  test.each<[string, LineAction[], string, string | null]>([
    ['letters narrow', [search, type('lund')], 'what did Lund say', 'lund'],
    ['again goes on to older ones', [search, type('lund'), search], 'who met Lund', 'lund'],
    [
      'erasing widens',
      [search, type('vik'), { do: 'erase' }, { do: 'erase' }, { do: 'erase' }, type('met')],
      'who met Vik',
      'met',
    ],
    ['what is nowhere leaves the line', [search, type('zz')], '', 'zz'],
    ['clearing brings back what was typed', [type('dra'), search, type('vik'), { do: 'clear' }], 'dra', null],
    ['any other key takes what was found', [search, type('vik'), { do: 'start' }], 'who met Vik', null],
  ])('%s', (_, actions, text, searched) => {
    expect(line(actions, asked)).toMatchObject({ text, search: searched });
  });

  test('Enter asks what was found', () => {
    expect(line([search, type('vik'), { do: 'submit' }], asked)).toMatchObject({ text: '', search: null });
    expect(line([search, type('vik'), { do: 'submit' }], asked).history.at(-1)).toBe('who met Vik');
  });
});

describe('completion', () => {
  const names: readonly Completion[] = ['Vladimir Putin', 'Vienna'].map((text) => ({ from: 8, text, label: text }));
  const find = (before: string): readonly Completion[] => (before === 'who met v' ? names : []);
  const tab: LineAction = { do: 'complete', back: false, find };
  const back: LineAction = { do: 'complete', back: true, find };

  test.each<[string, LineAction[], string]>([
    ['Tab puts the first in', [type('who met v'), tab], 'who met Vladimir Putin'],
    ['again the next', [type('who met v'), tab, tab], 'who met Vienna'],
    ['round to the first', [type('who met v'), tab, tab, tab], 'who met Vladimir Putin'],
    ['Shift-Tab goes back', [type('who met v'), tab, tab, back], 'who met Vladimir Putin'],
    ['Shift-Tab begins at the last', [type('who met v'), back], 'who met Vienna'],
    ['typing goes on from there', [type('who met v'), tab, type('?')], 'who met Vladimir Putin?'],
    ['nothing found changes nothing', [type('who met xyz'), tab], 'who met xyz'],
    ['what stands behind the cursor stays', [type('who met v?'), { do: 'left' }, tab], 'who met Vladimir Putin?'],
  ])('%s', (_, actions, text) => {
    expect(line(actions).text).toBe(text);
  });
});
