import type { Annotation } from '../language/types.js';
import { speechVerbs } from '../mentions/speech-verbs.js';
import { firstWhere } from '../model/first-where.js';

/** The quotations of an article, by token, each with the token of its speaker where the sentences around it tell. */
export interface Quotations {
  /** number of the quotation that a token stands in, -1 outside */
  readonly of: Int32Array;
  /** head token of the speaker of a quotation, -1 where none is told */
  readonly speakers: readonly number[];
  /** whether this token heads the speaker of some quotation, or the subject of a verb of speech */
  isSpeaker(token: number): boolean;
  /** the last speaker before a token, -1 where nobody spoke */
  speakerBefore(token: number): number;
  /** how many sentences of the article's own voice lie before a sentence: those that stand wholly in quotation marks do not count */
  readonly told: Int32Array;
}

/** Which tokens stand between quotation marks of one paragraph, and who speaks there: "“We won,” [Harlow] said. “It was close.”" */
export function findQuotations(annotation: Annotation): Quotations {
  const of = new Int32Array(annotation.size).fill(-1);
  const firsts: number[] = [];
  let open = false;
  let block = -1;
  for (let token = 0; token < annotation.size; token++) {
    const here = annotation.blockOf(annotation.sentenceOf(token));
    if (here !== block) [open, block] = [false, here];
    const mark = markAt(annotation.form(token), open);
    if (mark === 'opens') {
      open = true;
      firsts.push(token);
    } else if (mark === 'closes') open = false;
    else if (open) of[token] = firsts.length - 1;
  }
  const speakers: number[] = [];
  firsts.forEach((first, quote) => {
    speakers.push(speakerOf(annotation, of, first, quote, speakers));
  });
  const cues = subjectsOfSpeech(annotation, of);
  const heads = new Set([...speakers, ...cues]);
  const inOrder = [...heads].sort((a, b) => a - b);
  return {
    of,
    speakers,
    isSpeaker: (token) => heads.has(token),
    speakerBefore: (token) => inOrder[firstWhere(inOrder.length, (at) => inOrder[at]! >= token) - 1] ?? -1,
    told: countTold(annotation, of),
  };
}

/** Who speaks in the article's own voice, quoted or not: the subject of every verb of speech, "[Harlow] said that it was close". */
function subjectsOfSpeech(annotation: Annotation, of: Int32Array): number[] {
  const found: number[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const up = annotation.head(token);
    if (up < 0 || of[token] !== -1 || of[up] !== -1 || annotation.relation(token) !== 'nsubj') continue;
    if (speechVerbs().has(annotation.lemma(up))) found.push(token);
  }
  return found;
}

function countTold(annotation: Annotation, of: Int32Array): Int32Array {
  const told = new Int32Array(annotation.sentences + 1);
  for (let sentence = 0; sentence < annotation.sentences; sentence++) {
    let own = false;
    for (let token = annotation.sentenceFirst(sentence); token < annotation.sentenceFirst(sentence + 1); token++)
      own ||= of[token] === -1 && annotation.upos(token) !== 'PUNCT';
    told[sentence + 1] = told[sentence]! + (own ? 1 : 0);
  }
  return told;
}

function markAt(form: string, open: boolean): 'opens' | 'closes' | null {
  if (form === '“') return 'opens';
  if (form === '”') return 'closes';
  if (form === '"' || form === "''" || form === '``') return open ? 'closes' : 'opens';
  return null;
}

/** The subject of a verb of speech outside the quotation, in its own sentences; otherwise whoever spoke last in the paragraph. */
function speakerOf(
  annotation: Annotation,
  of: Int32Array,
  first: number,
  quote: number,
  earlier: readonly number[],
): number {
  let last = first;
  while (last + 1 < annotation.size && of[last + 1] === quote) last++;
  const from = annotation.sentenceFirst(annotation.sentenceOf(first));
  const to = annotation.sentenceFirst(annotation.sentenceOf(last) + 1);
  let best = -1;
  let nearest = Infinity;
  for (let token = from; token < to; token++) {
    if (of[token] !== -1 || !speechVerbs().has(annotation.lemma(token))) continue;
    const subject = annotation
      .children(token)
      .find((child) => annotation.relation(child) === 'nsubj' && of[child] === -1);
    const distance = token < first ? first - token : token - last;
    if (subject === undefined || distance >= nearest) continue;
    [best, nearest] = [subject, distance];
  }
  if (best >= 0) return best;
  const before = earlier[quote - 1] ?? -1;
  const sameBlock =
    before >= 0 &&
    annotation.blockOf(annotation.sentenceOf(before)) === annotation.blockOf(annotation.sentenceOf(first));
  return sameBlock ? before : -1;
}
