import { findNearNames } from '../../../src/questions/names/find-near-names.js';
import { graphOfTexts } from '../deeds/graph-of.js';

const view = graphOfTexts(['Kristen Holm met Gro Aasen in Orvik. Zelda Marck met Ola Brun.']);
const near = (typed: string): string[] => findNearNames(view, typed).near.map(({ name }) => name);

describe('names that are nearly spelled so', () => {
  test.each<[typed: string, name: string]>([
    // two letters in each other's place are one slip
    ['Kirsten Holm', 'Kristen Holm'],
    ['Kristen Hlom', 'Kristen Holm'],
    ['Zelda Mark', 'Zelda Marck'],
  ])('%s: %s', (typed, name) => {
    expect(near(typed)).toContain(name);
  });

  test.each<[typed: string, name: string]>([
    ['Karsten Holm', 'Kristen Holm'],
    ['Kirsten Helmer', 'Kristen Holm'],
    ['Gro Anders', 'Gro Aasen'],
  ])('%s: not %s', (typed, name) => {
    expect(near(typed)).not.toContain(name);
  });
});
