import {
  completionsFor,
  EMPTY_LINE,
  editLine,
  type LineAction,
  type LineState,
} from '../../../cli/console/edit-line.js';

const line = (actions: LineAction[], state: LineState = EMPTY_LINE): LineState => actions.reduce(editLine, state);
const type = (text: string): LineAction => ({ do: 'insert', text });
const NAMES = ['Vladimir Putin', 'Steve Witkoff', 'Vienna'];

describe('keys', () => {
  test.each<[string, LineAction[], string, number]>([
    ['typing', [type('who'), type(' met')], 'who met', 7],
    ['typing in the middle', [type('wo'), { do: 'left' }, type('h')], 'who', 2],
    ['erasing', [type('whoo'), { do: 'erase' }], 'who', 3],
    ['erasing at the start changes nothing', [type('who'), { do: 'start' }, { do: 'erase' }], 'who', 0],
    ['erasing a word', [type('who met'), { do: 'erase-word' }], 'who ', 4],
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

describe('completion', () => {
  test.each([
    ['who met vla', ['Vladimir Putin']],
    ['who met put', ['Vladimir Putin']],
    ['v', ['Vladimir Putin', 'Vienna']],
    ['who met xyz', []],
    ['', []],
  ])('%j', (line, names) => {
    expect(completionsFor(line, NAMES)).toEqual(names);
  });

  test('Tab puts a name in, Tab again the next, typing goes on from there', () => {
    const tab: LineAction = { do: 'complete', names: NAMES };
    expect(line([type('who met v'), tab]).text).toBe('who met Vladimir Putin');
    expect(line([type('who met v'), tab, tab]).text).toBe('who met Vienna');
    expect(line([type('who met v'), tab, tab, tab]).text).toBe('who met Vladimir Putin');
    expect(line([type('who met v'), tab, type('?')]).text).toBe('who met Vladimir Putin?');
    expect(line([type('who met xyz'), tab]).text).toBe('who met xyz');
  });
});
