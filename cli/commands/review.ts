import { createInterface } from 'node:readline/promises';
import { addDecision, changeDecisions, type Decision, type OpenedGraph } from '../../src/graph/index.js';
import type { GraphView } from '../../src/model/graph-view.js';
import { type LikelyJoin, likelyJoins } from '../../src/questions/likely-joins.js';
import { memberPassage, passageText } from '../decide/show-passage.js';
import { print } from '../door.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { withGraph } from '../with-graph.js';

/** A likely join with the passages by which a decision names both. */
interface Doubtful {
  readonly join: LikelyJoin;
  readonly one: ReturnType<typeof memberPassage>;
  readonly other: ReturnType<typeof memberPassage>;
  readonly text: string;
}

/** Goes through likely joins one by one; each yes or no is a decision, written at once. */
export async function review({ graph: folder }: { readonly graph: string }): Promise<number> {
  if (!process.stdin.isTTY)
    throw new UsageError('review asks at a terminal; from a script, use wiregraph merge and wiregraph never.');
  const doubtful = await withGraph(folder, doubtfulOf);
  if (doubtful.length === 0) {
    print('No two names are likely to be one being and apart.');
    return EXIT.done;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let decided = 0;
  try {
    for (const [at, { one, other, text }] of doubtful.entries()) {
      print(`${at + 1} of ${doubtful.length}: ${text}`);
      const answer = (await terminal.question('One being? y yes, n no, l later, q enough: ')).trim().toLowerCase();
      if (answer.startsWith('q')) break;
      const decide = answer.startsWith('y') ? 'merge' : answer.startsWith('n') ? 'never' : null;
      if (decide === null) continue;
      const decision: Decision = { decide, one, other };
      changeDecisions(folder, (decisions) => addDecision(decisions, decision));
      decided++;
    }
  } finally {
    terminal.close();
  }
  print(`${decided} decided; decisions.json holds them, and --undo of merge and never takes them back.`);
  return EXIT.done;
}

function doubtfulOf(open: OpenedGraph): Doubtful[] {
  return likelyJoins(open.view).map((join) => {
    const [one, other] = [passageOf(open, join.one.key), passageOf(open, join.other.key)];
    return { join, one, other, text: textOf(open.view, join, one, other) };
  });
}

const passageOf = ({ stream, store }: OpenedGraph, key: string) =>
  memberPassage(store, stream.node(key).attributes.members[0]!);

function textOf(view: GraphView, { one, other }: LikelyJoin, ...passages: Parameters<typeof passageText>[1][]): string {
  const told = [one, other].map(
    ({ name, type, mentions }) => `${name}, ${type}, ${mentions === 1 ? '1 mention' : `${mentions} mentions`}`,
  );
  return told.map((line, i) => `${i === 0 ? '' : '  and '}${line}: ${passageText(view, passages[i]!)}`).join('\n');
}
