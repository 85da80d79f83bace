/** scores[head * width + dependent] among nodes; node 0 is the root, and nodes that stand for circles come last. */
interface Scores {
  readonly table: Float64Array;
  readonly width: number;
}

/** A circle drawn together into one node, and how it is opened again. */
interface Drawn {
  readonly whole: number;
  readonly circle: readonly number[];
  /** the head within the circle of each of its nodes */
  readonly within: readonly number[];
  /** by outside node: the node of the circle that the tree would enter at, and the one that it would leave from */
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
}

/**
 * The tree with the highest sum of scores that has exactly one root (Chu-Liu/Edmonds). Circles are drawn together in place: of
 * what stays, only nodes whose head went into a circle look for a head again, so that a tangle of n words costs its square.
 * `score(dependent, head)`: dependents are 0 … size-1, head 0 is the root and 1 + t is token t. Returns heads in the same numbers.
 */
export function maximumTree(size: number, score: (dependent: number, head: number) => number): Int32Array {
  // every circle has two nodes at least, so there are no more circles than nodes
  const width = 2 * (size + 1);
  const table = new Float64Array(width * width).fill(Number.NEGATIVE_INFINITY);
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let dependent = 0; dependent < size; dependent++) {
    for (let head = 0; head <= size; head++) {
      if (head === dependent + 1) continue;
      const value = score(dependent, head);
      table[head * width + dependent + 1] = value;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  // a price on root arcs that no gain elsewhere repays: the best tree then has one root arc
  const price = (high - low + 1) * (size + 1);
  for (let dependent = 1; dependent <= size; dependent++) table[dependent]! -= price;
  return bestHeads({ table, width }, size + 1).slice(1, size + 1);
}

/** Every node's best head; circles are drawn together one after the other, and opened in turn where the tree enters them. */
function bestHeads(scores: Scores, nodes: number): Int32Array {
  const heads = new Int32Array(scores.width).fill(-1);
  let active = Array.from({ length: nodes }, (_, node) => node);
  for (const node of active.slice(1)) heads[node] = bestHeadOf(scores, active, node);
  const drawn: Drawn[] = [];
  for (let circle = findCircle(heads, active); circle; circle = findCircle(heads, active)) {
    const whole = nodes + drawn.length;
    const inside = new Set(circle);
    const outside = active.filter((node) => !inside.has(node));
    drawn.push(drawTogether(scores, heads, whole, circle, outside));
    active = [...outside, whole];
    for (const node of outside) if (inside.has(heads[node]!)) heads[node] = bestHeadOf(scores, active, node);
    heads[whole] = bestHeadOf(scores, active, whole);
  }
  for (const { whole, circle, within, enters, leaves } of drawn.reverse()) {
    for (let node = 1; node < whole; node++) if (heads[node] === whole) heads[node] = leaves[node]!;
    for (const [at, node] of circle.entries()) heads[node] = within[at]!;
    const from = heads[whole]!;
    heads[enters[from]!] = from;
  }
  return heads;
}

function bestHeadOf({ table, width }: Scores, active: readonly number[], node: number): number {
  let best = 0;
  for (const head of active) {
    if (head !== node && table[head * width + node]! > table[best * width + node]!) best = head;
  }
  return best;
}

function findCircle(heads: Int32Array, active: readonly number[]): number[] | undefined {
  const seen = new Int32Array(heads.length);
  for (const start of active.slice(1)) {
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node]!;
    }
    if (node <= 0 || seen[node] !== start) continue;
    const circle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) circle.push(next);
    return circle;
  }
  return undefined;
}

/** Makes the circle one node: the best way into it from each outside node, and out of it to each. */
function drawTogether(
  { table, width }: Scores,
  heads: Int32Array,
  whole: number,
  circle: readonly number[],
  outside: readonly number[],
): Drawn {
  const enters = new Int32Array(width);
  const leaves = new Int32Array(width);
  for (const node of outside) {
    // what is lost of the circle when the tree enters at `member` is the score of the member's own arc
    let [enter, gain] = [circle[0]!, Number.NEGATIVE_INFINITY];
    let leave = circle[0]!;
    for (const member of circle) {
      const change = table[node * width + member]! - table[heads[member]! * width + member]!;
      if (change > gain) [enter, gain] = [member, change];
      if (table[member * width + node]! > table[leave * width + node]!) leave = member;
    }
    table[node * width + whole] = gain;
    table[whole * width + node] = table[leave * width + node]!;
    enters[node] = enter;
    leaves[node] = leave;
  }
  return { whole, circle, within: circle.map((node) => heads[node]!), enters, leaves };
}
