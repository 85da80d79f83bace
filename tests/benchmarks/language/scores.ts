import type { Annotation } from '../../../src/language/types.js';

/** Right, given and wanted things; F1 from them. */
export class Count {
  right = 0;
  given = 0;
  wanted = 0;

  get f1(): number {
    return this.given + this.wanted === 0 ? 0 : (200 * this.right) / (this.given + this.wanted);
  }

  get precision(): number {
    return this.given === 0 ? 0 : (100 * this.right) / this.given;
  }

  get recall(): number {
    return this.wanted === 0 ? 0 : (100 * this.right) / this.wanted;
  }
}

/** Figures of trees on the same tokens; punctuation counts for the tags alone. */
export interface TreeScores {
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
  readonly words: number;
  /** base relation -> arcs of that relation */
  readonly relations: ReadonlyMap<string, Count>;
}

/** Compares trees over the same tokens: relations without subtypes, punctuation left out (by the gold relation). */
export function scoreTrees(pairs: Iterable<{ gold: Annotation; found: Annotation }>): TreeScores {
  let [tokens, words, upos, xpos, heads, labelled] = [0, 0, 0, 0, 0, 0];
  const relations = new Map<string, Count>();
  const countOf = (relation: string) => relations.get(relation) ?? relations.set(relation, new Count()).get(relation)!;
  for (const { gold, found } of pairs) {
    if (gold.size !== found.size) throw new Error('Trees of other tokens cannot be compared.');
    for (let token = 0; token < gold.size; token++) {
      tokens++;
      if (gold.upos(token) === found.upos(token)) upos++;
      if (gold.xpos(token) === found.xpos(token)) xpos++;
      const wanted = gold.baseRelation(token);
      const given = found.baseRelation(token);
      if (wanted === 'punct') continue;
      words++;
      const headRight = gold.head(token) === found.head(token);
      if (headRight) heads++;
      countOf(wanted).wanted++;
      countOf(given).given++;
      if (!headRight || wanted !== given) continue;
      labelled++;
      countOf(wanted).right++;
    }
  }
  const share = (part: number, whole: number) => (100 * part) / Math.max(1, whole);
  return {
    upos: share(upos, tokens),
    xpos: share(xpos, tokens),
    uas: share(heads, words),
    las: share(labelled, words),
    words,
    relations,
  };
}

/** Figures from raw text: what is found where the treebank has it. */
export interface RawScores {
  readonly tokens: Count;
  readonly words: Count;
  readonly sentences: Count;
  /** words with the right head and base relation; punctuation left out */
  readonly las: Count;
}

/** Compares annotations of one text by the places of words, as the CoNLL shared task does. */
export function scoreRaw(pairs: Iterable<{ gold: Annotation; found: Annotation }>): RawScores {
  const scores = { tokens: new Count(), words: new Count(), sentences: new Count(), las: new Count() };
  for (const { gold, found } of pairs) {
    compare(scores.tokens, surfaceSpans(gold), surfaceSpans(found));
    compare(scores.words, wordSpans(gold), wordSpans(found));
    compare(scores.sentences, sentenceSpans(gold), sentenceSpans(found));
    compare(scores.las, arcs(gold), arcs(found));
  }
  return scores;
}

function compare(count: Count, wanted: readonly string[], given: readonly string[]): void {
  const all = new Set(wanted);
  count.wanted += wanted.length;
  count.given += given.length;
  count.right += given.filter((item) => all.has(item)).length;
}

const tokensOf = (annotation: Annotation) => Array.from({ length: annotation.size }, (_, token) => token);

const spanOf = (annotation: Annotation, token: number) => `${annotation.start(token)}-${annotation.end(token)}`;

const wordSpans = (annotation: Annotation) => tokensOf(annotation).map((token) => spanOf(annotation, token));

/** Tokens as they stand in the text: "don’t" is one. */
function surfaceSpans(annotation: Annotation): string[] {
  const goesOn = (token: number) => token < annotation.size && (annotation.continuesWord?.(token) ?? false);
  return tokensOf(annotation)
    .filter((token) => !goesOn(token))
    .map((token) => {
      let last = token;
      while (goesOn(last + 1)) last++;
      return `${annotation.start(token)}-${annotation.end(last)}`;
    });
}

const sentenceSpans = (annotation: Annotation) =>
  Array.from({ length: annotation.sentences }, (_, sentence) =>
    annotation.span(annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1) - 1).join('-'),
  );

const arcs = (annotation: Annotation) =>
  tokensOf(annotation)
    .filter((token) => annotation.baseRelation(token) !== 'punct')
    .map((token) => {
      const head = annotation.head(token);
      return `${spanOf(annotation, token)} ${annotation.baseRelation(token)} ${head < 0 ? 'root' : spanOf(annotation, head)}`;
    });
