import { assembleGraph } from '../../../src/graph/assemble-graph.js';
import { textOfEvent } from '../../../src/graph/view/text-index.js';
import { articleOf } from '../article-builder.js';
import { eventNodes } from './event-nodes.js';

/** The quotation of the one statement that all tell. */
function quoteOf(...words: string[]): string | null | undefined {
  const articles = words.map((one, at) => articleOf({ id: 'abc'[at]! }, (b) => b.said('Ada Lund', one)));
  const statements = eventNodes(assembleGraph(articles, []), 'statement');
  return statements.length === 1 ? statements[0]!.quote : null;
}

const FULL = '“We are frustrated with both sides and we will act before the summer ends”';
const LONGER =
  'that they were “frustrated with both sides”, after a long day on which the board had met and had heard every one of them twice';

test('a statement of several tellings shows most of the speaker’s own words, however long another reports', () => {
  expect(quoteOf(FULL, LONGER)).toBe(FULL);
  expect(quoteOf(LONGER, FULL)).toBe(FULL);
});

test.each([
  [
    'the words of one telling',
    { kind: 'statement', name: 'We will act', aliases: [], quote: '“We will act now”' },
    '“We will act now”',
  ],
  [
    'the words of each telling',
    { kind: 'statement', name: 'We will act', aliases: ['that they were cross…'], quote: '“We will act now”' },
    '“We will act now” that they were cross…',
  ],
  [
    'no other names of an event',
    { kind: 'attack', name: 'Orvik raid', aliases: ['the raid'], quote: null },
    'Orvik raid',
  ],
])('an event is found by %s', (_, event, text) => {
  expect(textOfEvent(event)).toBe(text);
});
