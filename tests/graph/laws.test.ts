import fc from 'fast-check';
import { assemble } from '../../src/graph/assemble-graph.js';
import type { Decision, StoredArticle } from '../../src/graph/types.js';
import { mayJoin } from '../../src/model/kinds.js';
import { storedArticles as articles } from './arbitrary-articles.js';

/** A set, and decisions about what stands in it. */
const decided = articles.chain((set) => {
  const passages = set.flatMap(({ record }) =>
    record.entities.map(({ mentions: [mention] }) => ({ article: record.article.id, span: mention!.span })),
  );
  if (passages.length < 2) return fc.constant({ set, decisions: [] as Decision[] });
  const passage = fc.constantFrom(...passages);
  const decision: fc.Arbitrary<Decision> = fc.oneof(
    fc.record({ decide: fc.constantFrom('merge' as const, 'never' as const), one: passage, other: passage }),
    fc.record({ decide: fc.constant('split' as const), one: passage }),
    fc.record({ decide: fc.constant('reject' as const), one: passage }),
  );
  return fc.record({ set: fc.constant(set), decisions: fc.array(decision, { maxLength: 4 }) });
});

const bytes = (set: readonly StoredArticle[], decisions: readonly Decision[] = []): string =>
  JSON.stringify(assemble(set, decisions).graph.export());

describe('laws of the graph', () => {
  test('any order gives the same bytes', () => {
    const shuffled = decided.chain(({ set, decisions }) =>
      fc.tuple(fc.constant(set), fc.constant(decisions), fc.shuffledSubarray(set, { minLength: set.length })),
    );
    fc.assert(
      fc.property(shuffled, ([set, decisions, other]) => expect(bytes(other, decisions)).toBe(bytes(set, decisions))),
      { numRuns: 150 },
    );
  });

  test('an article that comes twice counts once', () => {
    fc.assert(
      fc.property(decided, ({ set, decisions }) =>
        expect(bytes([...set, ...set], decisions)).toBe(bytes(set, decisions)),
      ),
      { numRuns: 60 },
    );
  });

  test('assembling twice changes nothing, and leaves the records as they were', () => {
    fc.assert(
      fc.property(decided, ({ set, decisions }) => {
        const before = JSON.stringify(set);
        expect(bytes(set, decisions)).toBe(bytes(set, decisions));
        expect(JSON.stringify(set)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  test('taking an article out equals never having read it', () => {
    fc.assert(
      fc.property(articles, (set) => {
        const [gone, ...rest] = set;
        if (!gone) return;
        const idle: Decision = { decide: 'split', one: { article: gone.record.article.id, span: [0, 1] } };
        expect(bytes(rest, [idle])).toBe(bytes(rest));
      }),
      { numRuns: 60 },
    );
  });

  test('every span of every edge quotes its article, and every edge joins what its type may join', () => {
    fc.assert(
      fc.property(decided, ({ set, decisions }) => {
        const { graph } = assemble(set, decisions);
        const texts = new Map(set.map(({ record, text }) => [record.article.id, text] as const));
        graph.forEachEdge((_, { type, evidence, reports, copies, event }, source, target, from, to) => {
          expect(mayJoin(type, from.type, to.type)).toBe(true);
          expect(source).not.toBe(target);
          expect(event === null || graph.hasNode(event)).toBe(true);
          expect(reports).toBeLessThanOrEqual(copies);
          expect(copies).toBe(new Set(evidence.map(({ article }) => article)).size);
          for (const { article, span, quote } of evidence) expect(texts.get(article)!.slice(...span)).toBe(quote);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('every entity stands in exactly one node of its kind, and joins lead to exactly the members', () => {
    fc.assert(
      fc.property(decided, ({ set, decisions }) => {
        const { graph, joins, superseded } = assemble(set, decisions);
        const gone = new Set(superseded.map(({ article }) => article));
        const kinds = new Map(
          set
            .filter(({ record }) => !gone.has(record.article.id))
            .flatMap(({ record }) =>
              record.entities.map(({ id, type }) => [`${record.article.id} ${id}`, type] as const),
            ),
        );
        const home = new Map<string, string>();
        graph.forEachNode((key, { members, type }) => {
          for (const { article, entity } of members) {
            expect(home.has(`${article} ${entity}`)).toBe(false);
            home.set(`${article} ${entity}`, key);
            expect(kinds.get(`${article} ${entity}`)).toBe(type);
          }
        });
        expect(home.size).toBe(kinds.size);
        // a forest: as many joins as members beyond the first of each node, and each within one node
        expect(joins.length).toBe(home.size - graph.order);
        for (const { one, other } of joins)
          expect(home.get(`${one.article} ${one.entity}`)).toBe(home.get(`${other.article} ${other.entity}`));
      }),
      { numRuns: 100 },
    );
  });

  test('a never keeps two apart and a merge of one kind makes them one', () => {
    fc.assert(
      fc.property(articles, fc.nat(), fc.nat(), (set, i, j) => {
        const all = set.flatMap(({ record }) =>
          record.entities.map((entity) => ({
            entity,
            passage: { article: record.article.id, span: entity.mentions[0]!.span },
          })),
        );
        if (all.length < 2) return;
        const [one, other] = [all[i % all.length]!, all[j % all.length]!];
        if (one.entity === other.entity) return;
        const nodeOf = (decide: 'merge' | 'never') => {
          const { graph, idle } = assemble(set, [{ decide, one: one.passage, other: other.passage }]);
          if (idle.length > 0) return null;
          const at = ({ passage, entity }: typeof one) =>
            graph.findNode((_, { members }) =>
              members.some((m) => m.article === passage.article && m.entity === entity.id),
            );
          return [at(one), at(other)] as const;
        };
        const [never, merged] = [nodeOf('never'), nodeOf('merge')];
        if (never) expect(never[0]).not.toBe(never[1]);
        if (merged) expect(merged[0]).toBe(merged[1]);
      }),
      { numRuns: 100 },
    );
  });
});
