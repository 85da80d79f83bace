import fc from 'fast-check';
import { articleIn, packBeing, rowIn, stagesOf } from '../../../src/graph/tables/being-row.js';

const EDGES = [0, 127, 128, 255, 256, 65_535, 65_536, 2 ** 32 - 1];

test.each(['person', 'organisation', 'place'] as const)(
  'the article of a %s is read from the bytes of its row',
  (kind) => {
    const article = fc.oneof(fc.constantFrom(...EDGES), fc.nat(2 ** 32 - 1));
    fc.assert(
      fc.property(article, fc.nat(70_000), (number, place) => {
        const row = { article: number, place, id: 'a1', date: null, digest: { entity: 'e1' } };
        const bytes = packBeing(
          Uint32Array.from(stagesOf(kind), () => place),
          row,
        );
        expect([articleIn(bytes, kind), rowIn(bytes, kind)]).toEqual([number, row]);
      }),
    );
  },
);
