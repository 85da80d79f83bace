import type { Span } from '../model/record.js';
import { createAnnotation } from './annotation.js';
import { lemmatise } from './lemma/index.js';
import type { Network } from './network/network.js';
import { splitText } from './split/index.js';
import type { Annotation } from './types.js';

/** Text -> sentences and tokens -> tags, tree and names -> annotation; lemmas are made when asked for. */
export function analyseDocument(network: Network, text: string, blocks?: readonly Span[]): Annotation {
  const { starts, ends, sentenceFirsts, sentenceBlocks, size } = splitText(text, blocks);
  const forms = new Array<string>(size);
  for (let token = 0; token < size; token++) forms[token] = text.slice(starts[token], ends[token]);
  const analysis = network.analyse(forms, sentenceFirsts);
  const labels = annotationLabels(network);
  return createAnnotation({
    text,
    starts,
    ends,
    sentenceFirsts,
    blocks: sentenceBlocks,
    ...analysis,
    labels,
    lemmaOf: (token) =>
      lemmatise(forms[token]!, labels.upos[analysis.upos[token]!]!, labels.xpos[analysis.xpos[token]!]!),
  });
}

/** The network's labels by an annotation's names; "O" (no name) is the empty string there. */
export function annotationLabels({ labels }: Network) {
  const names = labels.name.map((name) => (name === 'O' ? '' : name));
  return { upos: labels.upos, xpos: labels.xpos, relations: labels.rel, names };
}
