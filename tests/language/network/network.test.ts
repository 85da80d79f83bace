import { createHash } from 'node:crypto';
import { isTree } from '../../../src/language/network/decode/is-tree.js';
import { maximumTree } from '../../../src/language/network/decode/maximum-tree.js';
import { readModelFile } from '../../../src/language/network/model-file.js';
import { Network } from '../../../src/language/network/network.js';
import { type PlainScores, plainScores } from './plain-network.js';
import { LABELS, randomModel, randomNumbers, SMALL } from './random-model.js';

const model = readModelFile(randomModel(), 'random');
const network = new Network(model);
const WORDS = ['Ada', 'met', 'Bo', 'in', 'Orlin', '.', '1998', 'who', 'running', 'The', 'x', '“', 'U.S.', '😀'];
/** Scores closer than this may come out either way: the network's integers are right to three or four places. */
const TIE = 0.02;

const sentences = randomSentences(40, 18, 7);
const plain = sentences.map((sentence) => plainScores(model, sentence));

function randomSentences(count: number, longest: number, seed: number): string[][] {
  const random = randomNumbers(seed);
  const below = (n: number) => Math.floor(Math.abs(random()) * n);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(longest) }, () => WORDS[below(WORDS.length)]!),
  );
}

function analyse(of: readonly (readonly string[])[], using = network) {
  const firsts = [0];
  for (const sentence of of) firsts.push(firsts.at(-1)! + sentence.length);
  const analysis = using.analyse(of.flat(), Uint32Array.from(firsts));
  return of.map((sentence, index) => {
    const [first, end] = [firsts[index]!, firsts[index + 1]!];
    const heads = Array.from(analysis.heads.subarray(first, end), (head) => (head < 0 ? 0 : head - first + 1));
    const part = (column: Uint8Array) => Array.from(column.subarray(first, end));
    const { upos, xpos, relations, names } = analysis;
    return { sentence, heads, upos: part(upos), xpos: part(xpos), relations: part(relations), names: part(names) };
  });
}

/** How far a chosen label's score is below the best. */
const loss = (scores: readonly number[], chosen: number) => Math.max(...scores) - scores[chosen]!;

const openArcs = (scores: PlainScores, token: number) =>
  scores.arcs[token]!.map((score, head) => (head === token + 1 ? Number.NEGATIVE_INFINITY : score));

describe('the network agrees with its formulas', () => {
  const analysed = analyse(sentences);

  test.each(['upos', 'xpos'] as const)('%s: the best label is chosen', (tag) => {
    for (const [index, found] of analysed.entries()) {
      for (const [token, label] of found[tag].entries()) {
        expect(loss(plain[index]![tag][token]!, label)).toBeLessThan(TIE);
      }
    }
  });

  test('heads: the best ones, or the best tree where they make none', () => {
    let trees = 0;
    for (const [index, { heads }] of analysed.entries()) {
      const arcs = heads.map((_, token) => openArcs(plain[index]!, token));
      const best = arcs.map((row) => row.indexOf(Math.max(...row)));
      if (isTree(best)) trees++;
      const wanted = isTree(best) ? best : maximumTree(heads.length, (token, head) => arcs[token]![head]!);
      const total = (of: ArrayLike<number>) => arcs.reduce((sum, row, token) => sum + row[of[token]!]!, 0);
      expect(isTree(heads)).toBe(true);
      expect(total(wanted) - total(heads)).toBeLessThan(TIE * heads.length);
    }
    expect(trees).toBeGreaterThan(0);
  });

  test('relations: the best one, with root for roots alone', () => {
    const root = LABELS.rel.indexOf('root');
    for (const [index, { heads, relations }] of analysed.entries()) {
      for (const [token, relation] of relations.entries()) {
        if (heads[token] === 0) expect(relation).toBe(root);
        else {
          const scores = plain[index]!.relations(token, heads[token]!);
          scores[root] = Number.NEGATIVE_INFINITY;
          expect(loss(scores, relation)).toBeLessThan(TIE);
        }
      }
    }
  });

  test('names: no path through the labels is better, and none breaks the rules', () => {
    const [start, transitions] = [model.floats('name_start'), model.floats('name_trans')];
    const labels = LABELS.name.length;
    const score = (index: number, path: readonly number[]) =>
      path.reduce((sum, label, token) => {
        const before = token === 0 ? start[label]! : transitions[path[token - 1]! * labels + label]!;
        return sum + before + plain[index]!.name[token]![label]!;
      }, 0);
    const allowed = (before: number | undefined, label: number) => {
      const name = LABELS.name[label]!;
      return !name.startsWith('I-') || (before !== undefined && LABELS.name[before]!.slice(2) === name.slice(2));
    };
    const paths = (length: number): number[][] =>
      length === 0
        ? [[]]
        : paths(length - 1).flatMap((path) =>
            LABELS.name.flatMap((_, label) => (allowed(path.at(-1), label) ? [[...path, label]] : [])),
          );
    for (const [index, { names, sentence }] of analysed.entries()) {
      if (sentence.length > 4) continue;
      const best = Math.max(...paths(names.length).map((path) => score(index, path)));
      expect(names.every((label, token) => allowed(names[token - 1], label))).toBe(true);
      expect(best - score(index, names)).toBeLessThan(TIE);
    }
  });
});

