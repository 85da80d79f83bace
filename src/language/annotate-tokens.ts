import { analyseForms } from './analyse-document.js';
import { placeWords } from './conllu/annotation-from-conllu.js';
import { isWord, withMiscValue } from './conllu/read-conllu.js';
import type { ConlluRow, ConlluSentence } from './conllu/types.js';
import type { Network } from './network/network.js';
import type { Annotation } from './types.js';

/**
 * Predicts tags, lemmas, trees and names of given sentences. Their tokens, numbers, multiword ranges, empty nodes and comments stay as
 * they are; what the file says of tags, heads, relations and names is not looked at.
 */
export function annotateTokens(network: Network, sentences: readonly ConlluSentence[]): ConlluSentence[] {
  const annotation = annotateSentences(network, sentences);
  return sentences.map((sentence, index) => {
    const words = sentence.rows.filter(isWord);
    let token = annotation.sentenceFirst(index);
    const first = token;
    return {
      comments: sentence.comments,
      rows: sentence.rows.map((row) => (isWord(row) ? predictedRow(annotation, row, token++, first, words) : row)),
    };
  });
}

/** Given sentences as an annotation of what the network says of them. */
export function annotateSentences(network: Network, sentences: readonly ConlluSentence[]): Annotation {
  const { words, ...places } = placeWords(sentences);
  const forms = words.map((word) => word.form);
  return analyseForms(network, forms, places);
}

function predictedRow(
  annotation: Annotation,
  row: ConlluRow,
  token: number,
  first: number,
  words: readonly ConlluRow[],
): ConlluRow {
  const head = annotation.head(token);
  const name = annotation.name(token);
  return {
    ...row,
    lemma: annotation.lemma(token),
    upos: annotation.upos(token),
    xpos: annotation.xpos(token),
    feats: '_',
    head: head < 0 ? '0' : words[head - first]!.id,
    deprel: annotation.relation(token),
    deps: '_',
    misc: withMiscValue(row.misc, 'Name', name === '' ? undefined : name),
  };
}
