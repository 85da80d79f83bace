import { respond } from '../../../cli/console/respond.js';
import { firstSession, type Response } from '../../../cli/console/session.js';
import { viewOf } from '../../../src/graph/index.js';
import { sampleGraph } from '../../questions/sample-graph.js';

const view = viewOf(sampleGraph());

/** What the last of some lines leads to, typed one after the other. */
function reached(...typed: string[]): Response {
  let session = firstSession(view, './nowhere');
  let response: Response | null = null;
  for (const line of typed) {
    response = respond(session, line);
    session = response.session;
  }
  return response!;
}

const shown = ({ lines }: Response): string => lines.map((line) => line.map(({ text }) => text).join('')).join('\n');

describe('what a line typed at the prompt leads to', () => {
  test.each<[string[], RegExp]>([
    [['who met Ada Lund'], /Ada Lund met Bo Vik/],
    [['  who met Ada Lund  '], /Ada Lund met Bo Vik/],
    [['Moe', ':2'], /Tor Moe/],
    [['Moe', ':2', ':1'], /Karin Moe/],
    [['Moe', ':3'], /“Moe” fits 2, not 3/],
    [['who met Ada Lund', ':2'], /No name in the last question fits several/],
    [['help'], /Questions/],
    [[':help'], /Questions/],
    [['HELP'], /Questions/],
    // with something behind it no word of the console
    [['help the Orvik Post'], /Nobody and nothing called “help the Orvik Post”/],
    [['more'], /Nobody and nothing is called “more”/],
    [[':why'], /Nothing was asked yet that could be opened/],
    [['who met Ada Lund', ':why 99'], /numbers lines from 1 to 1; “99” is none of them/],
    [[':nonsense 3'], /“:nonsense” is none of the console’s words: :more .*A question has no colon before it/],
    // before anything was asked a question like any other
    [['why?'], /I do not understand “why\?”/],
    [[''], /^$/],
  ])('%j shows %s', (lines, words) => {
    expect(shown(reached(...lines))).toMatch(words);
  });

  test.each([
    [['quit'], true],
    [[':quit'], true],
    [['quit smoking now'], false],
    [['who met Ada Lund'], false],
  ])('%j leaves: %s', (lines, leaves) => {
    expect(reached(...lines).leave).toBe(leaves);
  });

  test.each([
    [['who met Ada Lund', 'why?'], true],
    [['who met Ada Lund', 'why'], true],
    [['who met Ada Lund', ':open 1'], true],
    [['why'], false],
    [['who met Ada Lund', 'why did Ada Lund resign'], false],
  ])('%j sets to work: %s', (lines, works) => {
    expect(reached(...lines).work !== null).toBe(works);
  });

  test.each([
    [['who met Ada Lund'], 'who met Ada Lund'],
    [['who met Ada Lund', ':help'], 'who met Ada Lund'],
    // nothing to go on from
    [['who met Ada Lund', 'zork the blimp of quux is what again'], 'who met Ada Lund'],
    [['zork the blimp of quux is what again'], 'zork the blimp of quux is what again'],
    [['who met Ada Lund', 'Moe'], 'Moe'],
  ])('after %j the next line goes on from “%s”', (lines, asked) => {
    expect(reached(...lines).session.last?.asked).toBe(asked);
  });

  test('what the numbers stand for is that answer’s', () => {
    expect(reached('who met Ada Lund').session.opened).toHaveLength(1);
    expect(reached('who met Ada Lund', 'Lund').session.opened).toHaveLength(2);
    expect(reached('who met Ada Lund', 'who met Nobody').session.opened).toEqual([]);
  });
});