describe('a sentence is analysed alike', () => {
  const together = analyse(sentences);

  test('alone and among others', () => {
    for (const [index, sentence] of sentences.entries()) expect(analyse([sentence])[0]).toEqual(together[index]);
  });

  test('in any order', () => {
    expect(analyse([...sentences].reverse()).reverse()).toEqual(together);
  });

  test('by a network that has seen nothing, and by one that has seen more forms than it keeps', () => {
    const fresh = new Network(model);
    expect(analyse(sentences, fresh)).toEqual(together);
    const many = Array.from({ length: 90 }, (_, batch) => Array.from({ length: 100 }, (_, k) => `form${batch}x${k}`));
    analyse(many, fresh);
    expect(analyse(sentences, fresh)).toEqual(together);
  });

  test('when memory grows between two sentences', () => {
    const long = randomSentences(30, 150, 3);
    expect(analyse(long, new Network(model))).toEqual(long.flatMap((sentence) => analyse([sentence])));
  });

  test('in documents of more tokens than go through at once', () => {
    const repeated = Array.from({ length: 12 }, () => sentences).flat();
    expect(analyse(repeated)).toEqual(Array.from({ length: 12 }, () => together).flat());
  });
});

describe('odd input', () => {
  test('no sentence at all', () => {
    expect(network.analyse([], Uint32Array.of(0)).heads).toHaveLength(0);
  });

  test('a sentence without tokens', () => {
    const [whole] = analyse([['Ada', 'met', 'Bo']]);
    expect(Array.from(network.analyse(['Ada', 'met', 'Bo'], Uint32Array.of(0, 0, 3)).upos)).toEqual(whole!.upos);
  });

  test('a sentence of a thousand words is one tree', () => {
    const [long] = analyse(randomSentences(1, 2, 1).map(() => Array.from({ length: 1000 }, (_, k) => WORDS[k % 11]!)));
    expect(isTree(long!.heads)).toBe(true);
  });
});

test.each([
  ['hidden', 18],
  ['arc', 12],
  ['rel', 6],
])('a network with %s %i is refused', (size, value) => {
  const odd = readModelFile(randomModel(1, { ...SMALL, [size]: value }), 'odd');
  expect(() => new Network(odd)).toThrow(`has ${size} ${value}`);
});

test('every machine gives the same numbers: this analysis is pinned', () => {
  const text = JSON.stringify(analyse(sentences));
  expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toMatchInlineSnapshot(`"5134702981716e18"`);
});
