import { lemmatise } from '../language/lemma/index.js';
import type { EdgeType, Factuality } from '../model/kinds.js';
import type { ArticleRecord, RecordClaim, Span } from '../model/record.js';
import { whoseWordOf } from '../model/whose-word.js';
import { type LexiconHit, lexiconBehind } from './lexicon-behind.js';

/** What a part of the sentence is to the claim. */
export type Part = 'source' | 'cue' | 'target' | 'content';

/** A stretch of the article's words and what it is to the claim; null where it is nothing but context. */
export interface Piece {
  readonly words: string;
  readonly part: Part | null;
}

/** Why a claim was made: the words with their parts, the rule, and the lexicon entries behind its cue. */
export interface Explanation {
  readonly article: string;
  readonly claim: string;
  readonly type: EdgeType;
  readonly factuality: Factuality;
  /** names of both ends; null where the text gives none */
  readonly source: string | null;
  readonly target: string | null;
  /** the speaker on whose word it stands; null when the article itself tells it */
  readonly onWordOf: string | null;
  readonly pieces: readonly Piece[];
  readonly rule: string;
  readonly lexicon: readonly LexiconHit[];
}

/** Where parts overlap, the earlier one in this list shows. */
const PARTS: readonly Part[] = ['cue', 'source', 'target', 'content'];
/** The tags under which a cue's word may be in a dictionary: "met" -> meet, "talks" -> talk. */
const TAGS = [
  ['VERB', 'VBD'],
  ['VERB', 'VBZ'],
  ['VERB', 'VBG'],
  ['NOUN', 'NNS'],
] as const;

/** What stands behind a claim of a record. @throws Error when the record holds no such claim */
export function explainClaim(record: ArticleRecord, text: string, id: string): Explanation {
  const claim = record.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`${record.article.source}: its record holds no claim ${id}.`);
  const nameOf = (entity: string | null) => record.entities.find((each) => each.id === entity)?.name ?? null;
  return {
    article: record.article.id,
    claim: id,
    type: claim.type,
    factuality: claim.factuality,
    source: nameOf(claim.source),
    target: nameOf(claim.target),
    onWordOf: whoseWordOf(record, claim),
    pieces: piecesOf(text, claim),
    rule: claim.rule,
    lexicon: claim.cue
      ? fittingExamples(lexiconBehind(claim.type, claim.rule, dictionaryForms(text.slice(...claim.cue))))
      : [],
  };
}

/** The claim's words from its first span to its last, cut wherever a part begins or ends. */
export function piecesOf(text: string, claim: RecordClaim): Piece[] {
  const spans: Record<Part, readonly Span[]> = {
    cue: claim.cue ? [claim.cue] : [],
    source: claim.sourceSpan ? [claim.sourceSpan] : [],
    target: claim.type !== 'said' && claim.targetSpan ? [claim.targetSpan] : [],
    content: claim.content,
  };
  const all = [claim.evidence, ...PARTS.flatMap((part) => spans[part])];
  const edges = [...new Set(all.flat())].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1]!;
    const part = PARTS.find((each) => spans[each].some(([from, to]) => from <= start && end <= to));
    return { words: text.slice(start, end), part: part ?? null };
  });
}

/** The cue whole, and each of its words in the forms a dictionary may hold. */
function dictionaryForms(cue: string): string[] {
  const words = cue.split(/\s+/);
  const forms = words.flatMap((word) => [word, ...TAGS.map(([upos, xpos]) => lemmatise(word, upos, xpos))]);
  const first = words[0] ?? '';
  const phrases = TAGS.map(([upos, xpos]) => [lemmatise(first, upos, xpos), ...words.slice(1)].join(' '));
  return [...new Set([cue, ...phrases, ...forms])];
}

/**
 * Of the entries that hold a word those whose example uses it: the example of "condemned" says nothing of "chided".
 * Where none does, the word once a file, without an example.
 */
function fittingExamples(hits: readonly LexiconHit[]): LexiconHit[] {
  const own = hits.filter(({ word, fires }) =>
    fires.split(/[^\p{L}\p{N}’'-]+/u).some((each) => dictionaryForms(each).includes(word.split(' ')[0] ?? word)),
  );
  if (own.length > 0) return own;
  const first = hits.filter(
    ({ file, word }, at) => hits.findIndex((one) => one.file === file && one.word === word) === at,
  );
  return first.map((hit) => ({ ...hit, fires: '' }));
}
