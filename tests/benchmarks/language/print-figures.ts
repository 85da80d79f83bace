import type { Count, RawScores, TreeScores } from './scores.js';

/** Relations on which the rules that find claims stand most. */
const RELATIONS = ['nsubj', 'obj', 'obl', 'nmod', 'conj', 'ccomp', 'advcl', 'acl', 'appos', 'parataxis'];

/** One line on standard output. */
export const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const figure = (value: number): string => value.toFixed(2).padStart(6);

/** Figures of trees on given tokens. */
export function printTrees(title: string, scores: TreeScores): void {
  print(`\n${title} (${scores.words} words without punctuation)`);
  print(
    `  UPOS ${figure(scores.upos)}  XPOS ${figure(scores.xpos)}  UAS ${figure(scores.uas)}  LAS ${figure(scores.las)}`,
  );
  const of = (relation: string) => `${relation} ${figure(scores.relations.get(relation)?.f1 ?? 0).trim()}`;
  print(`  F1: ${RELATIONS.map(of).join(', ')}`);
}

/** Figures from raw text. */
export function printRaw(title: string, { tokens, words, sentences, las }: RawScores): void {
  print(`\n${title}`);
  const f1 = (name: string, count: Count) => `${name} ${figure(count.f1)}`;
  print(`  F1: ${[f1('tokens', tokens), f1('words', words), f1('sentences', sentences), f1('LAS', las)].join('  ')}`);
}

/** Figures of names, of all and of each kind. */
export function printNames(title: string, counts: ReadonlyMap<string, Count>): void {
  print(`\n${title}`);
  for (const [kind, count] of counts) {
    print(
      `  ${kind.padEnd(13)}F1 ${figure(count.f1)}  precision ${figure(count.precision)}  recall ${figure(count.recall)}  (${count.wanted})`,
    );
  }
}
