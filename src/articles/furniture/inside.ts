import { roughSentences } from '../blocks/rough-sentences.js';
import type { TextBlock } from '../blocks/split-blocks.js';
import type { DroppedBlock } from '../types.js';
import { creditSpans } from './credit-spans.js';
import { labelSpans } from './label-spans.js';
import { phraseReason } from './phrases.js';
import { signOffSpan } from './sign-offs.js';

/** How many sentences may follow one that counts as the text's tail, where authors are introduced. */
const TAIL_SENTENCES = 6;
/** Legal lines come in rows; so many words between two of them belong to the row: "A Harbour Press Company." */
const MOST_BRIDGED_WORDS = 40;
const BRIDGED = 'legal boilerplate';

interface Sentence {
  readonly text: string;
  readonly at: number;
  reason: string | undefined;
}

/**
 * Furniture that shares a block with the story: sentences that say what they are ("Follow Harbour News on X."), credits, labels.
 * One list of spans a block, in text order; `blocks` without a word of their own here give an empty one.
 */
export function findInside(blocks: readonly TextBlock[]): DroppedBlock[][] {
  const found: DroppedBlock[][] = new Array(blocks.length);
  let after = 0;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const { text, span } = blocks[at]!;
    const sentences = readSentences(text);
    if (sentences.length > 1) after = markSentences(sentences, after);
    else after++;
    found[at] = merged([
      ...sentences.flatMap(({ at: start, text: words, reason }) =>
        reason === undefined ? [] : [{ span: [start, start + words.length] as [number, number], reason }],
      ),
      ...creditSpans(text),
      ...labelSpans(text),
      ...signOffSpan(text),
    ]).map(({ span: [start, end], reason }) => ({ span: [span[0] + start, span[0] + end], reason }));
  }
  return found;
}

function readSentences(text: string): Sentence[] {
  return roughSentences(text).map(([start, end]) => ({ text: text.slice(start, end), at: start, reason: undefined }));
}

/** Marks furniture among a block's sentences, from the last to the first; returns how many of the story's stand behind. */
function markSentences(sentences: readonly Sentence[], behind: number): number {
  let after = behind;
  const quoted = insideQuotation(sentences);
  for (let at = sentences.length - 1; at >= 0; at--) {
    const sentence = sentences[at]!;
    if (!quoted[at]) sentence.reason = phraseReason(sentence.text, after <= TAIL_SENTENCES ? ['tail'] : [], true);
    if (sentence.reason === undefined) after++;
  }
  bridge(sentences);
  return after;
}

/** Whether a sentence holds words of somebody: what is said is story, whatever it says. */
function insideQuotation(sentences: readonly Sentence[]): boolean[] {
  let open = false;
  return sentences.map(({ text }) => {
    const before = open;
    for (const sign of text) {
      if (sign === '“') open = true;
      else if (sign === '”') open = false;
      else if (sign === '"') open = !open;
    }
    return before || /["“”]/.test(text);
  });
}

function bridge(sentences: readonly Sentence[]): void {
  let last = -1;
  for (let at = 0; at < sentences.length; at++) {
    if (sentences[at]!.reason !== BRIDGED) continue;
    const between = sentences.slice(last + 1, at);
    const words = between.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    if (last >= 0 && words <= MOST_BRIDGED_WORDS && between.every(({ text }) => !/["“”]/.test(text))) {
      for (const sentence of between) sentence.reason ??= BRIDGED;
    }
    last = at;
  }
}

/** Spans in order, each once; one that begins within another is left out, neighbours of one reason are one. */
function merged(spans: readonly DroppedBlock[]): DroppedBlock[] {
  const result: { span: [number, number]; reason: string }[] = [];
  for (const { span, reason } of [...spans].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const last = result.at(-1);
    if (last && span[0] < last.span[1]) continue;
    if (last && reason === last.reason && span[0] - last.span[1] <= 1) last.span = [last.span[0], span[1]];
    else result.push({ span: [...span], reason });
  }
  return result;
}
