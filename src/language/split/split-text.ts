import type { Span } from '../../model/record.js';
import { boundaryModel } from './boundary-model.js';
import { gluedCut } from './cut-glued.js';
import { cutOverlong } from './cut-overlong.js';
import { findBlocks } from './find-blocks.js';
import { findSentences } from './find-sentences.js';
import { findTokens, tokenColumns } from './find-tokens.js';
import { splitWords } from './split-words.js';
import type { Split } from './types.js';

/**
 * Cuts a text into sentences and tokens by the conventions of the English UD treebanks.
 * A block's edge is always a sentence's edge; without blocks they are found from blank lines and the shapes of lines.
 * Words that nobody knows may be two that a page has run together, "Lundwill": cut where `isKnown` is given.
 */
export function splitText(
  text: string,
  blocks: readonly Span[] = findBlocks(text),
  isKnown: (word: string) => boolean = () => true,
): Split {
  const words = splitWords();
  const model = boundaryModel();
  const columns = tokenColumns(text.length);
  const cutGlued = gluedCut(text, words, isKnown);
  const firsts: number[] = [];
  const blockOf: number[] = [];
  const overlong: Span[] = [];
  for (const [index, block] of blocks.entries()) {
    const first = columns.size;
    findTokens(text, block, words, columns, cutGlued);
    const sentences = findSentences(text, columns, first, words, model);
    const cut = cutOverlong(text, columns, sentences);
    overlong.push(...cut.overlong);
    for (const token of cut.firsts) {
      firsts.push(token);
      blockOf.push(index);
    }
  }
  firsts.push(columns.size);
  return {
    size: columns.size,
    sentences: blockOf.length,
    starts: columns.starts.slice(0, columns.size),
    ends: columns.ends.slice(0, columns.size),
    multiword: columns.multiword.slice(0, columns.size),
    sentenceFirsts: Uint32Array.from(firsts),
    sentenceBlocks: Uint32Array.from(blockOf),
    blocks,
    overlong,
  };
}
