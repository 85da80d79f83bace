import { spotNames } from '../../../src/questions/read/spot-names.js';
import { graphOfTexts } from '../deeds/graph-of.js';

const view = graphOfTexts([
  'Berit Sandar said that the fees of Wall Quay were high. Will Sandar keeps bees at Wall Quay.',
  'Ada Lund met Ban Ki-hoon in Selm. Ban said that the nets were torn.',
]);
const spotted = (line: string): string[] => spotNames(view, line).map(({ node }) => node.name);

test.each([
  // the second word begins another name
  ['Sandar Wall Quay fees', 'Wall Quay'],
  // two words that are nearly somebody's
  ['Sandar Wall', 'Will Sandar'],
  ['what did Adda Lund say', 'Ada Lund'],
  // in small letters, where nobody writes capitals
  ['what did ada lund say', 'Ada Lund'],
  ['what did ban say', 'Ban Ki-hoon'],
])('%s: %s is named', (line, name) => {
  expect(spotted(line)).toContain(name);
});

test.each([['who wants to ban Lund', 'whoever writes capitals means no Mr Ban', 'Ban Ki-hoon']])(
  '%s: %s',
  (line, _, name) => {
    expect(spotted(line)).not.toContain(name);
  },
);
