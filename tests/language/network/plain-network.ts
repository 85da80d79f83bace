import type { ModelFile } from '../../../src/language/network/model-file.js';
import { featureReader } from '../../../src/language/network/word-features.js';

/** The network's formulas (seeds/models/FORMAT.md) written down plainly, in double precision, slow: what the fast code must agree with. */
export interface PlainScores {
  readonly upos: number[][];
  readonly xpos: number[][];
  readonly name: number[][];
  /** arcs[token][head]: 0 the root, 1 + t token t */
  readonly arcs: number[][];
  /** relations of a token to a head, in the same numbers */
  relations(token: number, head: number): number[];
}

type Vector = readonly number[];

/** What the reader of cues takes a word for, each word for each kind. */
export interface PlainCue {
  readonly token: number;
  readonly kind: string;
  readonly probability: number;
  readonly factuality: readonly number[];
  readonly roles: readonly { readonly role: string; readonly token: number; readonly probability: number }[];
}

const KINDS = ['said', 'attitude', 'met', 'condemned'];
const ROLES = ['source', 'target', 'content'];

/** All that may be cues of one sentence, however unlikely. */
export function plainCues(model: ModelFile, forms: readonly string[]): PlainCue[] {
  const { linear, rows } = encoderOf(model, forms);
  const offered = rows.map((row) => linear('w_rolee', row, 'b_rolee').map(Math.tanh));
  const biases = model.floats('b_role');
  return rows.flatMap((row, token) => {
    const claim = linear('w_claim', row, 'b_claim');
    const wanted = linear('u_role', linear('w_roled', row, 'b_roled').map(Math.tanh));
    const size = offered[0]!.length;
    const powers = claim.slice(KINDS.length, 2 * KINDS.length).map(Math.exp);
    const whole = powers.reduce((total, power) => total + power, 0);
    return KINDS.map((kind, k) => ({
      token,
      kind,
      probability: sigmoid(claim[k]!),
      factuality: powers.map((power) => power / whole),
      roles: ROLES.flatMap((role, r) => {
        const at = k * ROLES.length + r;
        const side = wanted.slice(at * size, (at + 1) * size);
        return offered.map((offer, other) => ({
          role,
          token: other,
          probability: sigmoid(dot(side, offer) + biases[at]!),
        }));
      }),
    }));
  });
}

/** Scores of one sentence. */
export function plainScores(model: ModelFile, forms: readonly string[]): PlainScores {
  const { linear, vector, rows } = encoderOf(model, forms);
  const heads = [vector('root'), ...rows];
  const keys = heads.map((row) => linear('w_arch', row, 'b_arch').map(Math.tanh));
  const queries = rows.map((row) => linear('u_arc', linear('w_arcd', row, 'b_arcd').map(Math.tanh)));
  const worth = vector('u_head');
  return {
    upos: rows.map((row) => linear('w_upos', row, 'b_upos')),
    xpos: rows.map((row) => linear('w_xpos', row, 'b_xpos')),
    name: rows.map((row) => linear('w_name', row, 'b_name')),
    arcs: queries.map((query) => keys.map((key) => dot(query, key) + dot(key, worth))),
    relations: (token, head) => {
      const dependent = linear('w_reld', rows[token]!, 'b_rel');
      const other = linear('w_relh', heads[head]!);
      return linear(
        'w_relout',
        dependent.map((value, k) => Math.tanh(value + other[k]!)),
        'b_relout',
      );
    },
  };
}

/** The encoder's rows of a sentence, and what reads them. */
function encoderOf(model: ModelFile, forms: readonly string[]) {
  const { hidden } = model.header.config;
  const matrices = new Map<string, Vector[]>();
  const matrix = (name: string): Vector[] => {
    const { values, scales, rows, columns } = model.integers(name);
    const made =
      matrices.get(name) ??
      Array.from({ length: rows }, (_, row) =>
        Array.from(values.subarray(row * columns, (row + 1) * columns), (value) => value * scales[row]!),
      );
    matrices.set(name, made);
    return made;
  };
  const vector = (name: string): Vector => Array.from(model.floats(name));
  const linear = (name: string, input: Vector, bias?: string): number[] => {
    const biases = bias === undefined ? undefined : vector(bias);
    return matrix(name).map((row, output) => dot(row, input) + (biases?.[output] ?? 0));
  };
  const direction = (inputs: Vector[], name: string): number[][] => {
    const recurrent = matrix(`wh_${name}`);
    let [h, c]: [number[], number[]] = [new Array(hidden).fill(0), new Array(hidden).fill(0)];
    return inputs.map((input) => {
      const before = linear(`wx_${name}`, input, `b_${name}`);
      const gates = before.map((value, gate) => value + dot(recurrent[gate]!, h));
      const part = (number: number) => gates.slice(number * hidden, (number + 1) * hidden);
      const [i, f, g, o] = [part(0).map(sigmoid), part(1).map(sigmoid), part(2).map(Math.tanh), part(3).map(sigmoid)];
      c = c.map((value, unit) => f[unit]! * value + i[unit]! * g[unit]!);
      h = c.map((value, unit) => o[unit]! * Math.tanh(value));
      return h;
    });
  };
  const layer = (inputs: Vector[], name: string): Vector[] => {
    const forward = direction(inputs, `${name}f`);
    const backward = direction([...inputs].reverse(), `${name}b`).reverse();
    return forward.map((row, token) => [...row, ...backward[token]!]);
  };
  const rows = layer(
    layer(
      forms.map((form) => inputOf(model, form)),
      '0',
    ),
    '1',
  );
  return { linear, vector, rows };
}

function inputOf(model: ModelFile, form: string): number[] {
  const seen = featureReader(model)(form);
  const row = (name: string, index: number) => {
    const { values, scales, columns } = model.integers(name);
    return Array.from(values.subarray(index * columns, (index + 1) * columns), (value) => value * scales[index]!);
  };
  const { affix, gaz } = model.header.config;
  return [
    ...row('word', seen.word),
    ...row('vec', seen.vector),
    ...sum(
      seen.affixes.map((bucket) => row('affix', bucket)),
      affix,
    ),
    ...row('shape', seen.shape),
    ...sum(
      seen.lists.map((list) => row('gaz_w', list)),
      gaz,
    ),
  ];
}

const sum = (rows: readonly Vector[], size: number) =>
  rows.reduce<number[]>((all, row) => all.map((value, k) => value + row[k]!), new Array(size).fill(0));

const dot = (a: Vector, b: Vector) => a.reduce((total, value, k) => total + value * b[k]!, 0);

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
