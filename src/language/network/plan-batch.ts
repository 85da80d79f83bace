/**
 * How the sentences of a batch go through time together. Sentences are sorted by length, longest first, so that at every step the
 * sentences still running are the first rows. Tokens have slots: all first tokens, then all second tokens, and so on.
 */
export interface BatchPlan {
  /** number of tokens; slot `tokens` is a dummy that padding rows read and write */
  readonly tokens: number;
  /** number of sentences */
  readonly rows: number;
  /** slot of each token, tokens counted through the batch's sentences as given */
  readonly slots: Uint32Array;
  /** for each step the number of running rows, padded to an even number */
  readonly stepRows: Uint32Array;
  /** slots that the rows read at each step, padded, one step after the other: from the first token on, and from the last one back */
  readonly forward: Uint32Array;
  readonly backward: Uint32Array;
}

/** Plans a batch of sentences of the given lengths, none of them 0. */
export function planBatch(lengths: readonly number[]): BatchPlan {
  const order = Array.from(lengths.keys()).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  const sorted = order.map((sentence) => lengths[sentence]!);
  const steps = sorted[0] ?? 0;
  const running = runningRows(sorted, steps);
  const slotFirsts = new Uint32Array(steps + 1);
  for (let step = 0; step < steps; step++) slotFirsts[step + 1] = slotFirsts[step]! + running[step]!;
  const tokens = slotFirsts[steps]!;
  const stepRows = running.map((count) => count + (count & 1));
  const padded = stepRows.reduce((sum, count) => sum + count, 0);
  const forward = new Uint32Array(padded).fill(tokens);
  const backward = new Uint32Array(padded).fill(tokens);
  let at = 0;
  for (let step = 0; step < steps; step++) {
    for (let row = 0; row < running[step]!; row++) {
      forward[at + row] = slotFirsts[step]! + row;
      backward[at + row] = slotFirsts[sorted[row]! - 1 - step]! + row;
    }
    at += stepRows[step]!;
  }
  return {
    tokens,
    rows: lengths.length,
    slots: slotsOf(lengths, order, slotFirsts, tokens),
    stepRows,
    forward,
    backward,
  };
}

/** How many sentences are longer than each step's number. */
function runningRows(sorted: readonly number[], steps: number): Uint32Array {
  const running = new Uint32Array(steps);
  let rows = sorted.length;
  for (let step = 0; step < steps; step++) {
    while (sorted[rows - 1]! <= step) rows--;
    running[step] = rows;
  }
  return running;
}

function slotsOf(
  lengths: readonly number[],
  order: readonly number[],
  slotFirsts: Uint32Array,
  tokens: number,
): Uint32Array {
  const rowOf = new Uint32Array(order.length);
  for (const [row, sentence] of order.entries()) rowOf[sentence] = row;
  const slots = new Uint32Array(tokens);
  let token = 0;
  for (const [sentence, length] of lengths.entries()) {
    for (let step = 0; step < length; step++) slots[token++] = slotFirsts[step]! + rowOf[sentence]!;
  }
  return slots;
}
