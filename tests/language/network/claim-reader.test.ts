import { readModelFile } from '../../../src/language/network/model-file.js';
import { Network } from '../../../src/language/network/network.js';
import type { CueReading } from '../../../src/language/types.js';
import { type PlainCue, plainCues } from './plain-network.js';
import { randomModel, randomNumbers, SMALL } from './random-model.js';

const model = readModelFile(randomModel(1, { ...SMALL, role: 8 }), 'random');
const network = new Network(model);
const WORDS = ['Ada', 'met', 'Bo', 'in', 'Orlin', '.', '1998', 'who', 'running', 'The'];
/** Chances may differ by so much: the network's integers are right to three or four places. */
const CLOSE = 0.01;
/** Readings below these are not given. */
const LEAST = { cue: 0.1, role: 0.05 };

const random = randomNumbers(11);
const below = (n: number) => Math.floor(Math.abs(random()) * n);
const sentences = Array.from({ length: 30 }, () =>
  Array.from({ length: 1 + below(14) }, () => WORDS[below(WORDS.length)]!),
);

function read(of: readonly (readonly string[])[]): CueReading[][] {
  const firsts = [0];
  for (const sentence of of) firsts.push(firsts.at(-1)! + sentence.length);
  const { cues } = network.analyse(of.flat(), Uint32Array.from(firsts));
  return of.map((_, at) =>
    cues
      .filter(({ token }) => firsts[at]! <= token && token < firsts[at + 1]!)
      .map((cue) => ({
        ...cue,
        factuality: cue.factuality,
        token: cue.token - firsts[at]!,
        roles: cue.roles.map((role) => ({ ...role, token: role.token - firsts[at]! })),
      })),
  );
}

const found = read(sentences);
const plain = sentences.map((sentence) => plainCues(model, sentence));
const same = (one: PlainCue | CueReading) => (other: CueReading | PlainCue) =>
  one.token === other.token && one.kind === other.kind;

describe('the reader of cues agrees with its formulas', () => {
  test('every word that is likely enough is a cue, and no other', () => {
    let [given, left] = [0, 0];
    for (const [at, cues] of plain.entries()) {
      for (const cue of cues) {
        const match = found[at]!.find(same(cue));
        if (cue.probability > LEAST.cue + CLOSE) {
          expect(Math.abs(match!.probability - cue.probability)).toBeLessThan(CLOSE);
          given++;
        }
        if (cue.probability < LEAST.cue - CLOSE) {
          expect(match).toBeUndefined();
          left++;
        }
      }
    }
    expect([given > 20, left > 20]).toEqual([true, true]);
  });

  test('its factualities are the shares of what speaks for each', () => {
    for (const [at, cues] of found.entries()) {
      for (const cue of cues) {
        const wanted = plain[at]!.find(same(cue))!.factuality;
        for (const [k, share] of cue.factuality.entries()) expect(Math.abs(share - wanted[k]!)).toBeLessThan(CLOSE);
        expect(cue.factuality.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
      }
    }
  });

  test('its sides are the words of its sentence that are likely enough, and no others', () => {
    let [given, left] = [0, 0];
    for (const [at, cues] of found.entries()) {
      for (const cue of cues) {
        for (const side of plain[at]!.find(same(cue))!.roles) {
          const match = cue.roles.find(({ role, token }) => role === side.role && token === side.token);
          if (side.probability > LEAST.role + CLOSE) {
            expect(Math.abs(match!.probability - side.probability)).toBeLessThan(CLOSE);
            given++;
          }
          if (side.probability < LEAST.role - CLOSE) {
            expect(match).toBeUndefined();
            left++;
          }
        }
        expect(cue.roles.every(({ token }) => token >= 0 && token < sentences[at]!.length)).toBe(true);
      }
    }
    expect([given > 20, left > 20]).toEqual([true, true]);
  });
});

test('cues stand in text order', () => {
  for (const cues of found) {
    const tokens = cues.map(({ token }) => token);
    expect(tokens).toEqual([...tokens].sort((one, other) => one - other));
  }
});

test('a sentence has the same cues alone and among others', () => {
  for (const [at, sentence] of sentences.entries()) expect(read([sentence])[0]).toEqual(found[at]);
});

test('a model that was taught no claims reads none', () => {
  const untaught = new Network(readModelFile(randomModel(), 'random'));
  expect(untaught.analyse(['Ada', 'met', 'Bo'], Uint32Array.of(0, 3)).cues).toEqual([]);
});
