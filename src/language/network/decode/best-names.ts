/** A score that no path can make up for. */
const IMPOSSIBLE = -1e6;

/** What may follow what: learned scores, with "I-person" allowed only after "B-person" or "I-person". */
export interface NameGrammar {
  readonly labels: number;
  readonly start: Float64Array;
  /** transitions[from * labels + to] */
  readonly transitions: Float64Array;
}

/** Joins the learned scores and the rules of BIO labels. */
export function nameGrammar(names: readonly string[], start: Float32Array, transitions: Float32Array): NameGrammar {
  const labels = names.length;
  const inside = (label: number) => names[label]!.startsWith('I-');
  const kind = (label: number) => names[label]!.slice(2);
  return {
    labels,
    start: Float64Array.from(start, (score, label) => (inside(label) ? IMPOSSIBLE : score)),
    transitions: Float64Array.from(transitions, (score, at) => {
      const [from, to] = [Math.floor(at / labels), at % labels];
      return inside(to) && (names[from] === 'O' || kind(from) !== kind(to)) ? IMPOSSIBLE : score;
    }),
  };
}

/** The best sequence of labels (Viterbi) for `size` tokens; scoreAt gives a token's score of a label. */
export function bestNames(
  grammar: NameGrammar,
  size: number,
  scoreAt: (token: number, label: number) => number,
  out: Uint8Array,
  first: number,
): void {
  const { labels, start, transitions } = grammar;
  let scores = new Float64Array(labels);
  let next = new Float64Array(labels);
  const back = new Uint8Array(size * labels);
  for (let label = 0; label < labels; label++) scores[label] = start[label]! + scoreAt(0, label);
  for (let token = 1; token < size; token++) {
    for (let to = 0; to < labels; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let label = 0; label < labels; label++) {
        const score = scores[label]! + transitions[label * labels + to]!;
        if (score > best) [best, from] = [score, label];
      }
      back[token * labels + to] = from;
      next[to] = best + scoreAt(token, to);
    }
    [scores, next] = [next, scores];
  }
  let label = scores.indexOf(Math.max(...scores));
  for (let token = size - 1; token >= 0; token--) {
    out[first + token] = label;
    label = back[token * labels + label]!;
  }
}
