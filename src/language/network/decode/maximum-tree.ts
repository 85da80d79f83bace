/** scores[head][dependent] among nodes; node 0 is the root. */
type Scores = readonly Float64Array[];

/**
 * The tree with the highest sum of scores that has exactly one root (Chu-Liu/Edmonds).
 * `score(dependent, head)`: dependents are 0 … size-1, head 0 is the root and 1 + t is token t. Returns heads in the same numbers.
 */
export function maximumTree(size: number, score: (dependent: number, head: number) => number): Int32Array {
  const scores = Array.from({ length: size + 1 }, () => new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY));
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let dependent = 0; dependent < size; dependent++) {
    for (let head = 0; head <= size; head++) {
      if (head === dependent + 1) continue;
      const value = score(dependent, head);
      scores[head]![dependent + 1] = value;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  // a price on root arcs that no gain elsewhere repays: the best tree then has one root arc
  const price = (high - low + 1) * (size + 1);
  for (let dependent = 1; dependent <= size; dependent++) scores[0]![dependent]! -= price;
  return Int32Array.from(bestHeads(scores).subarray(1));
}

/** Every node's best head; a circle is drawn together into one node, solved without it, and opened where the tree enters it. */
function bestHeads(scores: Scores): Int32Array {
  const nodes = scores.length;
  const heads = new Int32Array(nodes).fill(-1);
  for (let node = 1; node < nodes; node++) heads[node] = bestHeadOf(scores, node);
  const circle = findCircle(heads);
  if (!circle) return heads;
  const inCircle = new Set(circle);
  const outside = Array.from({ length: nodes }, (_, node) => node).filter((node) => !inCircle.has(node));
  const { contracted, enters, leaves } = contract(scores, heads, circle, outside);
  const solved = bestHeads(contracted);
  const whole = outside.length; // the number of the drawn-together node
  for (const [index, node] of outside.entries()) {
    if (node === 0) continue;
    const head = solved[index]!;
    heads[node] = head === whole ? leaves[index]! : outside[head]!;
  }
  const from = solved[whole]!;
  heads[enters[from]!] = outside[from]!;
  return heads;
}

function bestHeadOf(scores: Scores, node: number): number {
  let best = 0;
  for (let head = 1; head < scores.length; head++) {
    if (head !== node && scores[head]![node]! > scores[best]![node]!) best = head;
  }
  return best;
}

function findCircle(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
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

/** The circle as one node (the last): the best way into it from each outside node, and out of it to each. */
function contract(scores: Scores, heads: Int32Array, circle: readonly number[], outside: readonly number[]) {
  const whole = outside.length;
  const contracted = Array.from({ length: whole + 1 }, () =>
    new Float64Array(whole + 1).fill(Number.NEGATIVE_INFINITY),
  );
  const enters = new Int32Array(whole);
  const leaves = new Int32Array(whole);
  for (const [index, node] of outside.entries()) {
    for (const [other, dependent] of outside.entries()) contracted[index]![other] = scores[node]![dependent]!;
    // what is lost of the circle when the tree enters at `member` is the score of the member's own arc
    let [enter, gain] = [circle[0]!, Number.NEGATIVE_INFINITY];
    let leave = circle[0]!;
    for (const member of circle) {
      const change = scores[node]![member]! - scores[heads[member]!]![member]!;
      if (change > gain) [enter, gain] = [member, change];
      if (scores[member]![node]! > scores[leave]![node]!) leave = member;
    }
    contracted[index]![whole] = gain;
    contracted[whole]![index] = scores[leave]![node]!;
    enters[index] = enter;
    leaves[index] = leave;
  }
  return { contracted, enters, leaves };
}
